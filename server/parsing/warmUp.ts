import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseText } from '../../parsers/parseNotice.js';
import { actionPlanNotice, subsidyNotice } from '../../plans/sample/sampleNotices.js';

/**
 * The project's own sample notices (made-up places, all kinds of layout): from the sources and from dist/ alike. A copy
 * of the product without them warms itself on the two notices of the sample plan.
 */
const FOLDERS = ['../../test/eval/samples/', '../../../test/eval/samples/'];
/** What comes after the sixth time makes little difference; on a machine at rest all take about half a second. */
const ROUNDS = 6;

/**
 * Reads sample notices for nothing, so that the dictionary is loaded and the patterns and functions are compiled when the
 * first notice of a user comes: that one alone would take twenty times as long as those after it. Lets messages in
 * between two samples.
 * @param wanted asked before each sample; the warming ends when it says no
 * @returns how many samples were read
 */
export async function warmUp(wanted: () => boolean): Promise<number> {
  const samples = sampleTexts();
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

function sampleTexts(): string[] {
  const texts = [actionPlanNotice, subsidyNotice].map((notice) => notice(2025).text);
  for (const folder of FOLDERS.map((path) => new URL(path, import.meta.url)))
    for (const name of filesIn(folder))
      if (name.endsWith('.txt')) texts.push(readFileSync(new URL(name, folder), 'utf8'));
  return texts;
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
