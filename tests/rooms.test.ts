// The rooms of the house: who may import whom.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Import {
  /** What is imported: a path from the project's root, or a package. */
  readonly from: string
  readonly onlyTypes: boolean
}

const sourcesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(room, path))

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?(?:[\w$*{},\s]+ from )?'([^']+)'/gm),
  ].map(([, type, from]) => ({
    from: from!.startsWith('.') ? relative('.', join(dirname(file), from!)) : from!,
    onlyTypes: type !== undefined,
  }))

/** The imports of a room that none of these patterns allows, each with the file it stands in. */
const strangers = (room: string, allowed: readonly RegExp[], types: readonly RegExp[] = []): string[] =>
  sourcesIn(room).flatMap((file) =>
    importsOf(file)
      .filter(
        ({ from, onlyTypes }) =>
          ![...allowed, ...(onlyTypes ? types : [])].some((pattern) => pattern.test(from)),
      )
      .map(({ from }) => `${file} imports ${from}`),
  )

describe.each<[room: string, allowed: RegExp[], types?: RegExp[]]>([
  ['lib/engine', [/^lib\/engine\//]],
  ['lib/templates', [/^lib\/templates\//, /^valibot$/]],
  ['lib/rules', [/^lib\/(rules|engine)\//, /^valibot$/]],
  ['lib/editors', [/^lib\/editors\//, /^lib\/engine\/span$/]],
  ['lib/session', [/^lib\/(session|engine)\//], [/^lib\/editors\//]],
  ['lib/store', [/^lib\/(store|rules|templates)\//, /^wxt\//, /^zustand/], [/^lib\/engine\//]],
  [
    'components',
    [/^components\//, /^lib\/(engine|rules|templates)\//, /^react/, /^diff$/, /^public\/_locales\//],
    [/^lib\//],
  ],
])('%s', (room, allowed, types) => {
  test('imports only from where it may', () => expect(strangers(room, allowed, types)).toEqual([]))
})

test('no entrypoint imports another', () => {
  const nameOf = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1]
  const crossing = sourcesIn('entrypoints').flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => nameOf(from) !== undefined && nameOf(from) !== nameOf(file))
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(crossing).toEqual([])
})

test('an import that leaves its room is seen', () =>
  expect(strangers('lib/rules', [/^lib\/rules\//])).toContainEqual(expect.stringContaining('lib/engine/')))
