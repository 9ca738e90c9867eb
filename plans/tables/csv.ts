import type { SheetCell } from './sheet.js';

/**
 * Lines of cells as CSV (RFC 4180), with the byte-order mark by which Excel and WPS know UTF-8. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export function csvFile(lines: readonly (readonly SheetCell[])[]): Uint8Array {
  return Buffer.from(`\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`, 'utf8');
}

function field(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
