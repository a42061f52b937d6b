// What `npm start` shows where there is no display, over the built extension.
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrate } from '../../lib/cli/demonstrate'
import { firstRunPage } from '../../lib/cli/first-run'
import { type Opened, openExtension } from '../support/extension'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

test('it types a draft, names what is underlined with its rewrites, takes one and saves a screenshot', async () => {
  const screenshot = join(tmpdir(), `second-read-${process.pid}.png`)
  const lines: string[] = []
  const page = await firstRunPage(extension.context, extension.extensionId)
  await demonstrate(page, screenshot, (line) => lines.push(line))
  const said = lines.join('\n')
  expect(said).toMatch(/“You should have told”\s+Accusation\. May read as/)
  expect(said).toMatch(/→ .*could you/)
  expect(said).toMatch(/One taken: “.+”/)
  expect(existsSync(screenshot)).toBe(true)
  rmSync(screenshot)
})
