// Tells which of a page's chapters the person is reading.
import { useSyncExternalStore } from 'react'

/** The id of the last chapter whose head has come near the top of the window; the first one until then. */
export function useChapterInView(ids: readonly string[]): string {
  return useSyncExternalStore(followScrolling, () => chapterInView(ids))
}

/** How far from the top a head counts as reached: a little more than the page leaves above one that was jumped to. */
const reachPx = 60

function chapterInView(ids: readonly string[]): string {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement
  // What is last may be too short to come up to the top.
  const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1
  const isReached = (id: string) => {
    const chapter = document.getElementById(id)
    return chapter !== null && chapter.getBoundingClientRect().top <= reachPx
  }
  return (atEnd ? ids.at(-1) : ids.findLast(isReached)) ?? ids[0] ?? ''
}

function followScrolling(changed: () => void) {
  const life = new AbortController()
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, changed, { passive: true, signal: life.signal })
  return () => life.abort()
}
