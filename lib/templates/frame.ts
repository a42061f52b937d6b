// What stands around every message: greeting, closing, and how long a channel lets a message be.
import type { Channel, Slot } from './schema'

interface Frame {
  /** In the notation of `notation.ts`; empty where the channel has none. */
  readonly opening: string
  readonly closing: string
  /** Between paragraphs. */
  readonly gap: string
  /** In UTF-16 code units; null where the channel sets none. */
  readonly limit: number | null
}

export const frames: Readonly<Record<Channel, Frame>> = {
  mail: {
    opening: '<Hi|Hi|Dear> {name},',
    closing: '<Best,|All the best,|Kind regards,>\n{sender}',
    gap: '\n\n',
    limit: null,
  },
  linkedin: { opening: '<Hi|Hi|Dear> {name},', closing: '', gap: '\n\n', limit: 8000 },
  // Free accounts get 200, paying ones 300; a note for the smaller works for both.
  note: { opening: '<Hi|Hi|Dear> {name},', closing: '', gap: '\n', limit: 200 },
}

/** The slots of the frame; a template may give its own in their place, by the same name. */
export const frameSlots: readonly Slot[] = [
  { name: 'name', label: 'Their name', hint: 'their name', example: 'Priya' },
  { name: 'sender', label: 'Your name', hint: 'your name', example: 'Sam' },
]
