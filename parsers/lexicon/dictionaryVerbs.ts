import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WordScan } from '../extract/wordScan.js';

/** What a word of the segmenter's dictionary is: a verb, a verb that is also a noun, an adjective used as an adverb. */
export const [VERB, VERBAL_NOUN, ADVERBIAL] = [1, 2, 4];

const BITS: ReadonlyMap<string, number> = new Map([
  ...['v', 'vd', 'vi'].map((tag) => [tag, VERB] as const),
  ...['vn', 'vnd', 'vni'].map((tag) => [tag, VERBAL_NOUN] as const),
  ['ad', ADVERBIAL],
]);

/** One line of the dictionary: the word, of two characters at least, how often it occurs, and its part of speech. */
const LINE = /(\S{2,8}) \d+ (vn?[di]?|ad)\n/g;

/** The verbs of the segmenter's dictionary, with those that it is told of besides; read from its file, once a process. */
export function readVerbs(more: readonly string[]): WordScan {
  const file = createRequire(import.meta.url).resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
  const known = readFileSync(file, 'utf8').matchAll(LINE);
  return new WordScan([
    ...Array.from(known, ([, word = '', tag = '']) => [word, BITS.get(tag) ?? 0] as const),
    ...more.map((verb) => [verb, VERB] as const),
  ]);
}
