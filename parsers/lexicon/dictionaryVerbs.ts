import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { WordScan } from './wordScan.js';

/** What a word of the segmenter's dictionary is: a verb, a verb that is also a noun, an adjective used as an adverb. */
export const [VERB, VERBAL_NOUN, ADVERBIAL] = [1, 2, 4];

const BITS: ReadonlyMap<string, number> = new Map([
  ...['v', 'vd', 'vi'].map((tag) => [tag, VERB] as const),
  ...['vn', 'vnd', 'vni'].map((tag) => [tag, VERBAL_NOUN] as const),
  ['ad', ADVERBIAL],
]);

/** Its own types leave out where the dictionary lies. */
const { DEFAULT_DICT: DICTIONARY } = nodejieba as typeof nodejieba & { DEFAULT_DICT: string };

/** One line of the dictionary: the word, of two characters at least, how often it occurs, and its part of speech. */
const LINE = /(\S{2,8}) \d+ (vn?[di]?|ad)\n/g;

/** Verbs to the dictionary, which in notices stand before nouns: 「县政府相关部门」. */
const NO_VERBS: ReadonlySet<string> = new Set(['相关', '有关']);

/** The verbs of the segmenter's dictionary, with those that it is told of besides; read from its file, once a process. */
export function readVerbs(more: readonly string[]): WordScan {
  const known = readFileSync(DICTIONARY, 'utf8').matchAll(LINE);
  return new WordScan([
    ...Array.from(
      known,
      ([, word = '', tag = '']) => [word, NO_VERBS.has(word) ? 0 : (BITS.get(tag) ?? 0)] as const,
    ),
    ...more.map((verb) => [verb, VERB] as const),
  ]);
}
