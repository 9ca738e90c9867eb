import type { ReadBudget } from '../readBudget.js';
import { appendAll } from '../appendAll.js';
import type { TextLine } from '../../textDocument.js';
import { joinAll, joinPieces, tidyBlanks } from '../paragraphSigns.js';
import { cellText, tableLines, type TableRow } from '../tableLines.js';
import { alignedTables, type OpenTable } from './alignedTables.js';
import { columnRegions } from './columns.js';
import { joinLines, measureFrame, type Frame, type FramedLine } from './paragraphs.js';
import type { PlacedPage, PlacedText, VisualLine } from './placedPage.js';
import type { PlacedTable } from './placedTable.js';
import { ruledTables } from './ruledTables.js';
import { withoutRunningHeads } from './runningHeads.js';
import { baselineRows, joinRow } from './visualLines.js';

/** What is read on a page, in order. */
type FlowItem = { line: FramedLine } | { table: PlacedTable; page: number };

/**
 * Makes paragraphs and tables of placed words: tables by their drawn lines or by the places of
 * their words, columns by their gutter, headers, footers
 * and page numbers dropped, lines joined to paragraphs over columns and pages.
 */
export function composePages(pages: readonly PlacedPage[], budget: ReadBudget): TextLine[] {
  const lines: TextLine[] = [];
  let pending: FramedLine[] = [];
  let tableNumber = -1;
  let lastTable: { table: PlacedTable; page: number } | null = null;
  const flushLines = () => {
    if (pending.length === 0) return;
    appendAll(lines, joinLines(pending));
    pending = [];
    lastTable = null;
  };
  for (const item of flow(pages, budget)) {
    if ('line' in item) {
      pending.push(item.line);
      continue;
    }
    flushLines();
    const rows = tableRows(item.table, item.page);
    const goesOn = lastTable !== null && continuesTable(lastTable, item);
    if (!goesOn) tableNumber++;
    appendTable(lines, withPage(tableLines(rows, tableNumber), item.page), goesOn);
    lastTable = item;
  }
  flushLines();
  return lines
    .map((line) => (line.kind === 'row' ? line : { ...line, text: tidyBlanks(line.text) }))
    .filter((line) => line.text !== '');
}

interface PageParts {
  page: PlacedPage;
  tables: PlacedTable[];
  regions: { lines: VisualLine[]; column?: { left: number; right: number } }[];
}

function* flow(pages: readonly PlacedPage[], budget: ReadBudget): Iterable<FlowItem> {
  const parts = partsOf(pages, budget);
  const bodies = new Map<string, VisualLine[]>();
  for (const { page, regions } of parts) {
    for (const region of regions) {
      const key = frameKey(page, region.column);
      const body = bodies.get(key) ?? [];
      appendAll(body, region.lines);
      bodies.set(key, body);
    }
  }
  const frames = new Map([...bodies].map(([key, body]) => [key, measureFrame(body)]));
  for (const { page, tables, regions } of parts) {
    const waiting = [...tables];
    for (const region of regions) {
      const frame = frames.get(frameKey(page, region.column)) ?? measureFrame(region.lines);
      for (const line of region.lines) {
        while (waiting[0] && waiting[0].top < line.baseline) yield* nextTable(waiting, page);
        yield { line: { ...line, frame: widen(frame, page, region.column) } };
      }
    }
    while (waiting.length > 0) yield* nextTable(waiting, page);
  }
}

function* nextTable(waiting: PlacedTable[], page: PlacedPage): Iterable<FlowItem> {
  const table = waiting.shift();
  if (table) yield { table, page: page.number };
}

