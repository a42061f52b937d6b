// Rules of a person's that cannot run here: what is wrong in each and where, with a way to mend or remove it.
import type { SetAside } from '../lib/rules/parse'
import { ProblemList } from './problem-list'
import { useWords } from './words'

export interface SetAsideListProps {
  readonly list: readonly SetAside[]
  readonly onMend: (data: unknown) => void
  readonly onRemove: (data: unknown) => void
}

export function SetAsideList({ list, onMend, onRemove }: SetAsideListProps) {
  const say = useWords()
  return (
    <div className="aside">
      <h3>{say('optionsAside')}</h3>
      <p>{say('optionsAsideIs')}</p>
      <ul>
        {list.map(({ data, problems }, index) => (
          <li key={index}>
            <pre tabIndex={0}>{JSON.stringify(data, null, 2)}</pre>
            <ProblemList problems={problems} />
            <p className="actions">
              <button type="button" className="plain" onClick={() => onMend(data)}>
                {say('optionsAsideMend')}
              </button>
              <button type="button" className="plain" onClick={() => onRemove(data)}>
                {say('optionsRemove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
