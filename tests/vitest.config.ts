// Runs every test of the project.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Two at least: browser tests wait for most of their time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['tests/**/*.test.{ts,tsx}'],
    // A slow machine is no failure; what waits for a condition says itself for how long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
