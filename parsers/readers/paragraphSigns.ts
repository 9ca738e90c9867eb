/** Signs by which every reader tells where a paragraph begins or ends when the format does not say so. */

const NUMERAL = '[一二三四五六七八九十百零〇○]';

const MARKER = new RegExp(
  '^\\s*(?:' +
    [
      `第${NUMERAL}{1,4}[章节条款部分编]`,
      `${NUMERAL}{1,4}[、.．]`,
      `[（(]${NUMERAL}{1,4}[）)]`,
      `${NUMERAL}{1,2}(?:是|要)`,
      '\\d{1,2}[、．](?!\\d)',
      '\\d{1,2}\\.(?!\\d)',
      '[（(]\\d{1,2}[）)]',
      '\\d{1,2}[)）]',
      '[①-⑳]',
      '附件\\s*\\d{0,2}\\s*[:：.]?',
      '[●◆■★▲◎]',
    ].join('|') +
    ')',
);

/** 「一、」「（二）」「3.」「第四条」「附件1」: what an item of a notice begins with. */
export function beginsWithMarker(text: string): boolean {
  return MARKER.test(text);
}

/**
 * A sentence or a list item ends here, be it with a note on it (「…。（社会救助股）」); a line that ends otherwise may go on
 * in the next.
 */
export function endsSentence(text: string): boolean {
  return /[。！？；：!?;:…][”’"'）)】》]?\s*$|[。！？；][（(][^（()）]{2,60}[）)]\s*$/.test(text.slice(-80));
}

/** A paragraph is set in by two characters where it begins. */
export function beginsIndented(text: string): boolean {
  return /^(?:\u3000| {2,}|\u00a0{2,})/.test(text);
}

/** Width in half columns: 2 for Chinese characters and their punctuation, 1 for the rest. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2000' ? 1 : 2;
  return width;
}

/** Joins two pieces of one paragraph: no blank between Chinese characters, one between Latin words. */
export function joinPieces(before: string, after: string): string {
  return joinAll([before, after]);
}

/** Joins all pieces of one paragraph; each is looked at only together with its neighbour, so the work stays linear. */
export function joinAll(pieces: readonly string[]): string {
  const joined: string[] = [];
  let last = '';
  for (const piece of pieces) {
    const text = piece.trim();
    if (text === '') continue;
    if (last !== '' && needsBlank(last, text)) joined.push(' ');
    joined.push(text);
    last = text;
  }
  return joined.join('');
}

function needsBlank(before: string, after: string): boolean {
  return /[A-Za-z0-9,.;:]$/.test(before.slice(-1)) && /^[A-Za-z]/.test(after.slice(0, 1));
}

/** Blanks as the parser expects them: full-width and no-break ones plain, runs of them one, none at the ends. */
export function tidyBlanks(text: string): string {
  return text.replace(/[\u00a0\u3000\u2000-\u200b\t ]+/g, ' ').trim();
}

/**
 * Parts a paragraph at its manual line breaks (Word's Shift+Enter, HTML's br), which people use both inside a title
 * and instead of paragraphs: after a finished sentence, before a numbered item or an indentation, and around a short
 * numbered heading a new paragraph begins; else the pieces are one.
 */
export function joinSoftBreaks(pieces: readonly string[], centred = false): string[] {
  const paragraphs: string[][] = [];
  let before: string | null = null;
  for (const piece of pieces) {
    if (piece.trim() === '') {
      before = null;
      continue;
    }
    if (before === null || (!centred && beginsAnew(before, piece))) paragraphs.push([piece]);
    else paragraphs.at(-1)?.push(piece);
    before = piece;
  }
  return paragraphs.map((paragraph) => (paragraph.length === 1 ? (paragraph[0] ?? '') : joinAll(paragraph)));
}

const HEADING_COLUMNS = 60;

function beginsAnew(before: string, piece: string): boolean {
  if (endsSentence(before) || beginsWithMarker(piece) || beginsIndented(piece)) return true;
  return beginsWithMarker(before) && displayWidth(before) < HEADING_COLUMNS;
}
