// Which technique an editor takes, by what it shows itself to be; never by the host it stands on.
import { clipboard, clipboardAsking, clipboardCutting } from './clipboard'
import { replacing, replacingAsPasted } from './replacing'
import type { Technique } from './technique'
import { typing, typingBetweenKeys, typingParagraphs, typingWithKeys } from './typing'

interface Way {
  readonly editor: string
  /** Matches the editable element of that editor and of no other. */
  readonly mark: string
  readonly technique: Technique
  /**
   * How long the editor's history joins a change to the one before, and a little longer, as it may note the time later than
   * the page tells of the change; 0 where it tells the two apart.
   */
  readonly joinsForMs: number
  /**
   * True where the history joins an insertion to the insertion before, whenever that was, if they meet; and what is taken away, be it
   * for other words, to a deletion before it that began where this one ends.
   */
  readonly joinsNeighbours?: true
  /** True where it joins what is taken away to what was just taken away in the same place, if both were as long. */
  readonly joinsDeletions?: true
  /** True where it drops a space that what is pasted begins with. */
  readonly dropsFirstSpace?: true
}

/** Every row has its editor in the matrix of the browser tests. */
const ways: readonly Way[] = [
  { editor: 'Quill', mark: '.ql-editor', technique: typingParagraphs, joinsForMs: 1100 },
  { editor: 'ProseMirror', mark: '.ProseMirror', technique: typingWithKeys, joinsForMs: 600 },
  { editor: 'Lexical', mark: '[data-lexical-editor]', technique: replacing, joinsForMs: 0 },
  {
    editor: 'Slate',
    mark: '[data-slate-editor]',
    technique: replacing,
    joinsForMs: 0,
    joinsNeighbours: true,
  },
  {
    editor: 'Trix',
    mark: 'trix-editor',
    technique: replacingAsPasted,
    joinsForMs: 0,
    joinsDeletions: true,
  },
  { editor: 'CKEditor 5', mark: '.ck-editor__editable', technique: clipboardAsking, joinsForMs: 0 },
  { editor: 'Draft.js', mark: '.public-DraftEditor-content', technique: clipboard, joinsForMs: 0 },
  { editor: 'CKEditor 4', mark: '.cke_editable', technique: clipboardCutting, joinsForMs: 0 },
  { editor: 'TinyMCE', mark: '.mce-content-body', technique: typingBetweenKeys, joinsForMs: 0 },
  {
    editor: 'RoosterJS',
    mark: '[id^="editorParent_"] > *,#rooster-editor',
    technique: clipboard,
    joinsForMs: 0,
  },
  {
    editor: 'Squire',
    mark: '.v-RichText-input,.squire',
    technique: clipboard,
    joinsForMs: 0,
    dropsFirstSpace: true,
  },
]

const plain: Way = { editor: 'none', mark: '*', technique: typing, joinsForMs: 0 }

/** The way to write into a box. */
export const wayInto = (box: Element): Way => ways.find(({ mark }) => box.matches(mark)) ?? plain
