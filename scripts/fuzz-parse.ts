import { wordsOf } from '../parsers/lexicon/segmenter.js';
import { parseNotice } from '../parsers/parseNotice.js';
import { parsedNoticeSchema } from '../parsers/schema.js';
import { mutatedDocument } from '../test/parsers/fuzz/mutatedNotices.js';
import { faultsOf } from '../test/parsers/fuzz/soundness.js';

/**
 * `npm run fuzz:parse [count] [first]`: parses mutated notices and prints how many crashed, how many results were
 * unsound, and the slowest. Ends with 1 where any crashed, was unsound or took the processor longer than a second.
 */

const LIMIT_MS = 1_000;
const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
const SLOWEST_SHOWN = 10;

interface Run {
  number: number;
  characters: number;
  milliseconds: number;
  tasks: number;
}

wordsOf('检查'); // loads the dictionary, which only the first notice of a process waits for
const runs: Run[] = [];
let crashed = 0;
let unsound = 0;
for (let number = first; number < first + count; number++) {
  const document = mutatedDocument(number);
  const from = process.cpuUsage();
  try {
    const notice = parseNotice(document);
    const { user, system } = process.cpuUsage(from);
    runs.push({
      number,
      characters: notice.text.length,
      milliseconds: (user + system) / 1000,
      tasks: notice.tasks.length,
    });
    const faults = faultsOf(notice);
    const checked = parsedNoticeSchema.safeParse(notice);
    if (!checked.success) faults.push(checked.error.message);
    if (faults.length > 0) {
      unsound++;
      console.log(`${number}: ${faults.slice(0, 3).join('; ')}`);
    }
  } catch (error) {
    crashed++;
    console.log(`${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

const characters = runs.reduce((sum, run) => sum + run.characters, 0);
const milliseconds = runs.reduce((sum, run) => sum + run.milliseconds, 0);
runs.sort((a, b) => b.milliseconds - a.milliseconds);
const slow = runs.filter((run) => run.milliseconds > LIMIT_MS).length;
console.log(
  `${count} mutated notices, ${characters.toLocaleString('en')} characters: ${crashed} crashed, ${unsound} unsound, ${slow} over ${LIMIT_MS} ms; ${Math.round((characters / milliseconds) * 1000).toLocaleString('en')} characters a second`,
);
console.log('slowest (time of the processor):');
for (const run of runs.slice(0, SLOWEST_SHOWN))
  console.log(
    `  ${run.milliseconds.toFixed(0).padStart(5)} ms  notice ${run.number}, ${run.characters} characters, ${run.tasks} tasks`,
  );
if (crashed + unsound + slow > 0) process.exitCode = 1;
