// Draft.js in React.
import {
  CompositeDecorator,
  type ContentBlock,
  convertFromRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { address, type Block, type Run } from '../blocks'
import { serve } from '../serve'

const isLink = (block: ContentBlock, found: (start: number, end: number) => void) =>
  block.findEntityRanges((character) => character.getEntity() !== null, found)
const Link = ({ children }: { children: React.ReactNode }) => createElement('a', { href: address }, children)
const decorator = new CompositeDecorator([{ strategy: isLink, component: Link }])

function rawOf(blocks: readonly Block[]) {
  return {
    entityMap: { link: { type: 'LINK', mutability: 'MUTABLE' as const, data: { url: address } } },
    blocks: blocks.map((runs, index) => {
      let offset = 0
      const at = runs.map((run) => {
        const start = offset
        // It counts characters here, and UTF-16 units elsewhere.
        const length = [...run.text].length
        offset += length
        return { ...run, offset: start, length }
      })
      return {
        key: `b${index}`,
        type: 'unstyled',
        depth: 0,
        text: runs.map(({ text }) => text).join(''),
        inlineStyleRanges: at
          .filter(({ bold }) => bold)
          .map(({ offset, length }) => ({ offset, length, style: 'BOLD' as const })),
        entityRanges: at
          .filter(({ link }) => link)
          .map(({ offset, length }) => ({ offset, length, key: 'link' as never })),
      }
    }),
  }
}

serve((parent, blocks) => {
  let state = EditorState.createWithContent(convertFromRaw(rawOf(blocks)), decorator)
  const listeners: (() => void)[] = []
  const root = createRoot(parent)
  const onChange = (next: EditorState) => {
    const changed = next.getCurrentContent() !== state.getCurrentContent()
    state = next
    draw()
    if (changed) listeners.forEach((listener) => listener())
  }
  const handleKeyCommand = (command: string, now: EditorState) => {
    const next = RichUtils.handleKeyCommand(now, command)
    if (next) onChange(next)
    return next ? ('handled' as const) : ('not-handled' as const)
  }
  const draw = () => root.render(createElement(Editor, { editorState: state, onChange, handleKeyCommand }))
  flushSync(draw)
  return {
    box: parent.querySelector<HTMLElement>('[contenteditable="true"]')!,
    model: () =>
      state
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block): Run[] =>
          block
            .getText()
            .split('')
            .map((text, at) => ({
              text,
              ...(block.getInlineStyleAt(at).has('BOLD') && { bold: true }),
              ...(block.getEntityAt(at) && { link: true }),
            })),
        ),
    onChange: (listener) => void listeners.push(listener),
  }
})
