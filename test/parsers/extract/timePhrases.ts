import { days } from './timePhrases/days.js';
import { periods } from './timePhrases/periods.js';
import { ranges } from './timePhrases/ranges.js';
import { relatives } from './timePhrases/relatives.js';
import { rhythms } from './timePhrases/rhythms.js';
import { later } from './timePhrases/later.js';
import { traps } from './timePhrases/traps.js';
import type { PhraseGroup } from './timePhrases/expectation.js';

/**
 * Expressions of time as officials write them, each with what a careful clerk reads off it. Written down before any
 * program was asked; test, comparison (`npm run bench:times`) and docs/time-expressions.md all use this list.
 */
export const timePhrases: readonly PhraseGroup[] = [
  ...days,
  ...periods,
  ...ranges,
  ...relatives,
  ...rhythms,
  ...traps,
  ...later,
];
