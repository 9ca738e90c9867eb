import type { VisualLine } from './placedPage.js';

export interface PageLines {
  number: number;
  height: number;
  lines: VisualLine[];
}

/** Headers and footers stand in these outer parts of a page. */
const MARGIN_SHARE = 0.12;

const PAGE_NUMBER =
  /^(?:[-—–－_·•\s]*\d{1,4}[-—–－_·•\s]*|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[，,、/\s]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;

/**
 * Takes page numbers and whatever repeats in the outer margins (headers, footers, a browser's print address) off the
 * pages. Returns the pages with the lines that are left.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(
      page.lines.filter((line) => isInMargin(line, page)).map((line) => repeatKey(line, page)),
    );
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // Left and right pages may have different heads: a third of the pages is enough.
  const enough = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!isInMargin(line, page)) return true;
      if (PAGE_NUMBER.test(line.text.trim())) return false;
      return (seen.get(repeatKey(line, page)) ?? 0) < enough;
    }),
  }));
}

function isInMargin(line: VisualLine, page: PageLines): boolean {
  const top = line.baseline - line.size;
  return line.baseline < page.height * MARGIN_SHARE || top > page.height * (1 - MARGIN_SHARE);
}

/** Same words at the same height, whatever the numbers in them. */
function repeatKey(line: VisualLine, page: PageLines): string {
  const height = Math.round((line.baseline / page.height) * 100);
  return `${height}|${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
