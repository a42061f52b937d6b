// Saves what a person has made to one file, and adds what such a file holds; says what came of it.
import { useRef, useState } from 'react'
import type { ImportReport } from '../lib/rules/file'
import type { FieldProblem } from '../lib/rules/parse'
import { ProblemList } from './problem-list'
import { type MessageKey, useWords } from './words'

/** What became of a file: nothing was added where it holds no rules. */
export type FileAnswer = { readonly report: ImportReport } | { readonly problems: readonly FieldProblem[] }

export interface RuleFileProps {
  /** Ids of switches whose rules are not here. */
  readonly unknown: readonly string[]
  readonly onSave: () => void
  readonly onAdd: (file: File) => Promise<FileAnswer>
}

export function RuleFile({ unknown, onSave, onAdd }: RuleFileProps) {
  const say = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  return (
    <>
      <p className="actions">
        <button type="button" className="plain" onClick={onSave}>
          {say('optionsExport')}
        </button>
        <button type="button" className="plain" onClick={() => input.current!.click()}>
          {say('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('optionsImport')}
          onChange={async ({ target }) => {
            const [file] = target.files!
            if (!file) return
            setAnswer(await onAdd(file))
            // The same file can be chosen again once it was mended.
            target.value = ''
          }}
        />
      </p>
      <div role="status">{answer && <Answer answer={answer} />}</div>
      {unknown.length > 0 && <p>{say('optionsFileUnknown', unknown.join(', '))}</p>}
    </>
  )
}

const counts = [
  ['added', 'optionsImportAdded1', 'optionsImportAdded'],
  ['same', 'optionsImportSame1', 'optionsImportSame'],
  ['beside', 'optionsImportBeside1', 'optionsImportBeside'],
  ['switched', 'optionsImportSwitched1', 'optionsImportSwitched'],
  ['left', 'optionsImportLeft1', 'optionsImportLeft'],
  ['silenced', 'optionsImportSilenced1', 'optionsImportSilenced'],
  ['templates', 'optionsImportTemplates1', 'optionsImportTemplates'],
] as const satisfies readonly (readonly [keyof ImportReport, MessageKey, MessageKey])[]

function Answer({ answer }: { answer: FileAnswer }) {
  const say = useWords()
  if ('problems' in answer)
    return (
      <>
        <p>{say('optionsImportRefused')}</p>
        <ProblemList problems={answer.problems} />
      </>
    )
  const { report } = answer
  const lines = counts.filter(([name]) => report[name] > 0)
  return (
    <>
      <p>{say('optionsImported')}</p>
      <ul className="report">
        {lines.map(([name, one, many]) => (
          <li key={name}>{say(report[name] === 1 ? one : many, `${report[name]}`)}</li>
        ))}
        {report.setAside.map(({ index, problems }) => (
          <li key={index}>
            {say('optionsImportAside', `${index + 1}`)}
            <ProblemList problems={problems} />
          </li>
        ))}
        {lines.length + report.setAside.length === 0 && <li>{say('optionsImportNothing')}</li>}
      </ul>
    </>
  )
}
