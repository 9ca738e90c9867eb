const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const neverFirst = /^[，。、；：？！）》”』」〕…—·%％]/;
const formal =
  /(?:(?:实施|工作|行动)(?:方案|计划|要点|意见|细则|规划)|(?:提升|专项|整治|治理|攻坚|三年)行动)$/;
const neverLast = /[（《“『「〔]$/;

/**
 * Breaks a title into lines by sense (GB/T 9704—2012, 7.3.1: 词意完整，排列对称): never inside a word, a bracket
 * kept with what it holds, lines of about the same length.
 * @param most characters that fit on a line (22 pt on 156 mm: 20).
 */
export function titleLines(title: string, most = 20): string[] {
  const pieces = unbroken(title);
  const lines = Math.ceil(width(title) / most);
  if (lines <= 1) return [title];
  for (let count = lines; count <= lines + 2; count += 1) {
    const broken = balanced(pieces, count, most);
    if (broken) return broken;
  }
  return [title];
}

/** Half-width characters take half a place. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0);
}

function unbroken(title: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (neverFirst.test(segment) ||
        formal.test(last + segment) ||
        neverLast.test(last) ||
        open === '（' ||
        sameNumber(last, segment));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    if (segment.includes('（')) open = '（';
    if (segment.includes('）')) open = '';
  }
  return pieces;
}

const sameNumber = (last: string, next: string) => /\d$/.test(last) && /^[\d年月日号%—－-]/.test(next);

/** The break into `count` lines whose longest is shortest and whose lines differ least. */
function balanced(pieces: string[], count: number, most: number): string[] | null {
  const ideal = width(pieces.join('')) / count;
  let best: { cost: number; lines: string[] } | null = null;
  const place = (from: number, left: number, lines: string[], cost: number): void => {
    if (best && cost >= best.cost) return;
    if (left === 1) {
      const rest = pieces.slice(from).join('');
      if (rest === '' || width(rest) > most) return;
      const total = cost + (width(rest) - ideal) ** 2;
      if (!best || total < best.cost) best = { cost: total, lines: [...lines, rest] };
      return;
    }
    for (let to = from + 1; to < pieces.length; to += 1) {
      const line = pieces.slice(from, to).join('');
      if (width(line) > most) break;
      place(to, left - 1, [...lines, line], cost + (width(line) - ideal) ** 2);
    }
  };
  place(0, count, [], 0);
  return (best as { lines: string[] } | null)?.lines ?? null;
}
