// The editors of the matrix, by the name of the file that opens each.
import type { Facts } from './facts'

export interface Vendor {
  readonly file: string
  readonly name: string
  /** Where people meet it. */
  readonly met: string
  /** The style sheets its page needs, within `node_modules`. */
  readonly styles?: readonly string[]
  /** What it names the redo key, where that is not what browsers name it. */
  readonly redo?: string
  /** What cannot be made true in it, and what is seen instead. */
  readonly but?: Facts
  /** What else cannot be made true in Firefox. */
  readonly butInFirefox?: Facts
  /** Shown in shadow roots and frames, too. */
  readonly everywhere?: true
}

export const vendors: readonly Vendor[] = [
  { file: 'plain', name: 'Plain editable', met: 'Gmail', everywhere: true },
  { file: 'textarea', name: 'Text area', met: 'LinkedIn notes' },
  { file: 'react-textarea', name: 'Text area held by React', met: 'many' },
  {
    file: 'quill-1',
    styles: ['quill-1/dist/quill.core.css'],
    name: 'Quill 1.3',
    met: 'LinkedIn posts, comments',
    everywhere: true,
  },
  {
    file: 'quill-2',
    name: 'Quill 2',
    met: 'LinkedIn posts, comments',
    everywhere: true,
    but: { 'Shadow roots': 'nor by itself' },
  },
  { file: 'tiptap', name: 'Tiptap 3', met: 'LinkedIn’s newer pages', everywhere: true },
  {
    file: 'prosemirror',
    styles: ['prosemirror-view/style/prosemirror.css'],
    name: 'ProseMirror',
    met: 'many',
  },
  {
    file: 'roosterjs',
    name: 'RoosterJS 9',
    met: 'Outlook',
    redo: 'Control+y',
    everywhere: true,
    but: { 'Shadow roots': 'refused' },
  },
  {
    file: 'roosterjs-8',
    name: 'RoosterJS 8',
    met: 'Proton',
    redo: 'Control+y',
    everywhere: true,
    but: { 'Shadow roots': 'refused' },
  },
  { file: 'squire', name: 'Squire', met: 'Fastmail' },
  { file: 'lexical', name: 'Lexical', met: 'Meta' },
  { file: 'slate', name: 'Slate', met: 'many' },
  { file: 'draft', styles: ['draft-js/dist/Draft.css'], name: 'Draft.js', met: 'many' },
  { file: 'ckeditor-4', name: 'CKEditor 4', met: 'Salesforce, Yandex' },
  {
    file: 'ckeditor-5',
    styles: ['@ckeditor/ckeditor5-ui/dist/index.css', '@ckeditor/ckeditor5-editor-classic/dist/index.css'],
    name: 'CKEditor 5',
    met: 'many',
  },
  { file: 'tinymce', name: 'TinyMCE 8', met: 'Roundcube' },
  {
    file: 'trix',
    styles: ['trix/dist/trix.css'],
    name: 'Trix',
    met: 'HEY',
    butInFirefox: { Redo: 'nor by itself' },
  },
]
