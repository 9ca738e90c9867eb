import { setImmediate } from 'node:timers/promises';
import { parseText } from '../../parsers/parseNotice.js';
import { actionPlanNotice, subsidyNotice } from '../../plans/sample/sampleNotices.js';
import { rehearsalNotice } from './rehearsalNotice.js';

/** What comes after makes little difference; on a machine at rest all take about half a second. */
const ROUNDS = 30;

/**
 * Reads the notices of the sample plan and one of everything (rehearsalNotice.ts) for nothing, so that the dictionary is
 * loaded and the patterns and functions are compiled when the first notice of a user comes: that one alone would take
 * twenty times as long as those after it.
 * Lets messages in between two samples.
 * @param wanted asked before each sample; the warming ends when it says no
 * @returns how many samples were read
 */
export async function warmUp(wanted: () => boolean): Promise<number> {
  const samples = [actionPlanNotice(2025).text, subsidyNotice(2025).text, rehearsalNotice()];
  let read = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const sample of samples) {
      await setImmediate();
      if (!wanted()) return read;
      parseText(sample);
      read++;
    }
  return read;
}