/** Drawn tables first, then running heads and page numbers, which would tear apart what goes on over the page. */
function partsOf(pages: readonly PlacedPage[], budget: ReadBudget): PageParts[] {
  const drawn = pages.map((page) => {
    budget.checkTime();
    const { tables, outside } = ruledTables(page);
    const rows = baselineRows(outside).map((texts) => ({ texts, line: joinRow(texts, page.number) }));
    return { page, tables, rows };
  });
  const kept = withoutRunningHeads(
    drawn.map(({ page, rows }) => ({
      number: page.number,
      height: page.height,
      lines: rows.map(({ line }) => line),
    })),
  );
  const keptLines = new Set(kept.flatMap((page) => page.lines));
  let open: OpenTable | null = null;
  return drawn.map(({ page, tables, rows }) => {
    budget.checkTime();
    const texts = rows.filter(({ line }) => keptLines.has(line)).flatMap((row) => row.texts);
    const aligned = alignedTables(texts, open);
    open = aligned.open;
    const regions = columnRegions(aligned.outside).map(({ rows: regionRows, column }) => ({
      lines: regionRows.map((row) => joinRow(row, page.number)).filter((line) => line.text !== ''),
      column,
    }));
    const inOrder = [...tables, ...aligned.tables].sort((one, other) => one.top - other.top);
    return { page, tables: inOrder, regions };
  });
}

/** Pages of one size share a frame, so that a last page with two short lines knows how wide its lines could be. */
function frameKey(page: PlacedPage, column?: { left: number; right: number }): string {
  const size = `${Math.round(page.width)}×${Math.round(page.height)}`;
  return column ? `${size}@${Math.round(column.left / page.width / 0.05)}` : size;
}

/**
 * A frame measured on short lines only is too narrow. A column reaches as far as its widest line; a page's right margin
 * is taken to be as wide as its left one where the lines seem to end much earlier.
 */
function widen(frame: Frame, page: PlacedPage, column?: { left: number; right: number }): Frame {
  if (column) return { ...frame, right: Math.max(frame.right, column.right) };
  const mirrored = page.width - frame.left;
  return mirrored - frame.right > EARLY_SHARE * page.width ? { ...frame, right: mirrored } : frame;
}

const EARLY_SHARE = 0.15;

function tableRows(table: PlacedTable, page: number): TableRow[] {
  const rows: TableRow[] = table.rows.slice(1).map(() => ({ cells: [] }));
  for (const cell of table.cells) {
    const paragraphs = cellParagraphs(cell.texts, page);
    rows[cell.row]?.cells.push({
      text: cellText(paragraphs),
      paragraphs,
      columns: cell.columnSpan,
      rows: cell.rowSpan,
    });
  }
  return rows.filter((row, at) => row.cells.length > 0 || at > 0);
}

/** A cell's lines wrap at its own width; where a list stands in it, blanks between its items do no harm. */
function cellParagraphs(texts: readonly PlacedText[], page: number): TextLine[] {
  const text = joinAll(baselineRows(texts).map((row) => joinRow(row, page).text));
  return text === '' ? [] : [{ text: tidyBlanks(text), kind: 'paragraph', page }];
}

function continuesTable(
  before: { table: PlacedTable; page: number },
  next: { table: PlacedTable; page: number },
): boolean {
  if (next.page !== before.page + 1 || before.table.columns.length !== next.table.columns.length)
    return false;
  const width = before.table.right - before.table.left;
  return before.table.columns.every(
    (edge, at) => Math.abs(edge - (next.table.columns[at] ?? Infinity)) < 0.02 * width,
  );
}

/** On the next page the head of a table is often printed again, and a row may have been cut in two. */
function appendTable(lines: TextLine[], rows: TextLine[], goesOn: boolean): void {
  const first = rows[0];
  if (goesOn && first?.cells) {
    const table = first.table;
    const head = lines.find((line) => line.kind === 'row' && line.table === table);
    const last = lines.at(-1);
    if (head?.text === first.text) rows.shift();
    else if (last?.cells && first.cells[0] === '' && first.cells.some((cell) => cell !== '')) {
      const cells = last.cells.map((cell, at) => joinPieces(cell, first.cells?.[at] ?? ''));
      lines[lines.length - 1] = { ...last, cells, text: cells.join('\t') };
      rows.shift();
    }
  }
  appendAll(lines, rows);
}

function withPage(lines: TextLine[], page: number): TextLine[] {
  return lines.map((line) => ({ ...line, page }));
}
