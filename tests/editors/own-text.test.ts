// @vitest-environment jsdom
// What of a box is the sender's own text.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOf, OwnText } from '../../lib/editors/own-text'
import { readText } from '../../lib/editors/text-model'

function ownTextOf(html: string): string {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  const { text, gaps, rest } = readText(document.body.firstElementChild!, cutOf)
  return new OwnText(text, gaps, rest === null ? null : { start: rest, isOwn: () => false }).text.trim()
}

/** The messages in tests/fixtures/quoted: a comment with the lines that are the sender's own, then the message's HTML. */
const samples = readdirSync('tests/fixtures/quoted').map((file) => {
  const [, own, html] = /^<!--\n(.*?)\n-->\n(.*)$/s.exec(
    readFileSync(`tests/fixtures/quoted/${file}`, 'utf8'),
  )!
  return { name: file.replace('.html', ''), own: own!.split('\n'), html: html! }
})

describe('in an editable', () => {
  test.each(samples)('only the own words are left of $name', ({ own, html }) => {
    const lines = ownTextOf(html).split('\n')
    expect(lines.map((line) => line.trim()).filter((line) => line !== '')).toEqual(own)
  })

  test.each([
    [
      'old Gmail, whose attribution is bare text',
      '<div>Mine</div><div class="gmail_extra"><div class="gmail_quote">On Thu, Jun 26, 2014 at 2:14 PM, Ann L <span>&lt;<a>ann@example.com</a>&gt;</span> wrote:<br><blockquote>Theirs</blockquote></div></div>',
    ],
    [
      'Outlook, when it came back',
      '<div>Mine</div><div id="x_divRplyFwdMsg"><b>From:</b> Ann</div><div>Theirs</div><p>More</p>',
    ],
    [
      'Yandex',
      '<p>Mine<br><br>26.06.2014, 14:41, "Ann L" &lt;<a>ann@example.com</a>&gt;:</p><blockquote>Theirs</blockquote>',
    ],
    [
      'mail.ru',
      '<p>Mine</p><br>Thu, 26 Jun 2014 14:00:51 +0400 от Ann L &lt;ann@example.com&gt;:<br><blockquote>Theirs</blockquote>',
    ],
    ['code', '<div>Mine</div><pre>const theirs = 1</pre><code>theirs</code>'],
  ])('only the own words are left of %s', (_, html) => {
    expect(ownTextOf(html)).toBe('Mine')
  })

  test('words below a quote are own, whatever stands above it', () => {
    const html = `<div>Mine</div><div>-- </div><div>Jane</div><blockquote>Theirs</blockquote><div>Mine too</div>`
    expect(ownTextOf(html)).toBe('Mine\n\n\nMine too')
    const named = `<div>On 3 Nov 2026 at 9:12, Ann &lt;ann@example.com&gt; wrote:</div><blockquote>Theirs</blockquote><div>Mine</div>`
    expect(ownTextOf(named)).toBe('Mine')
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
  test.each([
    ['quoted lines', 'Hi\n> Theirs\n> more\nMine', 'Hi\n\nMine'],
    [
      'a message without marks below its attribution',
      'Mine\nOn 2 Nov 2026 at 10:00, Ann wrote:\n\nTheirs',
      'Mine',
    ],
    [
      'a wrapped attribution',
      'Mine\n\nOn Mon, 2 Nov 2026 at 10:00,\nAnn <ann@example.com>\nwrote:\n> Theirs',
      'Mine',
    ],
    ['a divider in an unknown language', 'Mine\n-----Eredeti üzenet-----\nFeladó: Ann\nTheirs', 'Mine'],
    ['a mail header', 'Mine\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: Hello\n\nTheirs', 'Mine'],
    ['a signature', 'Mine\n-- \nJane\nHead of Things', 'Mine'],
    [
      'a signature above the quote',
      'Mine\n-- \nJane\nOn 2 Nov Ann wrote:\n> Theirs\nMine too',
      'Mine\n\nMine too',
    ],
    ['what stands between answers', 'On 2 Nov Ann wrote:\n> One?\nYes.\n> Two?\nNo.', 'Yes.\n\nNo.'],
  ])('%s is cut', (_, whole, own) => {
    expect(new OwnText(whole).text.trim()).toBe(own)
  })

  test.each([
    // Gmail, Apple and Thunderbird, Yahoo, and what is particular to a language.
    'On Mon, Nov 2, 2026 at 10:00 AM Ann L <ann@example.com> wrote:',
    'On 2 Nov 2026, at 10:00, Ann wrote:',
    'On Monday, November 2, 2026 at 10:00:00 AM GMT+1, Ann <ann@example.com> wrote:',
    '---- On Mon, 02 Nov 2026 10:00:00 +0100 Ann <ann@example.com> wrote ---',
    'Am Mo., 2. Nov. 2026 um 10:00 Uhr schrieb Ann <ann@example.com>:',
    'Am 02.11.2026 um 10:00 schrieb Ann:',
    'Am Montag, 2. November 2026 um 10:00:00 MEZ hat Ann <ann@example.com> Folgendes geschrieben:',
    'Ann <ann@example.com> schrieb am Mo., 2. Nov. 2026, 10:00:',
    'Le lun. 2 nov. 2026 à 10:00, Ann <ann@example.com> a écrit :',
    'Le 02/11/2026 à 10:00, Ann a écrit\u00a0:',
    'El lun, 2 nov 2026 a las 10:00, Ann (<ann@example.com>) escribió:',
    'El 2/11/26 a las 10:00, Ann escribió:',
    'Il giorno lun 2 nov 2026 alle ore 10:00 Ann <ann@example.com> ha scritto:',
    'Il 02/11/2026 10:00, Ann ha scritto:',
    'Em seg., 2 de nov. de 2026 às 10:00, Ann <ann@example.com> escreveu:',
    'A segunda, 2/11/2026, 10:00, Ann escreveu:',
    'Op ma 2 nov 2026 om 10:00 schreef Ann <ann@example.com>:',
    'Op 02-11-2026 om 10:00 schreef Ann:',
    'Dne 2. 11. 2026 v 10:00 Ann napsala:',
    'W dniu 2.11.2026 o 10:00, Ann pisze <ann@example.com>:',
    'Den mån 2 nov. 2026 kl 10:00 skrev Ann <ann@example.com>:',
    'пн, 2 нояб. 2026 г. в 10:00, Ann <ann@example.com>:',
  ])('"%s" is an attribution', (line) => {
    expect(new OwnText(`Mine\n\n${line}\n> Theirs\n\nMine too`).text).toBe('Mine\n\n\n\nMine too')
  })

  test.each([
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-------- Original message --------',
    'Begin forwarded message:',
    '-----Ursprüngliche Nachricht-----',
    '-------- Weitergeleitete Nachricht --------',
    'Anfang der weitergeleiteten Nachricht:',
    '-----Message d’origine-----',
    '-------- Message transféré --------',
    'Début du message réexpédié :',
    '-----Mensaje original-----',
    'Inicio del mensaje reenviado:',
    '-----Messaggio originale-----',
    'Inizio messaggio inoltrato:',
    '-----Mensagem original-----',
    'Início da mensagem reencaminhada:',
    '-----Oorspronkelijk bericht-----',
    'Begin doorgestuurd bericht:',
  ])('"%s" begins what is not own', (line) => {
    expect(new OwnText(`Mine\n${line}\nTheirs\n\nand theirs`).text).toBe('Mine\n')
  })

  test.each([
    'From: Ann <ann@example.com>\nSent: Monday\nTo: Bob\nSubject: Hello',
    'Von: Ann\nGesendet: Montag\nAn: Bob\nBetreff: Hallo',
    'De : Ann\nEnvoyé : lundi\nÀ : Bob\nObjet : Bonjour',
    'De: Ann\nEnviado: lunes\nPara: Bob\nAsunto: Hola',
    'Da: Ann\nInviato: lunedì\nA: Bob\nOggetto: Ciao',
    'De: Ann\nEnviada: segunda\nPara: Bob\nAssunto: Olá',
    'Van: Ann\nVerzonden: maandag\nAan: Bob\nOnderwerp: Hallo',
  ])('%j is a header, and what follows is not own', (header) => {
    expect(new OwnText(`Mine\n${header}\n\nTheirs`).text).toBe('Mine\n')
  })

  test.each([
    'Sent from my iPhone',
    'Sent from my Samsung Galaxy S24',
    'Sent from Outlook for iOS',
    'Sent from Yahoo Mail on Android',
    'Get Outlook for Android',
    'Sent with Proton Mail secure email.',
    'Von meinem iPhone gesendet',
    'Outlook für iOS beziehen',
    'Envoyé de mon iPhone',
    'Télécharger Outlook pour Android',
    'Enviado desde mi iPad',
    'Inviato da iPhone',
    'Enviado do meu iPhone',
    'Verstuurd vanaf mijn iPhone',
  ])('"%s" is a device that signs', (line) => {
    expect(new OwnText(`Mine\n\n${line}\nMine too`).text).toBe('Mine\n\n\nMine too')
  })

  test.each([
    ['On Monday you wrote that 3 boxes were missing: which ones?'],
    ['On 3 May we met.\nLater, as Ann wrote:\nnothing'],
    ['From: Prague\nTo: Brno\nDate: Friday'],
    ['--\nno space, no signature'],
    ['---- my notes ----\nfirst'],
    ['I wrote:\nnothing'],
    ['5 > 3'],
    ['Sent from my side on Friday, it should have reached you.'],
    ['Get Outlook running first'],
  ])('%j stays', (whole) => {
    expect(new OwnText(whole).text).toBe(whole)
  })

  test('a claim about what they wrote costs no more than its own line', () => {
    expect(new OwnText('On 3 May you wrote:\nthat you would come.').text).toBe('\nthat you would come.')
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
