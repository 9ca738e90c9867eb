import type { ParsedOwner } from '../../schema.js';
import type { NoticeText } from '../../structure/noticeText.js';
import { bodiesIn, dutiesIn, namesRoles } from '../owners/duties.js';
import { addOwners, ownerOf } from '../owners/owner.js';
import type { TablePhase } from '../phases/tablePhases.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TimeMention, TimeReference } from '../times/mention.js';
import { itemsOf } from './cellItems.js';
import type { TaskDraft } from './draft.js';
import type { Cell, TableRow } from './tableRows.js';

/**
 * Tables of tasks (任务分解表, 责任分工表): each row is a task, its columns told by the words of the header; a cell whose
 * words are numbered is as many tasks. The same words again, for other bodies by the same day, are the same task.
 */
export function tableTasks(
  notice: NoticeText,
  rows: readonly TableRow[],
  phases: ReadonlyMap<TableRow, TablePhase>,
  reference: TimeReference,
): TaskDraft[] {
  const tasks: TaskDraft[] = [];
  const known = new Map<string, TaskDraft>();
  for (const row of rows) {
    for (const task of rowTasks(notice, row, phases.get(row) ?? null, reference)) {
      const key = [row.table, task.shadow, scheduleOf(task), task.phase?.name ?? ''].join('\n');
      const same = known.get(key);
      if (same === undefined) {
        known.set(key, task);
        tasks.push(task);
      } else {
        addOwners(same.owners, task.owners);
      }
    }
  }
  return tasks;
}

const scheduleOf = ({ deadline, recurrence }: TaskDraft): string =>
  `${deadline?.mention.end ?? ''} ${recurrence === null ? '' : recurrence.mention.unit}`;

const NOTHING = /^(?:[-—/\\]{0,3}|无)$/;

function rowTasks(
  notice: NoticeText,
  row: TableRow,
  phase: TablePhase | null,
  reference: TimeReference,
): TaskDraft[] {
  const { columns } = row;
  const at = [columns.task, columns.otherTask].find(
    (column) => column !== null && !NOTHING.test(row.cells[column]?.shadow ?? ''),
  );
  const words = row.cells[at ?? -1];
  if (at == null || words === undefined || words.shadow.length < columns.shortest) return [];
  const others = row.cells.filter(
    ({ shadow }, i) =>
      i !== at && columns.roles[i] !== 'number' && !NOTHING.test(shadow) && shadow !== words.shadow,
  );
  if (others.length === 0 || /^(?:合计|总计|备注)/.test(words.shadow)) return [];
  const items = itemsOf(words);
  return items.map((item, i) =>
    // Who and when may be numbered as the tasks are.
    itemTask(notice, item, { row, at, phase, reference }, (cell) => {
      const parts = items.length > 1 ? itemsOf(cell) : [];
      return parts.length === items.length ? (parts[i] ?? cell) : cell;
    }),
  );
}

function itemTask(
  notice: NoticeText,
  item: Cell,
  {
    row,
    at,
    phase,
    reference,
  }: { row: TableRow; at: number; phase: TablePhase | null; reference: TimeReference },
  partOf: (cell: Cell) => Cell,
): TaskDraft {
  const task: TaskDraft = {
    span: { start: item.start, end: item.end },
    shadow: item.shadow,
    node: row.node,
    paragraph: row.index,
    part: 0,
    sentence: null,
    standing: null,
    whole: true,
    owners: [],
    deadline: null,
    recurrence: null,
    phase,
    rules: ['task.table-row'],
  };
  const { roles, dates } = row.columns;
  row.cells.forEach((cell, i) => {
    const role = roles[i];
    if (i === at || NOTHING.test(cell.shadow)) return;
    if (role === 'lead' || role === 'support') addOwners(task.owners, ownersIn(notice, partOf(cell), role));
  });
  for (const i of dates) {
    const cell = row.cells[i];
    if (cell === undefined || phase?.datedBy === i || task.deadline !== null || task.recurrence !== null)
      continue;
    readSchedule(task, partOf(cell), reference);
  }
  if (task.owners.length === 0) {
    row.cells.forEach((cell, i) => {
      if (roles[i] === 'person') addOwners(task.owners, ownersIn(notice, partOf(cell), 'lead'));
    });
  }
  if (task.deadline === null && task.recurrence === null) readSchedule(task, item, reference);
  return task;
}

/** 「县水利局、县财政局」 in the column's role; 「县水利局牵头，县财政局配合」 in those that the words give. */
function ownersIn(notice: NoticeText, { shadow, start }: Cell, role: ParsedOwner['role']): ParsedOwner[] {
  // 「县水利局*」: a sign that a note below the table explains.
  const names = shadow.replace(/[*＊★☆▲△#]/g, ' ');
  const spoken = namesRoles(shadow) ? dutiesIn(shadow, 0, shadow.length) : [];
  if (spoken.length > 0)
    return spoken.map((duty) =>
      ownerOf(duty, notice.text, start, role === 'lead' ? duty.role : role, 'table'),
    );
  return bodiesIn(names, 0, names.length).map((body) => ownerOf(body, notice.text, start, role, 'table'));
}

function readSchedule(task: TaskDraft, cell: Cell, reference: TimeReference): void {
  const spanOf = (mention: { index: number; text: string }): { start: number; end: number } => ({
    start: cell.start + mention.index,
    end: cell.start + mention.index + mention.text.length,
  });
  const inTask = cell.shadow === task.shadow;
  const recurrence = extractRecurrences(cell.shadow)[0];
  if (recurrence !== undefined) {
    task.recurrence = { mention: recurrence, span: spanOf(recurrence) };
    task.rules.push(recurrence.rule);
    return;
  }
  const times = inTask ? extractTimes(cell.shadow, reference) : timesInCell(cell.shadow, reference);
  const time = times
    .filter((mention) => mention.relative == null && (!inTask || mention.bound === 'by'))
    .at(-1);
  if (time === undefined) return;
  task.deadline = { mention: time, span: spanOf(time) };
  task.rules.push(time.rule);
}

/** What alone in a cell is a date, and in a sentence none: 「6.30」, 「20240630」, 「全年」. */
const SHORT_DATES: readonly [RegExp, string][] = [
  [/^(1[0-2]|[1-9])\.(3[01]|[12]\d|0?[1-9])$/, '$1月$2日'],
  [/^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, '$1年$2月$3日'],
  [/^全年(?:持续|长期|推进|开展|坚持|实施|完成)*$/, '年底'],
];

function timesInCell(shadow: string, reference: TimeReference): TimeMention[] {
  for (const [pattern, written] of SHORT_DATES) {
    if (!pattern.test(shadow)) continue;
    return extractTimes(shadow.replace(pattern, written), reference).map((mention) => ({
      ...mention,
      index: 0,
      text: shadow,
    }));
  }
  return extractTimes(shadow, reference);
}
