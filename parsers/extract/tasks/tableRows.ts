import type { NoticeText, Paragraph } from '../../structure/noticeText.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { NoticeBody } from '../../structure/readBody.js';
import { columnsWithoutHeader } from './unnamedColumns.js';
import { columnsOf, type ColumnRole, type TableColumns } from './tableColumns.js';

/** Words of a cell with where they stand in the notice's text. */
export interface Cell {
  start: number;
  end: number;
  shadow: string;
}

/** A row of a table of tasks below its header. */
export interface TableRow {
  cells: Cell[];
  columns: TableColumns;
  node: OutlineNode | null;
  /** Which paragraph. */
  index: number;
  /** Which table of tasks, counted over the notice. */
  table: number;
}

/** More lines between two rows of one table than a heading over a group of them and its remark have. */
const WIDEST_GAP = 3;

interface GivenRow {
  cells: Cell[];
  words: string[];
  node: OutlineNode | null;
  index: number;
}

/** The rows of the notice's tables of tasks, with what their empty cells take from the row above. */
export function tableRows(notice: NoticeText, body: NoticeBody): TableRow[] {
  const found: TableRow[] = [];
  let before: TableColumns | null = null;
  let last = -2;
  tablesOf(notice, body).forEach((rows, table) => {
    const [first] = rows;
    if (first === undefined) return;
    // A table that a page break parted goes on without its header.
    const goesOn = first.index - last === 1 && first.words.length === before?.roles.length;
    const columns = (goesOn ? before : null) ?? columnsWithoutHeader(rows.map(({ words }) => words));
    last = rows.at(-1)?.index ?? last;
    before = readRows(rows, columns, table, found);
  });
  return found;
}

function tablesOf(notice: NoticeText, body: NoticeBody): GivenRow[][] {
  const tables: GivenRow[][] = [];
  let last = -2;
  let given: number | undefined;
  for (const { paragraph: index, node } of body.rows) {
    const paragraph = notice.paragraphs[index];
    if (paragraph === undefined) continue;
    const cells = cellsOf(paragraph);
    const row = { cells, words: cells.map(({ shadow }) => shadow), node, index };
    if (tables.length === 0 || index - last > WIDEST_GAP || paragraph.line.table !== given)
      tables.push([row]);
    else tables.at(-1)?.push(row);
    last = index;
    given = paragraph.line.table;
  }
  return tables;
}

/** Adds the rows below each header of a table to `found`; gives the columns that its last row has. */
function readRows(
  rows: readonly GivenRow[],
  given: TableColumns | null,
  table: number,
  found: TableRow[],
): TableColumns | null {
  let columns = given;
  let header: string[] | null = null;
  let above: Cell[] | null = null;
  for (const { cells, words, node, index } of rows) {
    const named: TableColumns | null =
      columnsOver(header, words) ??
      (columns === null || isHeaderAgain(words, columns) ? columnsOf(words) : null);
    if (named !== null) {
      columns = named;
      [above, header] = [null, words];
    } else if (columns === null) {
      header = words;
    } else if (isGroup(words, columns)) {
      [above, header] = [null, null];
    } else {
      const filled: Cell[] = above === null ? cells : filledFrom(above, cells, columns);
      found.push({ cells: filled, columns, node, index, table });
      [above, header] = [filled, null];
    }
  }
  return columns;
}

/** Below a header only what names the columns alike is another one; 「建立任务台账 ⇥ 各责任单位」 is a row. */
function isHeaderAgain(words: readonly string[], { names }: TableColumns): boolean {
  const bare = words.map((word) => word.replace(/\s/g, ''));
  return bare[0] === names[0] || bare.filter((word) => word !== '' && names.includes(word)).length >= 2;
}

/** Where each cell stands; the cells of a row are parted by tabs in the text. */
function cellsOf(paragraph: Paragraph): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const shadow of paragraph.shadow.split('\t')) {
    const lead = shadow.length - shadow.trimStart().length;
    const words = shadow.trim();
    cells.push({
      start: paragraph.start + at + lead,
      end: paragraph.start + at + lead + words.length,
      shadow: words,
    });
    at += shadow.length + 1;
  }
  return cells;
}

const LONGEST_NAME = 8;

/** A header over two rows, of which the lower one is empty below a cell that spans both: 「责任单位」 over 「牵头 ⇥ 配合」. */
function columnsOver(header: readonly string[] | null, words: readonly string[]): TableColumns | null {
  if (header === null || !words.includes('')) return null;
  const names = words.filter((word) => word !== '');
  if (names.length < 2 || names.some((name) => name.length > LONGEST_NAME || !NAMES_COLUMN.test(name)))
    return null;
  return columnsOf(Array.from({ length: header.length }, (_, i) => words[i] || (header[i] ?? '')));
}

const NAMES_COLUMN =
  /(?:牵头|配合|责任|单位|部门|科室|处室|任务|措施|举措|内容|事项|要求|目标|领导|时限|时间|主办|协办)$/;

/** 「二 ⇥ 渠道管护」, 「渠道管护」 over the whole width: what the rows below are about. */
function isGroup(words: readonly string[], { roles, task }: TableColumns): boolean {
  const number = roles.indexOf('number');
  const others = words.flatMap((word, i) => (word !== '' && i !== number ? [i] : []));
  const [only] = others;
  if (others.some((i) => words[i] !== words[only ?? -1])) return false;
  if (others.length !== 1 || only !== task) return true;
  return number === -1 ? task === 0 : !/^\d*$/.test(words[number] ?? '');
}

const SAME_AS_ABOVE = /^(?:同上|[〃″"])$/;

/** What the columns say of who works and by when; where a merged cell is lost these cells are empty. */
const GOES_ON: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'phase',
  'category',
  'lead',
  'support',
  'person',
  'deadline',
]);

/**
 * A row whose first cell is empty below a filled one, or that names nobody below one that does, goes on with the merged
 * cells of the row above, as plain text has them: empty. 「同上」 is the cell above anywhere.
 */
function filledFrom(above: readonly Cell[], cells: readonly Cell[], { roles, task }: TableColumns): Cell[] {
  const isEmpty = (i: number): boolean => (cells[i]?.shadow ?? '') === '';
  const leads = roles.flatMap((role, i) => (role === 'lead' ? [i] : []));
  const namesNobody = leads.length > 0 && leads.every(isEmpty);
  const wholly = task !== 0 && isEmpty(0) && above[0]?.shadow !== '';
  const goesOn = namesNobody || wholly;
  // Nobody need help; only a row with nothing but its task has all the rest from above.
  const bare = wholly && namesNobody && roles.every((role, i) => role !== 'deadline' || isEmpty(i));
  return Array.from({ length: Math.max(cells.length, goesOn ? above.length : 0) }, (_, i) => {
    const cell = cells[i] ?? above[i];
    const upper = above[i];
    const role = roles[i] ?? 'other';
    const takes =
      SAME_AS_ABOVE.test(cell?.shadow ?? '') ||
      (goesOn && isEmpty(i) && GOES_ON.has(role) && i !== task && (role !== 'support' || bare));
    return (takes ? upper : undefined) ?? cells[i] ?? EMPTY;
  });
}

const EMPTY: Cell = { start: 0, end: 0, shadow: '' };
