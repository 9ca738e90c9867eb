import type { PlacedText, VisualLine } from './placedPage.js';

const WIDE = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u2026\\u2014';
const BLANK_IN_CHINESE = new RegExp(`(?<=[${WIDE}]) +(?=[${WIDE}\\w%‰(])|(?<=[\\w%‰)]) +(?=[${WIDE}])`, 'g');

/** Gathers texts that share a baseline into rows, top to bottom, each ordered left to right. */
export function baselineRows(texts: readonly PlacedText[]): PlacedText[][] {
  const sorted = [...texts].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const rows: PlacedText[][] = [];
  let leader: PlacedText | undefined;
  for (const text of sorted) {
    const row = rows.at(-1);
    if (row && leader && Math.abs(text.baseline - leader.baseline) < 0.5 * Math.min(text.size, leader.size)) {
      row.push(text);
      if (text.size > leader.size) leader = text;
    } else {
      rows.push([text]);
      leader = text;
    }
  }
  return rows.map((row) => withoutDoubles(row.sort((one, other) => one.left - other.left)));
}

/** Writes a row as one line: a blank stands only where a real gap is. */
export function joinRow(row: readonly PlacedText[], page: number): VisualLine {
  let text = '';
  let before: PlacedText | undefined;
  for (const piece of row) {
    const gap = before ? piece.left - before.right : 0;
    const em = Math.max(piece.size, before?.size ?? 0);
    const narrow = isLatin(before?.text.at(-1)) && isLatin(piece.text.at(0));
    text += (gap > (narrow ? 0.18 : 0.9) * em ? ' ' : '') + inner(piece);
    before = piece;
  }
  return {
    text: text.trim(),
    left: row.reduce((least, each) => Math.min(least, each.left), Infinity),
    right: row.reduce((most, each) => Math.max(most, each.right), -Infinity),
    baseline: row[0]?.baseline ?? 0,
    size: row.reduce((largest, each) => Math.max(largest, each.size), 0),
    page,
  };
}

/** A blank between Chinese characters is mostly made by justification; only a wide one was typed. */
function inner(piece: PlacedText): string {
  const blanks = piece.text.match(BLANK_IN_CHINESE)?.length ?? 0;
  if (blanks === 0) return piece.text;
  let natural = 0;
  for (const character of piece.text) {
    if (character !== ' ') natural += character < '\u2000' ? 0.5 : 1;
  }
  const spare = (piece.right - piece.left) / Math.max(piece.size, 1e-6) - natural;
  return spare / blanks > 0.8 ? piece.text : piece.text.replace(BLANK_IN_CHINESE, '');
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\w.,;:)(%-]/.test(character);
}

/** Some programs print bold type by setting the same words twice, a hair apart. */
function withoutDoubles(row: PlacedText[]): PlacedText[] {
  return row.filter((text, at) => {
    const before = row[at - 1];
    return !(before && before.text === text.text && Math.abs(before.left - text.left) < 0.2 * text.size);
  });
}
