import nodejieba from 'nodejieba';
import { wordsOf } from '../../parsers/lexicon/segmenter.js';
import { parseText } from '../../parsers/parseNotice.js';
import { warmUp } from '../../server/parsing/warmUp.js';
import { publicNotices, sampleNotices } from './sampleNotices.js';
import { variants, variedNotices } from './variedText.js';

/**
 * One process of `npm run bench:parse`: `measureParsing.js ROOT WARM SIZE:TEXTS…`. It reads WARM characters first, then
 * for each SIZE so many TEXTS that it has not seen, and prints a line of JSON for each text. For SIZE 0 a text is all
 * notices with words exchanged anew, each read on its own. With WARM `started` it warms up as a parsing process of the
 * server does, on the notices of the sample plan, and then reads texts made of the public notices alone.
 */

/** Milliseconds by the clock, and of the processor with all threads of the process (compiler and collector too). */
export interface Took {
  wall: number;
  processor: number;
}

export interface Measured {
  size: number;
  characters: number;
  tasks: number;
  pipeline: Took;
  segmenter: Took;
}

const [root = '', warm = '0', ...sizes] = process.argv.slice(2);
const WARM_SEED = 1_000;
/** Warming up reads short and long ones in turn. */
const PIECES = [2_000, 20_000];

const started = warm === 'started';
const notices = started ? publicNotices(root) : sampleNotices(root);
const variedText = variants(notices);
const eachVaried = variedNotices(notices);
// The dictionary is loaded once a process, by whichever of the two comes first, and counted for neither.
wordsOf('检查');
if (started) await warmUp(() => true);
for (let read = 0, turn = 0; read < Number(warm); turn++) {
  const size = PIECES[turn % PIECES.length] ?? 0;
  parseText(variedText(size, WARM_SEED + turn));
  read += size;
}

let seed = 0;
for (const [size = 0, texts = 0] of sizes.map((given) => given.split(':').map(Number)))
  for (let text = 0; text < texts; text++) {
    seed++;
    const read = size === 0 ? eachVaried(seed) : [variedText(size, seed)];
    console.log(JSON.stringify({ size, ...measured(read, seed) } satisfies Measured));
  }

/** Every other time the segmenter comes first, so that neither always finds the text in the processor's cache. */
function measured(texts: readonly string[], turn: number): Omit<Measured, 'size'> {
  let tasks = 0;
  const parse = (): void => {
    tasks = texts.reduce((sum, text) => sum + parseText(text).tasks.length, 0);
  };
  const cut = (): void => {
    for (const text of texts) nodejieba.cut(text);
  };
  const early = turn % 2 === 0 ? timed(cut) : null;
  const pipeline = timed(parse);
  const segmenter = early ?? timed(cut);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return { characters, tasks, pipeline, segmenter };
}

function timed(work: () => void): Took {
  const processor = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  return { wall, processor: (user + system) / 1000 };
}
