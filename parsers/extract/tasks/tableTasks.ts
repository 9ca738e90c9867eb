import type { ParsedOwner } from '../../schema.js';
import type { Paragraph } from '../../structure/noticeText.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { NoticeBody } from '../../structure/readBody.js';
import type { NoticeText } from '../../structure/noticeText.js';
import { bodiesIn } from '../owners/duties.js';
import { addOwners, ownerOf } from '../owners/owner.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TimeReference } from '../times/mention.js';
import type { TaskDraft } from './draft.js';
import { columnsOf, type TableColumns } from './tableColumns.js';

interface Cell {
  start: number;
  end: number;
  shadow: string;
}

/** Tables of tasks (任务分解表, 责任分工表): each row is a task, its columns told by the words of the header. */
export function tableTasks(notice: NoticeText, body: NoticeBody, reference: TimeReference): TaskDraft[] {
  const tasks: TaskDraft[] = [];
  let columns: TableColumns | null = null;
  let last = -2;
  let table: number | undefined;
  let known = new Set<string>();
  for (const { paragraph: index, node } of body.rows) {
    const paragraph = notice.paragraphs[index];
    if (paragraph === undefined) continue;
    if (index - last > 3 || paragraph.line.table !== table) {
      columns = null;
      known = new Set();
    }
    last = index;
    table = paragraph.line.table;
    const cells = cellsOf(paragraph);
    const header = columnsOf(cells.map((cell) => cell.shadow));
    if (header !== null) {
      columns = header;
    } else if (columns !== null) {
      const task = rowTask(notice, cells, columns, { node, index, reference });
      if (task === null || known.has(task.shadow)) continue;
      known.add(task.shadow);
      tasks.push(task);
    }
  }
  return tasks;
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

const NOTHING = /^(?:[-—/\\]{0,3}|无)$/;

function rowTask(
  notice: NoticeText,
  cells: readonly Cell[],
  columns: TableColumns,
  at: { node: OutlineNode | null; index: number; reference: TimeReference },
): TaskDraft | null {
  const words = cells[columns.task];
  if (words === undefined || words.shadow.length < columns.shortest || NOTHING.test(words.shadow))
    return null;
  const others = cells.filter(
    (cell, i) =>
      i !== columns.task &&
      columns.roles[i] !== 'number' &&
      !NOTHING.test(cell.shadow) &&
      cell.shadow !== words.shadow,
  );
  if (others.length === 0 || /^(?:合计|总计|备注)/.test(words.shadow)) return null;
  const task: TaskDraft = {
    span: { start: words.start, end: words.end },
    shadow: words.shadow,
    node: at.node,
    paragraph: at.index,
    part: 0,
    sentence: null,
    standing: null,
    whole: true,
    owners: [],
    deadline: null,
    recurrence: null,
    rules: ['task.table-row'],
  };
  cells.forEach((cell, i) => {
    const role = columns.roles[i];
    if (NOTHING.test(cell.shadow)) return;
    if (role === 'lead' || role === 'support') addOwners(task.owners, ownersIn(notice, cell, role));
    if (role === 'deadline') readSchedule(task, cell, at.reference);
  });
  if (task.owners.length === 0) {
    cells.forEach((cell, i) => {
      if (columns.roles[i] === 'person') addOwners(task.owners, ownersIn(notice, cell, 'lead'));
    });
  }
  if (task.deadline === null && task.recurrence === null) readSchedule(task, words, at.reference);
  return task;
}

function ownersIn(notice: NoticeText, cell: Cell, role: ParsedOwner['role']): ParsedOwner[] {
  return bodiesIn(cell.shadow, 0, cell.shadow.length).map((body) =>
    ownerOf(body, notice.text, cell.start, role, 'table'),
  );
}

function readSchedule(task: TaskDraft, cell: Cell, reference: TimeReference): void {
  const spanOf = (mention: { index: number; text: string }): { start: number; end: number } => ({
    start: cell.start + mention.index,
    end: cell.start + mention.index + mention.text.length,
  });
  const recurrence = extractRecurrences(cell.shadow)[0];
  if (recurrence !== undefined) {
    task.recurrence = { mention: recurrence, span: spanOf(recurrence) };
    task.rules.push(recurrence.rule);
    return;
  }
  const inTask = cell.shadow === task.shadow;
  const time = extractTimes(cell.shadow, reference)
    .filter((mention) => mention.relative == null && (!inTask || mention.bound === 'by'))
    .at(-1);
  if (time === undefined) return;
  task.deadline = { mention: time, span: spanOf(time) };
  task.rules.push(time.rule);
}
