// Runs every test of the project.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A slow machine is no failure; what waits for a condition says itself for how long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
