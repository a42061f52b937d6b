// Drives the welcome page as a person would: types, reads what is underlined, opens each card, takes a rewrite.
import type { Page } from 'playwright-core'

const sample = 'You should have told me about the new date.'

/** Says what it sees and saves a screenshot; throws where anything a person would see is missing. */
export async function demonstrate(page: Page, screenshotPath: string, say: (line: string) => void) {
  const box = page.locator('[data-compose="email"]')
  await box.locator('div').nth(2).click()
  await page.keyboard.press('End')
  say(`Typing: “${sample}”`)
  await page.keyboard.type(` ${sample}`)
  await page.waitForFunction(
    (start) =>
      [...CSS.highlights.values()].some((marks) =>
        ([...marks] as Range[]).some((mark) => mark.toString().startsWith(start)),
      ),
    sample.slice(0, 10),
  )

  say('\nUnderlined, with the rewrites on offer:')
  for (const { words, x, y } of await underlines(page)) {
    await page.mouse.click(x, y)
    const card = page.getByRole('dialog')
    await card.waitFor()
    const [category, message] = await card.locator('.chip, .message').allInnerTexts()
    say(`\n  “${words}”  ${category}. ${message}`)
    for (const sentence of await card.locator('.rewrite .words').allInnerTexts()) say(`    → ${sentence}`)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  }

  const typed = (await underlines(page)).find(({ words }) => sample.startsWith(words))!
  await page.mouse.click(typed.x, typed.y)
  await page
    .getByRole('dialog')
    .evaluate((card) => Promise.all(card.getAnimations().map((each) => each.finished)))
  await page.screenshot({ path: screenshotPath })
  const before = (await box.innerText()).split('\n')
  await page.getByRole('dialog').getByRole('button').first().click()
  await page.waitForFunction((words) => !document.body.innerText.includes(words), sample)
  const changed = (await box.innerText()).split('\n').filter((line) => !before.includes(line))
  say(`\nOne taken: “${changed.join(' ')}”`)
  say(`\nScreenshot: ${screenshotPath}`)
}

/** The underlined words in the order they stand on the page, each with a point on it. */
const underlines = (page: Page): Promise<{ words: string; x: number; y: number }[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((marks) => [...marks] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => {
        const { left, top, height } = range.getClientRects()[0]!
        return { words: String(range), x: left + 12, y: top + height / 2 }
      }),
  )
