import { characterBits } from '../../lexicon/characterBits.js';

/** A clause: what stands between commas outside parentheses and quotations. Positions are in the sentence. */
export interface Clause {
  start: number;
  end: number;
}

const [OPENING, CLOSING, COMMA] = [1, 2, 4];
const MARKS = characterBits(['（“《〔「', OPENING], ['）”》〕」', CLOSING], ['，', COMMA]);

export function clausesOf(shadow: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < shadow.length; at++) {
    const kind = MARKS[shadow.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    if (kind === OPENING) depth++;
    else if (kind === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (at > start) clauses.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < shadow.length) clauses.push({ start, end: shadow.length });
  return clauses;
}
