// Measures in one vendor's page what the matrix states of the editor.
import { applyEdit, type Edit } from '../../../lib/engine/span'
import { type Block, charactersOf, markedOf, notationOf, textOf } from './blocks'
import type { VendorPage } from './vendor-page'

export const columns = [
  'Read',
  'Found',
  'Changed',
  'Undo',
  'Redo',
  'Caret',
  'Send',
  'Typing on',
  'Lines',
  'Shadow roots',
  'Frames',
] as const
export type Column = (typeof columns)[number]

/**
 * What was seen of a fact: that it holds, that nothing was written and nothing changed, that the editor cannot do it with a
 * person's own typing either, or what came instead.
 */
export type Fact = true | 'refused' | 'nor by itself' | { readonly instead: unknown; readonly of: unknown }
export type Facts = { readonly [column in Column]?: Fact }

/** One change that a person would ask for, and which of several places with these words it means. */
export interface Wish {
  readonly words: string
  readonly insert: string
  readonly last?: true
}

/** What the matrix writes into every editor; see `blocksOf` for the notation. */
export const message = [
  'Hi Ann,',
  '',
  'You *clearly* forgot [the file] I need. *You never listen to us* at all.',
  'As I [said before], it’s fine 😀 with me. I’m sure you don’t\u00a0care 👍🏽 much.',
  'You forgot. You forgot.',
  'If this had been read at the time that it was sent to you, we would not be so late.',
  'Sorry',
  'See [here]',
  'Best',
].join('\n')

export const wishes: readonly (Wish & { readonly name: string })[] = [
  { name: 'words of one format', words: 'at all', insert: 'of late' },
  { name: 'words parted by bold', words: 'You clearly forgot', insert: 'It has not come with' },
  { name: 'words within bold', words: 'never listen', insert: 'may not have heard' },
  { name: 'words beside bold and a link', words: 'forgot', insert: 'did not send' },
  { name: 'words parted by a link', words: 'As I said', insert: 'As we wrote' },
  { name: 'words on two lines', words: 'read at the time that it was sent', insert: 'heard' },
  { name: 'a no-break space', words: 'don’t\u00a0care', insert: 'are busy' },
  { name: 'a curly apostrophe', words: 'I’m sure', insert: 'It’s likely' },
  { name: 'an emoji', words: 'fine 😀 with', insert: 'right 🙂 by' },
  { name: 'the second of two', words: 'You forgot', insert: 'I forgot', last: true },
  { name: 'the first words', words: 'Hi', insert: 'Dear' },
  { name: 'the last words', words: 'Best', insert: 'Thank you' },
  { name: 'words taken away', words: ' clearly', insert: '' },
  { name: 'a line taken away', words: 'Sorry', insert: '' },
  { name: 'a line with a link taken away', words: 'See here', insert: '' },
]

/** Editors keep a space beside the words just written visible as a no-break space, and may do so in their model. */
export const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

const editOf = (draft: string, { words, insert, last }: Wish): Edit => {
  // Trix makes a space of a no-break space when it is filled.
  const [within, sought] = [spaced(draft), spaced(words)]
  const start = last ? within.lastIndexOf(sought) : within.indexOf(sought)
  if (start < 0) throw new Error(`no “${words}” in the draft`)
  return { span: { start, end: start + words.length }, insert }
}

const fact = (seen: unknown, of: unknown): Fact => (seen === of ? true : { instead: seen, of })

export async function reads(page: VendorPage): Promise<Facts> {
  return { Read: fact(await page.draft(), textOf(await page.model())) }
}

/** The words' own range, and rectangles on the words. */
export async function finds(page: VendorPage, wish: Wish): Promise<Facts> {
  const { span } = editOf(await page.draft(), wish)
  const seen = await page.ours((span) => {
    const { editor } = window
    const rects = editor.rectsOf(span)
    const offsets = rects.map(({ left, right, top, bottom }) =>
      editor.offsetAt((left + right) / 2, (top + bottom) / 2),
    )
    return {
      words: editor.rangeOf(span)?.toString() ?? null,
      isOnWords:
        rects.length > 0 &&
        offsets.every((offset) => offset !== null && span.start <= offset && offset < span.end),
    }
  }, span)
  const isTextArea = seen.words === null
  const words = seen.words?.replaceAll(/[\u200b\u2060\ufeff]/g, '') ?? ''
  if (!isTextArea && spaced(words) !== spaced(wish.words)) return { Found: fact(words, wish.words) }
  return { Found: fact(seen.isOnWords, true) }
}

/**
 * Grants the wish, takes it back and makes it again by the keyboard, where there is a key for that; leaves the editor as it was
 * where all went well.
 */
export async function grants(page: VendorPage, wish: Wish, redoKey: string | null): Promise<Facts> {
  const before = await page.model()
  const draft = textOf(before)
  const edit = editOf(draft, wish)
  const wanted = applyEdit(draft, edit)
  await page.placeCaret()
  const result = await write(page, edit)
  const after = await page.model()
  const column = wish.insert.includes('\n') ? 'Lines' : 'Changed'
  if (result === 'refused')
    return {
      [column]: markedOf(after) === markedOf(before) ? 'refused' : fact(markedOf(after), markedOf(before)),
    }
  const caret = await page.ours(() => window.editor.caret(), null)
  const sent = await page.sentOnce((sent) => sent === textOf(after))
  const changes =
    spaced(textOf(after)) === spaced(wanted)
      ? fact(markedOf(after), formatsKept(before, after, edit))
      : fact(textOf(after), wanted)
  const undone = await pressFor(page, 'Control+z', before)
  const shown = await page.draftOnce((draft) => draft === textOf(undone))
  const redone = redoKey && (await pressFor(page, redoKey, after))
  if (redoKey) await pressFor(page, 'Control+z', before)
  return {
    [column]: changes,
    Read: fact(shown, textOf(undone)),
    Send: fact(sent, textOf(after)),
    Caret: fact(caret, wanted.length),
    Undo: fact(markedOf(undone), markedOf(before)),
    Redo: redone ? fact(markedOf(redone), markedOf(after)) : 'nor by itself',
  }
}

