import { ACTION_VERBS } from '../lexicon/actionVerbs.js';
import { WordScan } from '../lexicon/wordScan.js';

/** The verbs that open an instruction, each told by the bit of its length. */
const VERBS = new WordScan(ACTION_VERBS.map((verb) => [verb, 1 << verb.length]));

const [ONE, TWO, THREE] = [1 << 1, 1 << 2, 1 << 3];

/** True where a verb of work of at most three characters stands at this place. */
export const opensWithAction = (text: string, at: number): boolean =>
  (VERBS.bitsAt(text, at) & (ONE | TWO | THREE)) !== 0;

/** How long the verb of work at this place is, the longer of two and three characters; 0 where there is none. */
export function actionLengthAt(text: string, at: number): number {
  const lengths = VERBS.bitsAt(text, at);
  if ((lengths & THREE) !== 0) return 3;
  return (lengths & TWO) === 0 ? 0 : 2;
}

/** True where the character at this place is a verb, or stands for one, by itself (把, 对, 在). */
export const isActionSign = (text: string, at: number): boolean => (VERBS.bitsAt(text, at) & ONE) !== 0;

/** True where a verb of work of two characters stands anywhere in the words. */
export const holdsAction = (words: string): boolean => (VERBS.bitsIn(words) & TWO) !== 0;
