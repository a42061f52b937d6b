// What the matrix needs of a browser: a tab that does what a person does, and our code in a world of its own.

/** High enough for every editor to show the whole message. */
export const viewport = { width: 800, height: 1200 }

export interface Tab {
  /** Loads a path of `hosting`. */
  goto(path: string): Promise<void>
  /** Evaluates an expression in the page's own world; a promise is waited for. */
  evaluate<Answer>(expression: string): Promise<Answer>
  /** Brings our code into the frame of an element, which the page knows by this expression; `window.editor` is then the handle on it. */
  adopt(box: string): Promise<void>
  /** Calls a function in the world of our own. */
  ours<Argument, Answer>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>
  /** Presses a key, or several at once: `Control+Shift+z`. */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  close(): Promise<void>
}

export interface Tabs {
  /** How many tabs are measured in at the same time. */
  readonly atOnce: number
  open(): Promise<Tab>
  close(): Promise<void>
}
