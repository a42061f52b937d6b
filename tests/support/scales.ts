// Scales on which nothing weighs anything: for tests of phrases alone.
import type { Scales } from '../../lib/engine/weigh'

export const emptyScales: Scales = { offset: 0, offsets: [0, 0, 0, 0, 0, 0], signs: {} }
