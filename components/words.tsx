// The product's own words for every component, so that none touches the browser to speak.
import { createContext, useContext } from 'react'
import type messages from '../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages
/** The text of a key in the person's language. */
export type Say = (key: MessageKey) => string

const Words = createContext<Say>((key) => key)
export const WordsProvider = Words.Provider
export const useWords = (): Say => useContext(Words)
