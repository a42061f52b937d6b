// Runs every test of the project.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Two at least: browser tests wait for most of their time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['tests/**/*.test.{ts,tsx}'],
    // A slow machine is no failure, and a wait ends as soon as its condition holds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // A browser on an overloaded machine may lose a click; what is really wrong fails twice.
    retry: 1,
  },
})
