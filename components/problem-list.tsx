// What is wrong in a rule or a file, each with the way to the place.
import type { FieldProblem } from '../lib/rules/parse'

export function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  return (
    <ul className="problems">
      {problems.map(({ path, message, hint }, index) => (
        <li key={index} className="fault">
          {path.length > 0 && <code>{path.map(counted).join(' › ')}</code>} {message} {hint}
        </li>
      ))}
    </ul>
  )
}

/** People count from one. */
const counted = (key: string | number) => (typeof key === 'number' ? key + 1 : key)
