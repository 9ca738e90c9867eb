import type { Phase, Task } from '../../api/types.js';
import { t } from '../../texts/zh.js';
import { dueWords, targetWords } from '../draft/taskWords.js';

export type ColumnKey = keyof typeof t.plans.columnNames;
export type GroupKey = keyof typeof t.plans.groups;
export const groupKeys = Object.keys(t.plans.groups) as GroupKey[];

/** How the table is shown: what the person chose, and what a saved view keeps. */
export interface TableView {
  words: string;
  light: string;
  phaseId: string;
  groupBy: GroupKey;
  columns: ColumnKey[];
}

export const allColumns: ColumnKey[] = [
  'text',
  'owners',
  'due',
  'phase',
  'targets',
  'light',
  'progress',
  'section',
  'leader',
];
export const defaultView: TableView = {
  words: '',
  light: '',
  phaseId: '',
  groupBy: 'none',
  columns: ['text', 'owners', 'due', 'phase', 'light', 'progress'],
};

/** Widths as CSS grid tracks. */
export const tracks: Record<ColumnKey, string> = {
  text: 'minmax(260px, 3fr)',
  owners: 'minmax(140px, 1.3fr)',
  due: '176px',
  phase: '110px',
  targets: 'minmax(140px, 1fr)',
  light: '84px',
  progress: '150px',
  section: 'minmax(150px, 1fr)',
  leader: '90px',
};

export interface TaskRow {
  kind: 'task';
  task: Task;
  phase: string;
  owners: string;
  due: string;
  targets: string;
  section: string;
}
export interface GroupRow {
  kind: 'group';
  title: string;
  count: number;
}

/** Every task with its words worked out once, so that filtering thousands of rows stays under a frame or two. */
export function rowsOf(tasks: Task[], phases: Phase[]): TaskRow[] {
  const phaseNames = new Map(phases.map((phase): [string, string] => [phase.id, phase.name]));
  return tasks.map((task) => ({
    kind: 'task',
    task,
    phase: task.phaseId === null ? '' : (phaseNames.get(task.phaseId) ?? ''),
    owners: task.owners.map((owner) => owner.name).join('、'),
    due: dueWords(task),
    targets: task.targets.map(targetWords).join('；'),
    section: task.section.join(' › '),
  }));
}

/** Whether the row has something to show in the column; light and progress are always there. */
export function hasWords(row: TaskRow, column: ColumnKey): boolean {
  if (column === 'leader') return (row.task.leader ?? '') !== '';
  if (column === 'phase' || column === 'targets' || column === 'section') return row[column] !== '';
  return true;
}

export function filterRows(rows: TaskRow[], view: TableView): TaskRow[] {
  const words = view.words.trim();
  return rows.filter(
    (row) =>
      (view.light === '' || row.task.light === view.light) &&
      (view.phaseId === '' || row.task.phaseId === view.phaseId) &&
      (words === '' || row.task.text.includes(words) || row.owners.includes(words)),
  );
}

/** Rows with a heading row before each group, groups in the order in which they first appear. */
export function groupRows(rows: TaskRow[], groupBy: GroupKey): (TaskRow | GroupRow)[] {
  if (groupBy === 'none') return rows;
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const title = groupTitle(row, groupBy);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([title, members]) => [
    { kind: 'group' as const, title, count: members.length },
    ...members,
  ]);
}

function groupTitle(row: TaskRow, groupBy: GroupKey): string {
  switch (groupBy) {
    case 'phase':
      return row.phase || t.draft.noPhase;
    case 'section':
      return row.task.section[0] ?? t.common.none;
    case 'light':
      return t.lights[row.task.light];
    case 'owner':
      return row.task.owners.find((owner) => owner.role === 'lead')?.name ?? t.draft.noOwner;
    default:
      return '';
  }
}
