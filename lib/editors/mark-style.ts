// How each category is marked: one hue and one line style, the same in the text and on every chip.

/** The categories that have a mark of their own. */
export type MarkCategory = keyof typeof markStyles

export interface MarkStyle {
  /** Hex colour on a light ground, at least 4.5:1 on white. */
  readonly light: string
  /** Hex colour on a dark ground, at least 4.5:1 on #1e1e1e. */
  readonly dark: string
  /** The CSS `text-decoration-style`. */
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy'
  /** True where a soft tint stands behind the line: CSS has five line styles and there are more categories. */
  readonly wash: boolean
}

/** No red wavy line: that is what browsers draw under a misspelt word. */
export const markStyles = {
  accusation: { light: '#b3261e', dark: '#ff8a7a', line: 'solid', wash: false },
  'non-apology': { light: '#a3246f', dark: '#f58bc4', line: 'double', wash: false },
  excuse: { light: '#1f5fbf', dark: '#8ab8ff', line: 'dotted', wash: false },
  'passive-aggression': { light: '#6b3fb0', dark: '#c3a2ff', line: 'wavy', wash: false },
  suspicion: { light: '#8a5a00', dark: '#f0b452', line: 'dashed', wash: false },
  'empty-reassurance': { light: '#0f6b62', dark: '#5fd0c2', line: 'solid', wash: true },
  pressure: { light: '#8a3f0d', dark: '#f2a56b', line: 'dashed', wash: true },
  'self-doubt': { light: '#4a5f74', dark: '#aebfd0', line: 'dotted', wash: true },
  'office-cliches': { light: '#57611c', dark: '#c3cf7c', line: 'double', wash: true },
} as const satisfies Record<string, MarkStyle>

/** How thick a line is in CSS pixels: strong and mild differ by weight only, and the mark in hand is thicker than both. */
export const markThicknessPx = { mild: 1, strong: 2, active: 3 } as const
/** Between the baseline and the line, in em: low enough to leave descenders and the host's own underline legible. */
export const markOffsetEm = 0.22
/** Opacity in percent of the tint behind a line with a wash. */
export const markWashPercent = 14

export type MarkWeight = keyof typeof markThicknessPx

/** CSS declarations that mark the text they apply to. */
export function markCss(category: MarkCategory, weight: MarkWeight, ground: 'light' | 'dark'): string {
  const style: MarkStyle = markStyles[category]
  const colour = style[ground]
  return [
    `text-decoration: underline ${style.line} ${colour} ${markThicknessPx[weight]}px`,
    `text-underline-offset: ${markOffsetEm}em`,
    'text-decoration-skip-ink: auto',
    `background-color: ${style.wash ? `color-mix(in srgb, ${colour} ${markWashPercent}%, transparent)` : 'transparent'}`,
  ].join('; ')
}

/** A style sheet for the extension's own surfaces: `[data-mark=<category>]` is underlined, `[data-hue]` has its hue as `--hue`. */
export const markSheet = (): string =>
  Object.entries(markStyles as Record<MarkCategory, MarkStyle>)
    .map(([category, { light, dark, line, wash }]) => {
      const tint = wash ? `color-mix(in srgb, var(--hue) ${markWashPercent}%, transparent)` : 'transparent'
      return `[data-hue='${category}'], [data-mark='${category}'] { --hue: light-dark(${light}, ${dark}) }
[data-mark='${category}'] { text-decoration: underline ${line} var(--hue) ${markThicknessPx.mild}px; text-underline-offset: ${markOffsetEm}em; background: ${tint} }
[data-mark='${category}'][data-severity='strong'] { text-decoration-thickness: ${markThicknessPx.strong}px }`
    })
    .join('\n')
