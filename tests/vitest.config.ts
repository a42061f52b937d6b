// Runs every test of the project.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests of what remembers nothing: a worker keeps the modules from file to file, the compiled rules among them. */
const pure = ['engine', 'rules', 'templates', 'session', 'cli'].map((room) => `tests/${room}/**/*.test.ts`)

/** What takes longest, in its order: the editors one after another, then other tests that wait for a browser, then pages of React. */
const longest = [/\/matrix\//, /\/e2e\//, /\.browser\./, /\.tsx$/]

/** Longest first, so that no worker is left with one at the end. The pure ones stand together, or their worker could not be kept. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const rank = ({ moduleId, project }: TestSpecification) => {
      if (project.name === 'pure') return longest.length + 1
      const found = longest.findIndex((path) => path.test(moduleId))
      return found < 0 ? longest.length : found
    }
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // More than there are cores: browser tests wait for most of their time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'worlds',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: pure,
          benchmark: { include: [] },
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
    ],
    // A slow machine is no failure, and a wait ends as soon as its condition holds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // A browser on an overloaded machine may lose a click; what is really wrong fails twice.
    retry: 1,
  },
})
