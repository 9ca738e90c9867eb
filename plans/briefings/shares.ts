import { tenth } from '../progress/shown.js';

/**
 * Percentages of a list, one decimal, that add up to exactly 100.0 (largest-remainder method of Hamilton).
 * Of equal remainders the earlier entry gets the tenth. All zero where the counts are all zero.
 */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 1000) / total);
  const tenths = exact.map(Math.floor);
  const missing = 1000 - tenths.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) tenths[index] = (tenths[index] ?? 0) + 1;
  return tenths.map((part) => part / 10);
}

/** A share as a percentage with one decimal, half up; 0 of 0 is 0. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : tenth((part * 100) / whole);
}
