import { columnsOf, type ColumnRole } from '../../extract/tasks/tableColumns.js';
import { columnEdges, columnOf, isAligned, runsOf, stackedRuns, type Run } from './alignedColumns.js';
import { groupLines, spacingOf, type NumberedLine, type RowSpacing } from './alignedRows.js';
import { extentOf } from './extent.js';
import type { PlacedText } from './placedPage.js';
import type { PlacedCell, PlacedTable } from './placedTable.js';
import { baselineRows } from './visualLines.js';

/** A table that reaches the foot of a page and may go on upon the next. */
export interface OpenTable {
  head: readonly Run[];
  roles: readonly ColumnRole[];
  /** Edges of the columns, the outer ones too. */
  columns: readonly number[];
  spacing: RowSpacing;
  nextNumber: number;
}

export interface AlignedTables {
  tables: PlacedTable[];
  outside: PlacedText[];
  open: OpenTable | null;
}

/**
 * Finds tables of tasks that no lines are drawn around. They are taken for tables only where nothing else is possible:
 * below a head of known names of columns that begins with 序号, rows numbered on from one another, every cell within
 * its column, no row without a task, a body and a time where such columns are. Anything else stays text.
 * @param texts what stands on a page outside of drawn tables
 * @param before the table that the page before ended with
 */
export function alignedTables(texts: readonly PlacedText[], before: OpenTable | null): AlignedTables {
  const lines = baselineRows(texts);
  const tables: PlacedTable[] = [];
  const taken = new Set<PlacedText>();
  let open: OpenTable | null = null;
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at, at === 0 ? before : null);
    if (found === null) {
      at++;
      continue;
    }
    tables.push(found.table);
    for (const text of found.table.cells.flatMap((cell) => cell.texts)) taken.add(text);
    at += found.lines;
    open = at === lines.length ? found.open : null;
  }
  return { tables, outside: texts.filter((text) => !taken.has(text)), open };
}

/** What is known of a table before its rows are read. */
interface TableStart {
  head: readonly Run[];
  roles: readonly ColumnRole[];
  /** The number of its first row: 1, or the next one of a table that goes on. */
  firstNumber: number;
  /** Of a table that goes on. */
  columns?: readonly number[];
  spacing?: RowSpacing;
}

/** More lines than any page has; keeps the work on a made one small. */
const MOST_LINES = 1_000;
/** Of the words of a head; many programs place every character for itself. */
const MOST_PIECES = 100;
/** A name of two characters in a narrow column is often broken; beside it the others stand half a line lower. */
const DEEPEST_HEAD = 3;

