// Waits for a condition outside a test's own expectations.

/** Ends with the first value that is neither null, undefined nor false; fails after `withinMs`. */
export async function until<T>(
  value: () => Promise<T | null | undefined | false>,
  withinMs = 20_000,
): Promise<T> {
  const end = performance.now() + withinMs
  for (;;) {
    const now = await value()
    if (now !== null && now !== undefined && now !== false) return now
    if (performance.now() > end) throw new Error(`Nothing within ${withinMs} ms: ${value.toString()}`)
    await new Promise((next) => setTimeout(next, 30))
  }
}
