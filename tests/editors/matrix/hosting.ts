// What stands at each address of the matrix's pages: a vendor's editor alone, a page with a frame for it, scripts, styles.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../browser'
import type { Vendor } from './vendors'

export type FrameKind = 'none' | 'same origin' | 'src-less'

export interface Hosted {
  readonly body: string | Buffer
  readonly contentType: string
}

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** One script for each vendor and one of ours, made once a run. */
const scripts = new Map<string, Promise<string>>()
export function scriptOf(file: string): Promise<string> {
  const made = scripts.get(file) ?? bundle(file)
  scripts.set(file, made)
  return made
}

export const scriptPathOf = ({ file }: Vendor) => `/editors/${file}`
export const pagePathOf = ({ file }: Vendor, frame: FrameKind) =>
  `/${{ none: 'alone', 'same origin': 'framed', 'src-less': 'framing' }[frame]}/${file}`

/** What stands at a path of the origin; null where nothing does. */
export async function hostedAt(pathname: string): Promise<Hosted | null> {
  const [, kind, file] = pathname.split('/')
  switch (kind) {
    case 'alone':
      return { body: alone(file!), contentType: types['.html'] }
    case 'framed':
      return { body: framing(` src="/alone/${file}"`), contentType: types['.html'] }
    case 'framing':
      return { body: framing(''), contentType: types['.html'] }
    case 'editors':
      return { body: await scriptOf(`matrix/vendors/${file}.ts`), contentType: types['.js'] }
    case 'node_modules': {
      const body = await readFile(modules + pathname.slice('/node_modules'.length)).catch(() => null)
      const contentType = Object.entries(types).find(([extension]) => extension === extname(pathname))?.[1]
      return body && { body, contentType: contentType ?? 'application/octet-stream' }
    }
    default:
      return null
  }
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
} as const

const ckEditor4 = `<script>var CKEDITOR_BASEPATH = '/node_modules/ckeditor4/'</script>
<script src="/node_modules/ckeditor4/ckeditor.js"></script>`
const alone = (file: string) =>
  `<!doctype html><meta charset="utf-8"><body>${file === 'ckeditor-4' ? ckEditor4 : ''}<script src="/editors/${file}"></script>`
const framing = (source: string) => `<!doctype html><body><iframe width="600" height="400"${source}></iframe>`
