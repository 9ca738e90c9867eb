import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseNotice } from '../parsers/parseNotice.js';
import { readDocument } from '../parsers/readers/readDocument.js';
import type { ParsedNotice } from '../parsers/schema.js';
import { sampleNotices, sharedFolder, sharedNotices, type AnnotatedNotice } from '../test/eval/annotation.js';
import { layouts } from '../test/eval/layouts.js';
import { reliabilityOf, reliabilityTable } from '../test/eval/reliability.js';
import { mistakesOf, tableOf } from '../test/eval/report.js';
import { countRules, ruleTable } from '../test/eval/ruleCounts.js';
import { scoreNotice, totalOf } from '../test/eval/score.js';
import { confidenceCurve } from './eval/confidenceCurve.js';
import { firstReading } from './eval/firstReading.js';

/**
 * `npm run eval`: how accurate the parser is. Without options it runs the annotation guide's own scorer over the
 * annotated public notices beside the project. `--samples` scores the project's own notices by the same measures;
 * `--layouts` scores them set in other ways (lines wrapped, numbers lost, traditional characters, …);
 * `--rules` prints how often each rule fires and how often rightly; `--confidence` sets stated confidence beside
 * correctness and draws the curve of docs/accuracy.md; `--verbose` lists the mistakes.
 */

const curvePicture = path.resolve(import.meta.dirname, '../docs/images/accuracy/confidence.svg');
const options = new Set(process.argv.slice(2));
if (options.has('--samples')) await samples();
else if (options.has('--rules')) console.log(ruleTable(countRules([...sharedNotices(), ...sampleNotices()])));
else if (options.has('--confidence')) confidence();
else if (options.has('--layouts')) await inLayouts();
else await shared();

/** Read as the product reads a file of text: lines that a page broke are joined first. */
async function readAsFile(text: string): Promise<ParsedNotice> {
  return parseNotice(await readDocument(Buffer.from(text)));
}

async function samples(): Promise<void> {
  const scores = [];
  for (const notice of sampleNotices()) scores.push(scoreNotice(notice, await readAsFile(notice.text)));
  if (options.has('--verbose')) for (const score of scores) console.log(mistakesOf(score).join('\n'));
  console.log(tableOf(scores, 'samples; rules were written looking at all of them'));
}

async function inLayouts(): Promise<void> {
  console.log('the samples set in other ways              task  owner  deadline  phases  document');
  const plain = { name: 'as they are', set: (notice: AnnotatedNotice) => notice };
  for (const layout of [plain, ...layouts]) {
    const scores = [];
    for (const notice of sampleNotices().map((sample) => layout.set(sample)))
      scores.push(scoreNotice(notice, await readAsFile(notice.text)));
    const { tallies, document } = totalOf(scores);
    const figures = [tallies.task.f1, tallies.owner.f1, tallies.deadline.f1, tallies.phases.f1, document];
    console.log(layout.name.padEnd(40), ...figures.map((figure) => (100 * figure).toFixed(1).padStart(7)));
  }
}

function confidence(): void {
  const curves = [
    { name: 'public notices', bands: reliabilityOf(sharedNotices()) },
    {
      name: 'samples held out of the fitting',
      bands: reliabilityOf(sampleNotices().filter((notice) => !notice.fitted)),
    },
    { name: 'first reading of unseen notices', bands: firstReading },
  ].filter(({ bands }) => bands.length > 0);
  for (const { name, bands } of curves) console.log(reliabilityTable(bands, name));
  mkdirSync(path.dirname(curvePicture), { recursive: true });
  writeFileSync(curvePicture, confidenceCurve(curves));
  console.log(`curve: ${path.relative(process.cwd(), curvePicture)}`);
}

async function shared(): Promise<void> {
  const scorer = path.join(sharedFolder, 'score.mjs');
  if (!existsSync(scorer)) {
    console.log('eval skipped: the annotated notices are not beside this project (try --samples)');
    return;
  }
  const predictions = mkdtempSync(path.join(tmpdir(), 'dingban-eval-'));
  try {
    for (const { id, text } of sharedNotices()) {
      writeFileSync(path.join(predictions, `${id}.json`), JSON.stringify(await readAsFile(text)));
    }
    const folders = [
      '--gold',
      path.join(sharedFolder, 'gold'),
      '--notices',
      path.join(sharedFolder, 'notices'),
    ];
    const verbose = options.has('--verbose') ? ['--verbose'] : [];
    const run = spawnSync(process.execPath, [scorer, ...folders, '--pred', predictions, ...verbose], {
      stdio: 'inherit',
    });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}
