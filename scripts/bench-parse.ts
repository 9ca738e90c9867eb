import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ENGINE_OPTIONS } from '../server/parsing/engineOptions.js';
import { buildScripts, type BuiltScripts } from './bench/builtScripts.js';
import type { Measured, Took } from './bench/measureParsing.js';
import { publicNotices } from './bench/sampleNotices.js';

/**
 * `npm run bench:parse`: characters a second of the whole pipeline on text, beside one pass of the segmenter over the
 * same text in the same run, from the notices, each on its own, to a text of 5 million characters. No text is read
 * twice: their longer words are exchanged (bench/variedText.ts). Every figure is the median over texts, for `each` over
 * ten passes over all notices, but for `total`: all warm texts together, the sum of their characters over the sum of
 * their times, in which the long texts count for most. `warm` is a process that has read two million characters before,
 * as that of a server has; `started` is the first notice of one that a server keeps ready (server/parsing/warmUp.ts),
 * `cold` that of one that nothing has warmed up, as of the command line. `started` is left out where there are no public
 * notices. Processes are started as the server starts those that parse; loading the segmenter's dictionary is counted
 * for neither.
 */

const root = path.resolve(import.meta.dirname, '..');
const WARM = 2_000_000;
const WARM_TEXTS = [
  '0:10',
  '5000:80',
  '20000:40',
  '50000:20',
  '500000:5',
  '1000000:3',
  '2000000:2',
  '5000000:1',
];
const FIRST_SIZES = [5_000, 20_000, 50_000];
const FIRST_PROCESSES = 3;

const built = buildScripts();
try {
  console.log('                         characters a second         segmenter ÷ pipeline in time');
  console.log('          characters     pipeline      segmenter       by clock   by processor    tasks');
  const warm = measure(built, WARM, WARM_TEXTS);
  for (const size of new Set(warm.map((run) => run.size)))
    print(
      size === 0 ? 'each' : 'warm',
      warm.filter((run) => run.size === size),
    );
  print('total', [totalOf(warm)]);
  for (const size of FIRST_SIZES) printFirst('started', size);
  for (const size of FIRST_SIZES) printFirst('cold', size);
} finally {
  built.remove();
}

function printFirst(state: 'started' | 'cold', size: number): void {
  if (state === 'started' && publicNotices(root).length === 0) return;
  const warm = state === 'started' ? state : 0;
  const runs = Array.from({ length: FIRST_PROCESSES }, () => measure(built, warm, [`${size}:1`]));
  print(state, runs.flat());
}

function measure(scripts: BuiltScripts, warm: number | 'started', texts: readonly string[]): Measured[] {
  const script = scripts.fileOf('scripts/bench/measureParsing.ts');
  const given = [...ENGINE_OPTIONS, script, root, String(warm), ...texts];
  const printed = execFileSync(process.execPath, given, { encoding: 'utf8' });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measured);
}

function print(state: string, runs: readonly Measured[]): void {
  const speed = (took: (run: Measured) => Took): string =>
    Math.round(median(runs.map((run) => (run.characters / took(run).wall) * 1000))).toLocaleString('en');
  const ratio = (by: keyof Took): string =>
    median(runs.map((run) => run.segmenter[by] / run.pipeline[by])).toFixed(2);
  const columns = [
    median(runs.map((run) => run.characters))
      .toLocaleString('en')
      .padStart(12),
    speed((run) => run.pipeline).padStart(12),
    speed((run) => run.segmenter).padStart(14),
    ratio('wall').padStart(14),
    ratio('processor').padStart(14),
    String(median(runs.map((run) => run.tasks))).padStart(8),
  ];
  console.log(`${state.padEnd(8)}${columns.join(' ')}`);
}

function totalOf(runs: readonly Measured[]): Measured {
  const sum = (value: (run: Measured) => number): number => runs.reduce((all, run) => all + value(run), 0);
  const took = (part: 'pipeline' | 'segmenter'): Took => ({
    wall: sum((run) => run[part].wall),
    processor: sum((run) => run[part].processor),
  });
  return {
    size: 0,
    characters: sum((run) => run.characters),
    tasks: sum((run) => run.tasks),
    pipeline: took('pipeline'),
    segmenter: took('segmenter'),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
