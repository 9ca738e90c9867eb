import type { BriefingTable, Cell } from './tables.js';

/**
 * The tables one after another as CSV (RFC 4180), each under its name, with a byte-order mark so that Excel and WPS
 * read it as UTF-8. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function tablesCsv(tables: readonly BriefingTable[]): Uint8Array {
  const lines = tables.flatMap(({ name, head, rows }) => [[name], head, ...rows, []]);
  return Buffer.from(`\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`, 'utf8');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
