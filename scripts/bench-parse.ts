import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import nodejieba from 'nodejieba';
import { parseText } from '../parsers/parseNotice.js';

/**
 * `npm run bench:parse`: characters a second of the whole pipeline on text, beside one pass of the segmenter over the
 * same text in the same run, at several sizes. The text is that of the annotated notices and the samples, in turn.
 */

const SIZES = [50_000, 500_000, 1_000_000, 2_000_000, 5_000_000];
const folders = [
  path.resolve(import.meta.dirname, '../../shared/eval/notices'),
  path.resolve(import.meta.dirname, '../test/eval/samples'),
];
const notices = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );

for (let warm = 0; warm < 4; warm++) parseText(notices.join('\n'));
nodejieba.cut(notices.join('\n'));
console.log('characters    pipeline c/s    segmenter c/s   ratio   tasks');
for (const size of SIZES) {
  const text = textOf(size);
  const cutting = timed(() => nodejieba.cut(text));
  let tasks = 0;
  const parsing = timed(() => {
    tasks = parseText(text).tasks.length;
  });
  const [a, b] = [text.length / parsing, text.length / cutting];
  console.log(
    `${String(text.length).padStart(10)} ${Math.round(a).toLocaleString('en').padStart(15)} ${Math.round(b).toLocaleString('en').padStart(16)} ${(a / b).toFixed(2).padStart(7)} ${String(tasks).padStart(7)}`,
  );
}

function textOf(size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const notice = notices[i % notices.length] ?? '';
    parts.push(notice);
    length += notice.length + 1;
  }
  return parts.join('\n').slice(0, size);
}

/** Seconds taken; the better of two runs, because the machine does other things too. */
function timed(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}
