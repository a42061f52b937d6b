// The product's own English words for components under test.
import type { ReactNode } from 'react'
import { type Say, WordsProvider } from '../../components/words'
import messages from '../../public/_locales/en/messages.json'

export const say: Say = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '')

export const Spoken = ({ children }: { children: ReactNode }) => (
  <WordsProvider value={say}>{children}</WordsProvider>
)
