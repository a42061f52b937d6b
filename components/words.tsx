// The product's own words for every component, so that none touches the browser to speak.
import { createContext, useContext } from 'react'
import type messages from '../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages
/** The text of a key in the person's language; the further words take the places of `$1`, `$2` … in it. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string

const Words = createContext<Say>((key) => key)
export const WordsProvider = Words.Provider
export const useWords = (): Say => useContext(Words)
