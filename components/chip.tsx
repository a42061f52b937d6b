// A category's name with its hue and its line, the same everywhere.
import type { Category } from '../lib/engine/finding'
import { categoryNames } from './names'
import { useWords } from './words'

export function Chip({ category }: { category: Category }) {
  const say = useWords()
  return (
    <span className="chip" data-hue={category}>
      <span data-mark={category}>{say(categoryNames[category])}</span>
    </span>
  )
}
