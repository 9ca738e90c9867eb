import { numeralValue } from './numerals.js';

/** How a number is written; the order is the usual depth (GB/T 9704: 一、 then （一） then 1. then （1）). */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'article'
  | 'stage'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'decimal'
  | 'arabic-bracket'
  | 'circled'
  | 'latin'
  | 'ordinal'
  | 'bullet';

export interface Marker {
  style: MarkerStyle;
  /** Value of the last part of the number; 0 where there is none (bullets). */
  number: number;
  /** Parts of a decimal number: 3 for 1.2.1; else 1. */
  depth: number;
  /** As written, without blanks. */
  text: string;
  /** Characters taken, from the start of the paragraph to the first character of the title. */
  length: number;
}

interface MarkerRule {
  style: MarkerStyle;
  /** The characters that the number can begin with. */
  opens: string;
  pattern: RegExp;
}

const HANS = '一二三四五六七八九十';
const FIGURES = '0123456789';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** Numbers that one sign writes with their brackets or their point. */
const BRACKETED_HANS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const BRACKETED_FIGURES = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const POINTED_FIGURES = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const ONE_SIGN = [CIRCLED, BRACKETED_HANS, BRACKETED_FIGURES, POINTED_FIGURES];
const BULLETS = '●■◆★▲►➢◇○•·※-';
const HAN = `[${HANS}]{1,3}`;

/** 「3.」, and 「1.2024年」 or 「2.5月底前」, where a date follows the number and no fraction. */
const ARABIC =
  /(\d{1,2})\s?(?:[、．]|\.(?!\d)|\.(?=(?:19|20)\d\d年|1?\d月(?:[\d底初上中下份前至—-])|1?\d[-—~～至到]1?\d月|\d{1,2}(?:日[内前]|个工作日|[:：]\d\d)))\s?/y;

/** In this order; each pattern is sticky and has the number as its first group. */
const MARKER_RULES: readonly MarkerRule[] = [
  { style: 'part', opens: '第', pattern: new RegExp(`第(${HAN}|\\d{1,2})(?:部分|篇)[：:、. ]{0,2}`, 'y') },
  { style: 'chapter', opens: '第', pattern: new RegExp(`第(${HAN}|\\d{1,2})[章节][：、. ]{0,2}`, 'y') },
  {
    style: 'article',
    opens: '第',
    pattern: new RegExp(`第([一二三四五六七八九十百]{1,5}|\\d{1,3})条[：、. ]{0,2}`, 'y'),
  },
  {
    style: 'stage',
    opens: '第',
    pattern: new RegExp(`第(${HAN}|\\d)(?:阶段|步|环节)(?:[：:、，]|(?=（)|(?= ))`, 'y'),
  },
  { style: 'stage', opens: '阶', pattern: new RegExp(`阶段(${HAN}|\\d)(?:[：:、，]|(?=（)|(?= ))`, 'y') },
  { style: 'stage', opens: HANS, pattern: new RegExp(`(${HAN})阶段(?:[：:]|(?=（))`, 'y') },
  { style: 'han', opens: HANS, pattern: new RegExp(`(${HAN})\\s?(?:、|[.．：](?!\\d)) ?`, 'y') },
  { style: 'han-bracket', opens: '（〔【', pattern: new RegExp(`[（〔【](${HAN})[）〕】][、. ]{0,2}`, 'y') },
  {
    style: 'decimal',
    opens: FIGURES,
    pattern:
      /\d{1,2}(?:\.\d{1,2}){0,3}\.(\d{1,2})(?![\d%％年月日.倍万亿元米个吨亩公])(?:[、.． ]{1,2}|(?=[\u4e00-\u9fff“《]))/y,
  },
  {
    style: 'decimal',
    opens: FIGURES,
    pattern: /\d{1,2}(?:\.\d{1,2}){0,2}\.(\d{1,2}) (?=[\u4e00-\u9fff“《])/y,
  },
  { style: 'arabic', opens: FIGURES, pattern: /(\d{1,2}) (?=[\u4e00-\u9fff“《])(?![年月日时天个])/y },
  { style: 'arabic', opens: FIGURES, pattern: ARABIC },
  { style: 'arabic-bracket', opens: '（', pattern: /[（](\d{1,2})[）][、. ]{0,2}/y },
  { style: 'arabic-bracket', opens: FIGURES, pattern: /(\d{1,2})[）][、. ]{0,2}/y },
  ...(
    [
      ['circled', CIRCLED],
      ['han-bracket', BRACKETED_HANS],
      ['arabic-bracket', BRACKETED_FIGURES],
      ['arabic', POINTED_FIGURES],
    ] as const
  ).map(([style, signs]) => ({ style, opens: signs, pattern: new RegExp(`([${signs}])[、. ]{0,2}`, 'y') })),
  { style: 'ordinal', opens: HANS, pattern: new RegExp(`(${HAN})(?:是|要)[，：:]?`, 'y') },
  { style: 'ordinal', opens: '第', pattern: new RegExp(`第(${HAN})[，、：:]`, 'y') },
  {
    style: 'latin',
    opens: ALPHABET + ALPHABET.toUpperCase(),
    pattern: /([A-Za-z])[.．、](?=[\u4e00-\u9fff])/y,
  },
  {
    style: 'bullet',
    opens: BULLETS,
    pattern: new RegExp(`()[${BULLETS}]{1,2} ?(?=[\\u4e00-\\u9fff“《])`, 'y'),
  },
];

/** The rules that a number may follow, by the code of its first character. */
const RULES_BY_FIRST = new Map<number, MarkerRule[]>();
for (const rule of MARKER_RULES)
  for (const sign of rule.opens) {
    const first = sign.charCodeAt(0);
    RULES_BY_FIRST.set(first, [...(RULES_BY_FIRST.get(first) ?? []), rule]);
  }

/** The marker that stands at `from` in a shadow text, or null. Only positions that may begin an item are asked. */
export function markerAt(shadow: string, from = 0): Marker | null {
  const rules = RULES_BY_FIRST.get(shadow.charCodeAt(from));
  if (rules === undefined) return null;
  for (const { style, pattern } of rules) {
    pattern.lastIndex = from;
    const match = pattern.exec(shadow);
    if (match === null) continue;
    if (style === 'han-bracket' && /^[〔【]/.test(match[0]) && from + match[0].length >= shadow.length)
      continue;
    const written = match[1] ?? '';
    const text = match[0].trim();
    return {
      style,
      number: valueOf(written),
      depth: style === 'decimal' ? text.split('.').length - 1 : 1,
      text,
      length: match[0].length,
    };
  }
  return null;
}

function valueOf(written: string): number {
  if (written === '') return 0;
  const value = numeralValue(written);
  if (value !== null) return value;
  const signs = ONE_SIGN.find((row) => row.includes(written)) ?? ALPHABET;
  return signs.indexOf(written.toLowerCase()) + 1;
}

/** Usual depth of a style, from 0; styles that share a depth replace one another. */
export const MARKER_DEPTH: Record<MarkerStyle, number> = {
  part: 0,
  chapter: 0,
  article: 2,
  han: 1,
  'han-bracket': 2,
  stage: 3,
  arabic: 3,
  decimal: 4,
  'arabic-bracket': 5,
  circled: 6,
  latin: 7,
  ordinal: 8,
  bullet: 9,
};
