// `npm run gallery`: writes screenshots of every state of every surface, light, dark and in forced colours, to one page.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { createServer } from 'vite'
import type { Listed } from '../../tests/gallery/main'
import { violations } from '../../tests/support/axe-page'
import { chromiumPath } from './browser'

const folder = resolve('.output/gallery')
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

interface Picture {
  readonly state: string
  readonly look: string
  readonly width: number
  readonly file: string
}

async function gallery(wanted: string) {
  const server = await createServer({
    root: resolve('tests/gallery'),
    configFile: false,
    logLevel: 'error',
    publicDir: resolve('public'),
    // What is edited meanwhile must not load a page anew under its camera.
    server: { port: 0, hmr: false, watch: null, fs: { allow: [resolve('.')] } },
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const page = await browser.newPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => {
      throw error
    })
    const pictures: Picture[] = []
    const problems: string[] = []
    const address = server.resolvedUrls!.local[0]!
    await page.goto(address)
    const states = await page.evaluate(() => window.galleryStates)
    for (const state of states.filter((each) => each.name.includes(wanted)))
      for (const { name: look, media } of looks)
        for (const width of state.widths) {
          const { name, height } = state
          await page.emulateMedia(media)
          await page.setViewportSize({ width, height: height ?? 540 })
          await show(page, address, state)
          const file = `${`${name} ${look} ${width}`.replace(/\W+/g, '-')}.png`
          await page.screenshot({ path: join(folder, file), fullPage: height === null })
          pictures.push({ state: name, look, width, file })
          for (const problem of await violations(page))
            problems.push(`${name}, ${look}, ${width} px: ${problem}`)
        }
    writeFileSync(join(folder, 'index.html'), pageOf(pictures))
    console.log(`${pictures.length} pictures of ${new Set(pictures.map(({ state }) => state)).size} states`)
    console.log(join(folder, 'index.html'))
    problems.forEach((problem) => console.error(problem))
    if (problems.length > 0) process.exitCode = 1
  } finally {
    await browser.close()
    await server.close()
  }
}

/** A fresh page in this state, its fonts there and nothing left to draw. */
async function show(page: Page, address: string, { name, presses, typed }: Listed) {
  await page.goto('about:blank')
  await page.goto(`${address}#${encodeURIComponent(name)}`)
  await page.evaluate(() => window.galleryShown)
  for (const press of presses)
    await page
      .getByRole('button', { name: press })
      .or(page.getByRole('radio', { name: press }))
      .first()
      .click()
  for (const [field, words] of Object.entries(typed)) await page.getByLabel(field).fill(words)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise((settled) => requestIdleCallback(settled)))
}

function pageOf(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))]
  const figure = ({ look, width, file }: Picture) =>
    `<figure><img src="${file}" width="${width}" loading="lazy" alt=""><figcaption>${look}, ${width} px</figcaption></figure>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Read: every state</title>
<style>body{font:14px/1.45 system-ui;margin:32px;background:#888}h2{margin:40px 0 8px}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}</style>
${states
  .map(
    (each) =>
      `<h2>${each}</h2><div>${pictures
        .filter(({ state }) => state === each)
        .map(figure)
        .join('')}</div>`,
  )
  .join('\n')}
</html>
`
}

void gallery(process.argv[2] ?? '')
