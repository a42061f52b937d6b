// CKEditor 4, the last free one, in the frame it makes for itself.
import { blocksOfHtml, htmlOf } from '../blocks'
import { serve } from '../serve'

interface CkEditor4 {
  replace(
    element: HTMLElement,
    config: object,
  ): {
    on(name: string, listener: () => void): void
    getData(): string
    setData(html: string, callback: () => void): void
    resetUndo(): void
    editable(): { $: HTMLElement }
  }
}

serve(async (parent, blocks) => {
  const { CKEDITOR } = window as unknown as { CKEDITOR: CkEditor4 }
  const source = parent.appendChild(parent.ownerDocument.createElement('textarea'))
  source.value = htmlOf(blocks, 'p')
  const editor = CKEDITOR.replace(source, {
    versionCheck: false,
    height: 420,
    removePlugins: 'elementspath,exportpdf,scayt,wsc',
    toolbar: [['Bold', 'Link', 'Undo']],
    // Entities would be the editor's way to write, not what it holds.
    basicEntities: true,
  })
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve))
  const box = editor.editable().$
  return {
    box,
    // It hands out an empty paragraph as a no-break space.
    model() {
      const blank = [...box.querySelectorAll('p')].filter(({ textContent }) => textContent.trim() === '')
      let at = 0
      const data = editor
        .getData()
        .replaceAll('<p>&nbsp;</p>', (seen) =>
          /[ \u00a0]/.test(blank[at++]?.textContent ?? '') ? seen : '<p><br></p>',
        )
      return blocksOfHtml(data)
    },
    onChange: (listener) => editor.on('change', listener),
  }
})
