/** A clause: what stands between commas outside parentheses and quotations. Positions are in the sentence. */
export interface Clause {
  start: number;
  end: number;
}

const OPENING = '（“《〔「';
const CLOSING = '）”》〕」';

export function clausesOf(shadow: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < shadow.length; at++) {
    const code = shadow.charCodeAt(at);
    if (code > 0x4dff && code < 0xa000) continue;
    const mark = shadow.charAt(at);
    if (OPENING.includes(mark)) depth++;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark === '，') {
      if (at > start) clauses.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < shadow.length) clauses.push({ start, end: shadow.length });
  return clauses;
}