/** What was typed just before stays when the change is taken back, and what is typed after goes on at the caret. */
export async function typesOn(page: VendorPage, wish: Wish): Promise<Facts> {
  const before = await typeAtEnd(page, ' wishes')
  const draft = textOf(before)
  const edit = editOf(draft, wish)
  if ((await write(page, edit)) === 'refused') return { 'Typing on': 'refused' }
  await page.type(' so')
  const wanted = `${applyEdit(draft, edit)} so`
  const typed = await page.modelOnce((model) => spaced(textOf(model)) === spaced(wanted))
  return { 'Typing on': fact(spaced(textOf(typed)), spaced(wanted)) }
}

/** A key pressed while the words are selected that are to be changed goes to the caret, and the words stay. */
export async function typesAmid(page: VendorPage, wish: Wish): Promise<Facts> {
  const before = await typeAtEnd(page, ' wishes')
  const result = await page.amidWrite(editOf(textOf(before), wish), () => page.type('x'))
  const wanted = `${textOf(before)}x`
  const typed = await page.modelOnce((model) => spaced(textOf(model)) === spaced(wanted))
  return { 'Typing on': fact(`${result}: ${spaced(textOf(typed))}`, `refused: ${spaced(wanted)}`) }
}

/** One undo takes back the change alone, though the person had typed at the end, or pressed a key behind the words, until the moment before. */
export async function undoesAlone(page: VendorPage, wish: Wish, key?: string): Promise<Facts> {
  const before = key ? await pressBehind(page, wish, key) : await typeAtEnd(page, ' wishes')
  if ((await write(page, editOf(textOf(before), wish))) === 'refused') return { Undo: 'refused' }
  const undone = await pressFor(page, 'Control+z', before)
  return { Undo: fact(markedOf(undone), markedOf(before)) }
}

/** One undo takes back the last change alone, though it meets the one before and both took words away. */
export async function takesAwayTwice(page: VendorPage, first: string, second: string): Promise<Facts> {
  const takeAway = async (words: string) =>
    write(page, editOf(textOf(await page.model()), { words, insert: '' }))
  if ((await takeAway(first)) === 'refused') return { Undo: 'refused' }
  const before = await page.model()
  if ((await takeAway(second)) === 'refused') return { Undo: 'refused' }
  const undone = await pressFor(page, 'Control+z', before)
  return { Undo: fact(markedOf(undone), markedOf(before)) }
}

/** A line of which nothing is left stays, an empty one, when the person goes on elsewhere. */
export async function keepsEmptyLine(page: VendorPage, changes: readonly Wish[]): Promise<Facts> {
  let wanted = textOf(await page.model())
  for (const wish of changes) {
    const edit = editOf(textOf(await page.model()), wish)
    if ((await write(page, edit)) === 'refused') return { Changed: 'refused' }
    wanted = applyEdit(wanted, edit)
  }
  const typed = await typeAtEnd(page, ' wishes')
  // The key at which CKEditor 4 clears what it had kept an empty line open with.
  await page.press('ArrowLeft')
  const read = await page.draftOnce((draft) => draft === textOf(typed))
  return { Changed: fact(spaced(textOf(typed)), spaced(`${wanted} wishes`)), Read: fact(read, textOf(typed)) }
}

/** Whether the editor makes again by the keyboard what a person typed and took back. */
export async function redoesTyping(page: VendorPage, redoKey: string): Promise<boolean> {
  const typed = markedOf(await typeAtEnd(page, '!'))
  await page.press('Control+z')
  await page.modelOnce((model) => markedOf(model) !== typed)
  await page.press(redoKey)
  return markedOf(await page.modelOnce((model) => markedOf(model) === typed)) === typed
}

/** The model after a key that is to make it this one. */
async function pressFor(page: VendorPage, key: string, wanted: readonly Block[]): Promise<Block[]> {
  await page.press(key)
  return page.modelOnce((model) => markedOf(model) === markedOf(wanted))
}

/** Presses a key that deletes, one character behind the words; the model when the editor has taken it up. */
async function pressBehind(page: VendorPage, { words }: Wish, key: string): Promise<Block[]> {
  const draft = textOf(await page.model())
  const at = draft.indexOf(words) + words.length + 1
  await page.placeCaret(at)
  await page.press(key)
  return page.modelOnce((model) => textOf(model).length < draft.length)
}

/** Types at the end of the message; the model when the editor has taken it up. */
async function typeAtEnd(page: VendorPage, words: string): Promise<Block[]> {
  await page.placeCaret()
  const wanted = textOf(await page.model()) + words
  await page.type(words)
  return page.modelOnce((model) => spaced(textOf(model)) === spaced(wanted))
}

export const write = (page: VendorPage, edit: Edit) => page.ours((edit) => window.editor.write(edit), edit)

/** How the message would be marked if the edit had left the formats around it as they were. */
export function formatsKept(
  before: readonly Block[],
  after: readonly Block[],
  { span, insert }: Edit,
): string {
  const old = charactersOf(before)
  const inserted = { start: span.start, end: span.start + insert.length }
  const kept = charactersOf(after).map((character, at) => {
    if (at >= inserted.start && at < inserted.end) return character
    return { ...old[at < inserted.start ? at : at - inserted.end + span.end], text: character.text }
  })
  return notationOf(kept)
}
