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

/** A sentence or a list item ends here; a line that ends otherwise may go on in the next. */
export function endsSentence(text: string): boolean {
  return /[。！？；：!?;:…][”’"'）)】》]?\s*$/.test(text);
}

/** Width in half columns: 2 for Chinese characters and their punctuation, 1 for the rest. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2000' ? 1 : 2;
  return width;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Joins two pieces of one paragraph: no blank between Chinese characters, one between Latin words. */
export function joinPieces(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  const last = left.at(-1);
  const first = right.at(0);
  if (last === undefined || first === undefined) return left + right;
  const needsBlank = /[A-Za-z0-9,.;:]/.test(last) && /[A-Za-z]/.test(first) && !WIDE.test(last);
  return needsBlank ? `${left} ${right}` : left + right;
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
  const paragraphs: string[] = [];
  for (const piece of pieces) {
    if (piece.trim() === '') {
      if (paragraphs.at(-1) !== '') paragraphs.push('');
      continue;
    }
    const before = paragraphs.at(-1);
    if (before === undefined || before === '' || (!centred && beginsAnew(before, piece))) {
      paragraphs.push(piece);
    } else {
      paragraphs[paragraphs.length - 1] = joinPieces(before, piece);
    }
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

const HEADING_COLUMNS = 60;

function beginsAnew(before: string, piece: string): boolean {
  if (endsSentence(before) || beginsWithMarker(piece) || /^(?:\u3000| {2,}|\u00a0{2,})/.test(piece))
    return true;
  return beginsWithMarker(before) && displayWidth(before) < HEADING_COLUMNS;
}
