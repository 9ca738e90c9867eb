import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseText } from '../parsers/parseNotice.js';

/** `npm run eval`: how accurate the parser is on the annotated notices beside the project. */

const shared = path.resolve(import.meta.dirname, '../../shared/eval');
if (!existsSync(path.join(shared, 'score.mjs'))) {
  console.log(`eval skipped: there are no annotated notices in ${path.relative(process.cwd(), shared)}`);
  process.exit(0);
}
const predictions = mkdtempSync(path.join(tmpdir(), 'dingban-eval-'));
try {
  const notices = path.join(shared, 'notices');
  for (const file of readdirSync(notices).filter((name) => name.endsWith('.txt'))) {
    const parsed = parseText(readFileSync(path.join(notices, file), 'utf8'));
    writeFileSync(path.join(predictions, file.replace(/\.txt$/, '.json')), JSON.stringify(parsed));
  }
  const args = [
    path.join(shared, 'score.mjs'),
    '--gold',
    path.join(shared, 'gold'),
    '--notices',
    notices,
    '--pred',
    predictions,
  ];
  if (process.argv.includes('--verbose')) args.push('--verbose');
  const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(predictions, { recursive: true, force: true });
}
