import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { TextDocument, TextLine } from '../../../parsers/textDocument.js';

/** Notices as no office would write them, always the same ones for the same number. */

const samples = path.resolve(import.meta.dirname, '../../eval/samples');
const notices: readonly string[] = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(samples, name), 'utf8'));

/** The `number`th mutated notice: one of the samples after one to four mutations, or a text of nothing but noise. */
export function mutatedNotice(number: number): string {
  const random = randomFrom(number);
  if (number % 25 === 24) return noise(random, number % 200 === 199 ? 100_000 : 4_000);
  let text = notices[number % notices.length] ?? '';
  const rounds = 1 + random.below(4);
  for (let i = 0; i < rounds; i++) text = random.pick(MUTATIONS)(text, random);
  return text.slice(0, LONGEST);
}

/** The same as a document: every fifth has rows of tables, headings and centred lines strewn in. */
export function mutatedDocument(number: number): TextDocument {
  const random = randomFrom(number + 1_000_000);
  const lines = mutatedNotice(number)
    .split('\n')
    .map((text): TextLine => (number % 5 === 0 ? strewn(text, random) : { text, kind: 'paragraph' }));
  return { format: 'docx', lines, warnings: [] };
}

function strewn(text: string, random: Random): TextLine {
  switch (random.below(6)) {
    case 0: {
      const cells = text.split(random.pick(['，', '、', '。', '\t', '：']));
      return { text: cells.join('\t'), kind: 'row', cells, table: random.below(3) };
    }
    case 1:
      return { text, kind: 'paragraph', heading: 1 + random.below(9) };
    case 2:
      return { text, kind: 'paragraph', align: 'center' };
    default:
      return { text, kind: 'paragraph' };
  }
}

const LONGEST = 200_000;

interface Random {
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Marsaglia's xorshift over 32 bits: small, and the same on every machine. */
function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 88_675_123) >>> 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    below,
    pick: <T>(from: readonly T[]): T => {
      const index = below(from.length);
      if (index >= from.length) throw new RangeError('nothing to pick from');
      return from[index] as T;
    },
  };
}

type Mutation = (text: string, random: Random) => string;

const MARKS = [
  ...'，。；：、？！（）“”《》〔〕【】[]()「」%％/.-—～*xX×_ \t\u3000',
  '\r',
  '\u2028',
  '\u200b',
  '\ufeff',
];
const WORDS = [
  '一、',
  '（一）',
  '1.',
  '1.1.1.1.',
  '①',
  '一是',
  '第一条',
  '第三阶段',
  '附件1',
  '（',
  '）',
  '《',
  '》',
  '“',
  '20**年',
  'XX月XX日',
  '3月底前',
  '2024年13月45日',
  '每月25日前',
  '每周一、三、五',
  '全年不少于1次',
  '自印发之日起',
  '99999999999',
  '百分之',
  '100%',
  '全覆盖',
  '责任单位：',
  '（民政局牵头，',
  '各',
  '要',
  '零',
  '即日起至',
  '二〇二四年',
  '\ud83d\ude00',
  '\ud83d',
  '國務院關於',
  '\u0301',
];

const MUTATIONS: readonly Mutation[] = [
  function cut(text, random) {
    const from = random.below(text.length + 1);
    return text.slice(from, from + random.below(text.length + 1));
  },
  function duplicate(text, random) {
    const from = random.below(text.length + 1);
    const part = text.slice(from, from + random.below(2_000));
    return text.slice(0, from) + part.repeat(1 + random.below(4)) + text.slice(from);
  },
  function shuffleLines(text, random) {
    const lines = text.split('\n');
    for (let i = lines.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    }
    return lines.join('\n');
  },
  function shuffleCharacters(text, random) {
    const from = random.below(text.length + 1);
    const part = text.slice(from, from + 300).split('');
    return text.slice(0, from) + part.sort(() => random.below(3) - 1).join('') + text.slice(from + 300);
  },
  function insertMarks(text, random) {
    return inserted(text, random, MARKS, 1 + random.below(200));
  },
  function insertWords(text, random) {
    return inserted(text, random, WORDS, 1 + random.below(100));
  },
  function dropMarks(text, random) {
    const mark = random.pick(MARKS);
    return text.split(mark).join('');
  },
  function oneLongLine(text) {
    return text.split('\n').join('');
  },
  function brokenLines(text, random) {
    const width = 1 + random.below(40);
    return text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
  },
  function deepNumbering(text, random) {
    return text
      .split('\n')
      .map((line, i) => `${random.pick(WORDS.slice(0, 8))}${'1.'.repeat(i % 30)}${line}`)
      .join('\n');
  },
  function onlyPunctuation(text) {
    return text.replace(/[\u4e00-\u9fff]/g, '');
  },
  function noPunctuation(text) {
    return text.replace(/[^\u4e00-\u9fff\d\n]/g, '');
  },
  function longRun(text, random) {
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) + random.pick([...MARKS, ...WORDS]).repeat(500 + random.below(1_500)) + text.slice(at)
    );
  },
  function reversed(text) {
    return text.split('').reverse().join('');
  },
  function everythingTwice(text) {
    return text + text;
  },
];

function inserted(text: string, random: Random, from: readonly string[], count: number): string {
  const places = Array.from({ length: count }, () => random.below(text.length + 1)).sort((a, b) => a - b);
  let built = '';
  let at = 0;
  for (const place of places) {
    built += text.slice(at, place) + random.pick(from);
    at = place;
  }
  return built + text.slice(at);
}

/** One word or mark over and over, or a soup of them. */
function noise(random: Random, length: number): string {
  const all = [...MARKS, ...WORDS, '每', '月', '年', '的', 'a', '\n'];
  if (random.below(2) === 0) {
    const unit = random.pick(all);
    return unit.repeat(Math.ceil(length / unit.length));
  }
  let built = '';
  while (built.length < length) built += random.pick(all);
  return built;
}