/** A table that begins with this line, or goes on there. */
function tableAt(lines: readonly PlacedText[][], at: number, before: OpenTable | null): FoundTable | null {
  for (let depth = DEEPEST_HEAD; depth > 0; depth--) {
    const headLines = lines.slice(at, at + depth);
    const head = headOf(headLines);
    const start = before !== null && head !== null ? continued(before, head) : head;
    const found = start && tableBelow(start, headLines, lines.slice(at + depth, at + MOST_LINES));
    if (found) return found;
  }
  return before && tableBelow(continued(before, null), [], lines.slice(at, at + MOST_LINES));
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const DUTIES: readonly ColumnRole[] = ['lead', 'person', 'deadline'];

function headOf(lines: readonly PlacedText[][]): TableStart | null {
  if (lines.some((line) => line.length > MOST_PIECES)) return null;
  const head = stackedRuns(lines);
  const cells = head.map((run) => run.text.replace(/\s/g, ''));
  if (head.length < FEWEST_COLUMNS) return null;
  const roles = columnsOf(cells)?.roles;
  if (roles?.[0] !== 'number') return null;
  const known = roles.every((role, at) => role !== 'other' || /^(?:备注|说明)$/.test(cells[at] ?? ''));
  // 「单位」 alone may be that of a quantity.
  const duties = roles.some((role, at) => DUTIES.includes(role) && cells[at] !== '单位');
  return known && duties ? { head, roles, firstNumber: 1 } : null;
}

function continued(before: OpenTable, head: TableStart | null): TableStart {
  const words = (runs: readonly Run[]): string => runs.map((run) => run.text.replace(/\s/g, '')).join('\t');
  return head !== null && words(head.head) !== words(before.head)
    ? head
    : { ...before, firstNumber: before.nextNumber };
}

interface FoundTable {
  table: PlacedTable;
  /** Number of its lines, with the head's. */
  lines: number;
  open: OpenTable;
}

function tableBelow(
  start: TableStart,
  headLines: readonly PlacedText[][],
  below: readonly PlacedText[][],
): FoundTable | null {
  const numbered = numberedLines(start, below);
  const rows = groupLines(numbered, start.spacing);
  if (rows === null || rows.groups.length < (start.columns ? 1 : FEWEST_ROWS)) return null;
  const count = (rows.groups.at(-1)?.last ?? -1) + 1;
  const body = below.slice(0, count);
  const last = rows.groups.at(-1);
  if (last && body.slice(last.first + 1).some(isDateLine)) return null;
  const ways = start.columns ? [start.columns.slice(1, -1)] : columnEdges(start.head, body);
  const groups = rows.groups.map(({ first, last: end }) => body.slice(first, end + 1));
  const sound = ways.filter((edges) => isSound(start, groups, edges));
  const edges = sound[0];
  if (sound.length !== 1 || edges === undefined) return null;
  const table = placedTable([...(headLines.length > 0 ? [headLines] : []), ...groups], edges, start.columns);
  const nextNumber = Math.max(...numbered.slice(0, count).map((line) => line.number ?? 0)) + 1;
  const spacing = spacingOf(numbered, rows.groups, start.spacing);
  const { head, roles } = start;
  return {
    table,
    lines: headLines.length + count,
    open: { head, roles, columns: table.columns, spacing, nextNumber },
  };
}

/** In characters: further below there is something else. */
const WIDEST_GAP = 4;

/** The lines below a head, as far as their type and the numbers of the first column go on. */
function numberedLines(start: TableStart, below: readonly PlacedText[][]): NumberedLine[] {
  const lines: NumberedLine[] = [];
  const numberColumn = start.head[0]?.right ?? 0;
  let expected = start.firstNumber;
  const bodySize = extentOf(below[0] ?? []).size;
  for (const line of below) {
    const { size } = extentOf(line);
    const baseline = line[0]?.baseline ?? 0;
    const distance = baseline - (lines.at(-1)?.baseline ?? baseline);
    if (Math.abs(size - bodySize) > 0.15 * bodySize || distance > WIDEST_GAP * size) break;
    const first = runsOf(line)[0];
    const inFirstColumn = first !== undefined && first.left < numberColumn + 0.5 * size;
    const number = inFirstColumn ? Number(/^(\d{1,3})[.、．]?$/.exec(first.text)?.[1] ?? NaN) : null;
    if (number !== null && number !== expected) break;
    if (number !== null) expected = number + 1;
    lines.push({ baseline, size, number });
  }
  return lines;
}

/** A date that stands alone below the last row is that of a signature. */
function isDateLine(line: readonly PlacedText[]): boolean {
  const runs = runsOf(line);
  return runs.length === 1 && /^[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$/.test(runs[0]?.text ?? '');
}

/** Whether every line keeps to its columns, and every row has what it must have. */
function isSound(
  { roles }: TableStart,
  rows: readonly (readonly PlacedText[][])[],
  edges: readonly number[],
): boolean {
  const columns: Run[][] = roles.map(() => []);
  for (const row of rows) {
    const filled = new Set<number>();
    for (const line of row) {
      const cells = new Map<number, Run>();
      for (const run of line.map((text) => ({ ...text }))) {
        const column = columnOf(run, edges);
        if (column === null) return false;
        const before = cells.get(column);
        // A wide gap within a cell is a column that the head does not name.
        if (before && run.left - before.right > 2 * run.size) return false;
        if (before) before.right = Math.max(before.right, run.right);
        else cells.set(column, run);
      }
      for (const [column, run] of cells) {
        filled.add(column);
        columns[column]?.push(run);
      }
    }
    if (roles.some((role, at) => MUST_BE_FILLED.has(role) && !filled.has(at))) return false;
  }
  const { size } = extentOf(rows.flat(2));
  return columns.every((runs) => runs.length === 0 || isAligned(runs, size));
}

const MUST_BE_FILLED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['number', 'task', ...DUTIES]);

function placedTable(
  rows: readonly (readonly PlacedText[][])[],
  edges: readonly number[],
  columns?: readonly number[],
): PlacedTable {
  const texts = rows.flat(2);
  const { left, right } = extentOf(texts);
  const cells: PlacedCell[] = rows.flatMap((row, at) =>
    Array.from({ length: edges.length + 1 }, (_, column) => ({
      row: at,
      column,
      rowSpan: 1,
      columnSpan: 1,
      texts: row.flat().filter((text) => columnOf(text, edges) === column),
    })),
  );
  const tops = rows.map((row) => (row[0]?.[0]?.baseline ?? 0) - (row[0]?.[0]?.size ?? 0));
  const bottom = texts.reduce((lowest, text) => Math.max(lowest, text.baseline), 0);
  return {
    top: tops[0] ?? 0,
    bottom,
    left,
    right,
    rows: [...tops, bottom],
    columns: [...(columns ?? [left, ...edges, right])],
    cells,
  };
}
