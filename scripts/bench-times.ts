import Table from 'cli-table3';
import { timePhrases } from '../test/parsers/extract/timePhrases.js';
import { chronoReader } from './times/chronoReader.js';
import type { ComparedReader } from './times/comparedReader.js';
import { dingbanReader } from './times/dingbanReader.js';
import { microsoftReader } from './times/microsoftReader.js';

/**
 * `npm run bench:times`: our reading of time beside that of two known programs, on the list of phrases that the
 * tests hold. Right answers by kind of phrase, then characters a second on 20,000 characters built of the phrases.
 */

const READERS: readonly ComparedReader[] = [dingbanReader, chronoReader, microsoftReader];
const TEXT_LENGTH = 20_000;
/** Rounds are run until this much time of the processor is spent; the best one counts. */
const MEASURED_MS = 2_000;

const PLAIN = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' };
const BORDERLESS = { ...PLAIN, 'bottom-left': '', 'bottom-right': '', left: '|', right: '|', middle: '|' };
const INNER = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

const kinds = [...new Set(timePhrases.map((group) => group.kind))];
const total = kinds.map((kind) => countOf(kind)).reduce((sum, count) => sum + count, 0);
const right = new Map(READERS.map((reader) => [reader, new Map(kinds.map((kind) => [kind, 0]))]));
for (const group of timePhrases) {
  for (const [text, ...expected] of group.rows) {
    for (const reader of READERS) {
      const counts = right.get(reader);
      if (reader.isRight(text, group.reference, expected))
        counts?.set(group.kind, (counts.get(group.kind) ?? 0) + 1);
    }
  }
}

const table = tableOf(['kind of phrase', 'phrases', ...READERS.map(named)]);
for (const kind of kinds)
  table.push([kind, countOf(kind), ...READERS.map((reader) => right.get(reader)?.get(kind) ?? 0)]);
table.push(['all', total, ...READERS.map((reader) => `${sumOf(reader)} (${percent(sumOf(reader), total)})`)]);
console.log(table.toString());

const text = longText();
const speeds = tableOf(['speed, characters a second', ...READERS.map(named)]);
const sentences = text.split('\n');
speeds.push(['sentence by sentence', ...READERS.map((reader) => speedOf(reader, sentences))]);
speeds.push([
  `${TEXT_LENGTH} characters as one text`,
  ...READERS.map((reader) => speedOf(reader, [text.replaceAll('\n', '')])),
]);
console.log(speeds.toString());

function tableOf(head: string[]): Table.Table {
  return new Table({ head, chars: { ...BORDERLESS, ...INNER }, style: { head: [], border: [] } });
}

function named({ name, version }: ComparedReader): string {
  return `${name} ${version}`.trim();
}

function countOf(kind: string): number {
  return timePhrases.filter((group) => group.kind === kind).reduce((sum, { rows }) => sum + rows.length, 0);
}

function sumOf(reader: ComparedReader): number {
  return [...(right.get(reader)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}

function longText(): string {
  const phrases = timePhrases.flatMap((group) => group.rows.map(([phrase]) => phrase));
  let built = '';
  for (let i = 0; built.length < TEXT_LENGTH; i++) built += `${phrases[i % phrases.length] ?? ''}\n`;
  return built.slice(0, TEXT_LENGTH);
}

/** Time of the processor, not of the wall, and the best of many rounds: warming up and neighbours do not count. */
function speedOf(reader: ComparedReader, parts: readonly string[]): string {
  const characters = parts.reduce((sum, part) => sum + part.length, 0);
  let best = 0;
  for (let spent = 0; spent < MEASURED_MS;) {
    const from = process.cpuUsage();
    for (const part of parts) reader.run(part);
    const { user, system } = process.cpuUsage(from);
    const milliseconds = (user + system) / 1000;
    best = Math.max(best, (characters / milliseconds) * 1000);
    spent += milliseconds;
  }
  return Math.round(best).toLocaleString('en-US');
}
