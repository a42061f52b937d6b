// Slate in React.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Range, type BaseEditor, type Descendant } from 'slate'
import { type HistoryEditor, withHistory } from 'slate-history'
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react'
import { address, type Block, type Run } from '../blocks'
import { serve } from '../serve'

interface Paragraph {
  readonly type: 'paragraph'
  children: (Leaf | Link)[]
}
interface Link {
  readonly type: 'link'
  children: Leaf[]
}
interface Leaf {
  text: string
  bold?: true
}
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: Paragraph | Link
    Text: Leaf
  }
}

const Element = ({ attributes, children, element }: RenderElementProps) =>
  createElement(
    element.type === 'link' ? 'a' : 'p',
    { ...attributes, ...(element.type === 'link' && { href: address }) },
    children,
  )
const Leaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement(leaf.bold ? 'strong' : 'span', attributes, children)

const leafOf = ({ text, bold }: Run): Leaf => ({ text, ...(bold && { bold }) })
/** A paragraph of Slate's normal form: text, be it empty, on both sides of every link. */
const paragraphOf = (runs: Block): Paragraph => {
  const children = runs.map((run): Leaf | Link =>
    run.link ? { type: 'link', children: [leafOf(run)] } : leafOf(run),
  )
  const isText = (child?: Leaf | Link) => child !== undefined && 'text' in child
  return {
    type: 'paragraph',
    children: [...children, null].flatMap((child, i) => {
      const needsText = !isText(children[i - 1]) && !(child && isText(child))
      return [...(needsText ? [{ text: '' }] : []), ...(child ? [child] : [])]
    }),
  }
}

serve(async (parent, blocks) => {
  const editor = withHistory(withReact(createEditor()))
  const { isInline } = editor
  editor.isInline = (element) => element.type === 'link' || isInline(element)
  const listeners: (() => void)[] = []
  function Page() {
    const [initialValue] = useState<Descendant[]>(blocks.map(paragraphOf))
    return createElement(Slate, {
      editor,
      initialValue,
      onChange: () => {
        if (editor.operations.some(({ type }) => type !== 'set_selection'))
          listeners.forEach((listener) => listener())
      },
      children: createElement(Editable, {
        renderElement: Element,
        renderLeaf: Leaf,
        onKeyDown: (event) => {
          const key = event.key.toLowerCase()
          if (!event.ctrlKey || !['y', 'z'].includes(key)) return
          event.preventDefault()
          if (key === 'z' && !event.shiftKey) editor.undo()
          else editor.redo()
        },
      }),
    })
  }
  createRoot(parent).render(createElement(Page))
  while (!parent.querySelector('[data-slate-editor]'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  const runsOf = (children: readonly (Leaf | Link)[], link: boolean): Run[] =>
    children.flatMap((child) =>
      'children' in child
        ? runsOf(child.children, true)
        : child.text === ''
          ? []
          : [
              {
                text: child.text,
                ...(child.bold && { bold: true as const }),
                ...(link && { link: true as const }),
              },
            ],
    )
  return {
    box: parent.querySelector<HTMLElement>('[data-slate-editor]')!,
    model: () => editor.children.map((block) => runsOf((block as Paragraph).children, false)),
    onChange: (listener) => void listeners.push(listener),
    knowsCaret() {
      const shown = ReactEditor.toSlateRange(editor, parent.ownerDocument.getSelection()!, {
        exactMatch: false,
        suppressThrow: true,
      })
      return shown !== null && editor.selection !== null && Range.equals(shown, editor.selection)
    },
  }
})
