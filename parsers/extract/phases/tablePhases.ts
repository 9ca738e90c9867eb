import type { Span } from '../../schema.js';
import type { NoticeText } from '../../structure/noticeText.js';
import type { Day } from '../times/calendar.js';
import type { TimeReference } from '../times/mention.js';
import { itemsOf } from '../tasks/cellItems.js';
import type { Cell, TableRow } from '../tasks/tableRows.js';
import { readSteps } from './extractPhases.js';

/** A step that a table lays out in time: 「动员部署 ⇥ 3月1日—15日 ⇥ 召开会议」. */
export interface TablePhase {
  /** In the notice's own characters. */
  name: string;
  start: Day | null;
  end: Day | null;
  evidence: Span;
  /** The column whose dates are those of the step, and no deadline of its tasks; null where its name holds them. */
  datedBy: number | null;
}

const LONGEST_NAME = 40;

/**
 * The steps of tables with a column for them (阶段, 工作步骤), for each row that stands in one. A table in which no step
 * has a date lays nothing out in time.
 */
export function tablePhases(
  notice: NoticeText,
  rows: readonly TableRow[],
  reference: TimeReference,
): Map<TableRow, TablePhase> {
  const found = new Map<TableRow, TablePhase>();
  const tables = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (stepIn(row) === null) continue;
    const table = tables.get(row.table);
    if (table === undefined) tables.set(row.table, [row]);
    else table.push(row);
  }
  for (const table of tables.values()) {
    for (const [row, phase] of phasesOf(notice, table, reference)) found.set(row, phase);
  }
  return found;
}

/** The cell that names the row's step. */
function stepIn({ cells, columns: { roles, task } }: TableRow): Cell | null {
  const column = roles.indexOf('phase');
  const cell = cells[column];
  if (column === task || cell === undefined || cell.shadow === '' || cell.shadow.length > LONGEST_NAME)
    return null;
  return itemsOf(cell)[0] ?? null;
}

function phasesOf(
  notice: NoticeText,
  rows: readonly TableRow[],
  reference: TimeReference,
): [TableRow, TablePhase][] {
  const steps: { name: Cell; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const name = stepIn(row);
    if (name === null) continue;
    const open = steps.at(-1);
    if (open?.name.shadow === name.shadow) open.rows.push(row);
    else steps.push({ name, rows: [row] });
  }
  const read = readSteps(
    steps,
    ({ name, rows: [row] }) => name.shadow + (DATED.test(name.shadow) ? '' : timeBeside(row)),
    reference,
  );
  if (!read.some(({ start, end }) => start !== null || end !== null)) return [];
  return read.flatMap(({ step, name, start, end }) => {
    const at = step.name.shadow.indexOf(name);
    const from = step.name.start + Math.max(at, 0);
    const evidence = { start: from, end: from + (at < 0 ? step.name.shadow.length : name.length) };
    const datedBy = DATED.test(step.name.shadow) ? null : (timeColumn(step.rows[0]) ?? null);
    const phase: TablePhase = {
      name: at < 0 ? name : notice.text.slice(evidence.start, evidence.end),
      start,
      end,
      evidence,
      datedBy,
    };
    return step.rows.map((row): [TableRow, TablePhase] => [row, phase]);
  });
}

const DATED = /[\d一二三四五六七八九十]月|\d年|旬|季度|半年|月底|年底|\d[.]\d/;

function timeColumn(row: TableRow | undefined): number | undefined {
  return row?.columns.roles.findIndex(
    (role, i) => role === 'deadline' && DATED.test(row.cells[i]?.shadow ?? ''),
  );
}

function timeBeside(row: TableRow | undefined): string {
  const words = row?.cells[timeColumn(row) ?? -1]?.shadow;
  return words === undefined ? '' : `（${words}）`;
}
