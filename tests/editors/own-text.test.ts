// @vitest-environment jsdom
// What of a box is the sender's own text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOf, OwnText } from '../../lib/editors/own-text'
import { readText } from '../../lib/editors/text-model'

function ownTextOf(html: string): string {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  return new OwnText(readText(document.body.firstElementChild!, cutOf).text).text.trim()
}

describe('in an editable', () => {
  const boxes: [title: string, html: string][] = [
    [
      'an answer in Gmail',
      `<div>Mine</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon, 2 Nov 2026 at 10:00, Ann &lt;<a>ann@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left: 1px solid"><div>Theirs</div></blockquote></div>`,
    ],
    [
      'an answer in old Gmail, whose attribution is bare text',
      `<div>Mine</div><div class="gmail_extra"><div class="gmail_quote">On Thu, Jun 26, 2014 at 2:14 PM, Ann L <span>&lt;<a>ann@example.com</a>&gt;</span> wrote:<br><blockquote>Theirs</blockquote></div></div>`,
    ],
    [
      'a mail forwarded in Gmail',
      `<div>Mine</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ann</div><br><div>Theirs</div><blockquote>Older</blockquote></div>`,
    ],
    [
      'a signature of Gmail',
      `<div>Mine</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Theirs</div>`,
    ],
    [
      'an answer in Outlook',
      `<div class="elementToProof">Mine</div><div id="Signature">Jane</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Theirs</div>`,
    ],
    [
      'an answer in Outlook that came back',
      `<div>Mine</div><div id="x_divRplyFwdMsg"><b>From:</b> Ann</div><div>Theirs</div><p>More</p>`,
    ],
    [
      'an answer in Outlook for the desk, by its header alone',
      `<p>Mine</p><div style="border-top: solid #E1E1E1 1pt"><p><b>Von:</b> Ann &lt;ann@example.com&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Bob<br><b>Betreff:</b> Hallo</p></div><p>Theirs</p>`,
    ],
    [
      'an answer behind a rule, by its header alone',
      `<div>Mine<hr><b>From: </b>bob@example.com<br><b>To: </b>ann@example.com<br><b>Sent: </b>Friday<br><b>Subject: </b>Hello<br><br><p>Theirs</p></div>`,
    ],
    [
      'an answer in Thunderbird',
      `Mine<br><div class="moz-cite-prefix">On 26.06.2014 14:41, Ann wrote:<br></div><blockquote type="cite">Theirs</blockquote>`,
    ],
    [
      'an answer in Yahoo',
      `<div>Mine</div><div class="ydp12ab yahoo_quoted"><div>On Monday Ann wrote:</div><div>Theirs</div></div>`,
    ],
    [
      'an answer in Proton',
      `<div>Mine</div><div class="protonmail_signature_block">Sent with Proton</div><div class="protonmail_quote">Theirs</div>`,
    ],
    [
      'an answer in Apple Mail',
      `Mine<br id="lineBreak"><div><blockquote type="cite">Theirs</blockquote></div>`,
    ],
    [
      'an answer in Yandex',
      `<p>Mine<br><br>26.06.2014, 14:41, "Ann L" &lt;<a>ann@example.com</a>&gt;:</p><blockquote>Theirs</blockquote>`,
    ],
    ['code', `<div>Mine</div><pre>const theirs = 1</pre><code>theirs</code>`],
  ]
  test.each(boxes)('only the own words are left of %s', (_, html) => {
    expect(ownTextOf(html)).toBe('Mine')
  })

  test('words between the quotes of an answer are own', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">On 2 Nov Ann wrote:</div><blockquote>First?</blockquote><div>Yes.</div><blockquote>Second?</blockquote><div>No.</div></div>`
    expect(ownTextOf(html)).toBe('Yes.\n\nNo.')
  })

  test('an indented paragraph is own', () => {
    expect(
      ownTextOf('<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">Mine</blockquote>'),
    ).toBe('Mine')
  })
})

describe('in plain text', () => {
  const texts: [title: string, whole: string, own: string][] = [
    ['quoted lines', 'Hi\n> Theirs\n> more\nMine', 'Hi\n\nMine'],
    ['an attribution', 'Mine\n\nOn Mon, 2 Nov 2026, Ann wrote:\n> Theirs', 'Mine'],
    [
      'a wrapped attribution',
      'Mine\n\nOn Mon, 2 Nov 2026 at 10:00,\nAnn <ann@example.com>\nwrote:\n> Theirs',
      'Mine',
    ],
    ['a French attribution', 'Mine\nLe lun. 2 nov. 2026 à 10:00, Ann a écrit :\n> Theirs', 'Mine'],
    ['a German attribution', 'Mine\nAm 02.11.2026 um 10:00 schrieb Ann:\n> Theirs', 'Mine'],
    ['a Czech attribution', 'Mine\nDne 2. 11. 2026 v 10:00 Ann napsala:\n> Theirs', 'Mine'],
    ['an original message', 'Mine\n-----Original Message-----\nFrom: Ann\nTheirs', 'Mine'],
    ['a forwarded message', 'Mine\n---------- Forwarded message ---------\nTheirs', 'Mine'],
    ['a message forwarded by Apple Mail', 'Mine\nBegin forwarded message:\nTheirs', 'Mine'],
    ['a mail header', 'Mine\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: Hello\n\nTheirs', 'Mine'],
    ['a signature', 'Mine\n-- \nJane\nHead of Things', 'Mine'],
    ['the mark of a device', 'Mine\n\nSent from my iPhone', 'Mine'],
  ]
  test.each(texts)('%s is cut', (_, whole, own) => {
    expect(new OwnText(whole).text.trim()).toBe(own)
  })

  test.each([
    ['On Monday you wrote that 3 boxes were missing: which ones?'],
    ['From: Prague\nTo: Brno\nDate: Friday'],
    ['--\nno space, no signature'],
    ['I wrote:\nnothing'],
    ['5 > 3'],
  ])('%j stays', (whole) => {
    expect(new OwnText(whole).text).toBe(whole)
  })

  test('a span of the own text is the same words in the whole', () => {
    const whole = 'Hi\n> Theirs\nMine\n-- \nJane'
    const own = new OwnText(whole)
    expect(own.text).toBe('Hi\n\nMine\n')
    const span = own.wholeOf({ start: 4, end: 8 })!
    expect(whole.slice(span.start, span.end)).toBe('Mine')
    expect(own.wholeOf({ start: 0, end: 8 })).toBeNull()
    expect(own.wholeOf({ start: 0, end: 99 })).toBeNull()
    expect(own.ownOf(whole.indexOf('Mine'))).toBe(4)
    expect(own.ownOf(whole.indexOf('Theirs'))).toBeNull()
    expect(own.ownOf(whole.indexOf('Jane'))).toBeNull()
  })

  test('every span that maps holds the same words on both sides, and every own offset is found again', () => {
    const line = fc.constantFrom('Mine', '', '> q', 'On 2 Nov Ann wrote:', '-- ', 'a b', 'Sent from my phone')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(40), fc.nat(10), (lines, start, length) => {
        const whole = lines.join('\n')
        const own = new OwnText(whole)
        const span = own.wholeOf({ start, end: start + length })
        if (span) expect(whole.slice(span.start, span.end)).toBe(own.text.slice(start, start + length))
        for (let offset = 0; offset <= own.text.length; offset++)
          expect(own.ownOf(own.wholeOf({ start: offset, end: offset })!.start)).toBe(offset)
      }),
    )
  })
})
