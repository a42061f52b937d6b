// What is painted on a compose box, whatever paints it.
import type { Span } from '../engine/span'
import type { MarkCategory, MarkWeight } from './mark-style'

/** One underline. */
export interface Mark {
  readonly id: string
  readonly span: Span
  readonly category: MarkCategory
  readonly severity: 'strong' | 'mild'
}

export interface Painter {
  /** Replaces what was painted; the active mark (under pointer or caret, or with its card open) is drawn thicker. */
  paint(marks: readonly Mark[], activeId: string | null): void
  /** The id of the mark under a point in viewport pixels, or null where there is none. */
  hitTest(x: number, y: number): string | null
  /** Takes away all that was painted. */
  dispose(): void
}

export const weightOf = ({ id, severity }: Mark, activeId: string | null): MarkWeight =>
  id === activeId ? 'active' : severity

/** Whether the text stands on a light or a dark ground: told by its colour, as hosts have dark themes of their own. */
export function groundOf(element: HTMLElement): 'light' | 'dark' {
  const { color } = element.ownerDocument.defaultView!.getComputedStyle(element)
  const [red = 0, green = 0, blue = 0] = (color.match(/^rgba?\((.*)\)$/)?.[1] ?? '').split(',').map(Number)
  // Perceived brightness of 0 to 255 (ITU-R BT.601), half of it being neither.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128 ? 'dark' : 'light'
}
