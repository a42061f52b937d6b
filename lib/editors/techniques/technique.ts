// What a technique is: one way to write into an editor, and to take back what was written.

export interface Technique {
  /**
   * Replaces what is selected in the focused editor by text, as one step of the editor's own history. A newline begins a
   * new line or paragraph, whatever the editor makes of the Enter key. An empty text deletes.
   */
  readonly write: (element: HTMLElement, selected: Range, text: string) => void
  /** True where the browser puts the text in, as it does when a person types. */
  readonly types?: true
  /** Takes the last step of that history back. */
  readonly undo: (element: HTMLElement) => void
}
