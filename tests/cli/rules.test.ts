// The rules as a page to read: every rule with its examples and its source.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { categories } from '../../lib/engine/finding'
import { builtInRules } from '../../lib/rules/compile'

test('every rule is printed with its example, its look-alike and its source', () => {
  const { stdout, status } = spawnSync('node_modules/.bin/tsx', ['lib/cli/rules.ts'], { encoding: 'utf8' })
  expect(status).toBe(0)
  const unescaped = stdout.replace(/\\(.)/g, '$1')
  for (const { id, becomes, allows, source } of builtInRules) {
    expect(unescaped).toContain(`\`${id}\``)
    for (const words of [becomes[0]![0], allows[0]!, `Source: ${source}`]) expect(unescaped).toContain(words)
  }
  expect(stdout.match(/^## /gm)).toHaveLength(categories.length)
})
