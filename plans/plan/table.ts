import { AssignmentModel, type AssignmentRecord } from '../assignments/model.js';
import { stateNames } from '../assignments/states.js';
import { measurable, measureAssignment } from '../progress/assignmentProgress.js';
import { lightNames } from '../progress/lights.js';
import { tenth } from '../progress/shown.js';
import { currentMargins } from '../settings/model.js';
import { unitNames } from '../units/queries.js';
import { getPlan } from './queries.js';

/** One assignment of a plan as a row for people: what, who, when, how far. */
export interface PlanRow {
  task: string;
  section: string;
  unit: string;
  role: string;
  occurrence: string;
  dueOn: string;
  state: string;
  light: string;
  /** 0 to 100. */
  actual: number;
  expected: number;
  why: string;
  lastWords: string;
}

/** The columns in their order, with their headings. */
export const planColumns: readonly { key: keyof PlanRow; header: string; width: number }[] = [
  { key: 'task', header: '任务', width: 50 },
  { key: 'section', header: '所在部分', width: 24 },
  { key: 'unit', header: '责任单位', width: 24 },
  { key: 'role', header: '分工', width: 8 },
  { key: 'occurrence', header: '期次', width: 16 },
  { key: 'dueOn', header: '期限', width: 12 },
  { key: 'state', header: '状态', width: 10 },
  { key: 'light', header: '亮灯', width: 8 },
  { key: 'actual', header: '实际进度（%）', width: 12 },
  { key: 'expected', header: '序时进度（%）', width: 12 },
  { key: 'why', header: '说明', width: 50 },
  { key: 'lastWords', header: '最近反馈', width: 50 },
];

/**
 * All assignments of a plan as they stand now, in the order of its tasks; `unitIds` cuts them down to some units'.
 * @throws Refusal not-found.
 */
export async function planTable(
  planId: string,
  now: Date,
  unitIds?: readonly string[],
): Promise<{ title: string; rows: PlanRow[] }> {
  const plan = await getPlan(planId);
  const [assignments, names, margins] = await Promise.all([
    AssignmentModel.find({ planId, ...(unitIds ? { unitId: { $in: unitIds } } : {}) } as never, {
      pendingAudit: 0,
      reminders: 0,
      extensions: 0,
    }).lean<AssignmentRecord[]>(),
    unitNames(),
    currentMargins(),
  ]);
  const order = new Map(plan.tasks.map(({ _id }, index) => [_id, index]));
  const place = ({ taskId }: AssignmentRecord): number => order.get(taskId) ?? Infinity;
  assignments.sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
      (names.get(a.unitId) ?? '').localeCompare(names.get(b.unitId) ?? '', 'zh'),
  );
  const rows = assignments.map((assignment): PlanRow => {
    const { actual, expected, light, why } = measureAssignment(measurable(assignment), now, margins);
    return {
      task: assignment.brief.taskText,
      section: assignment.brief.section.join(' / '),
      unit: names.get(assignment.unitId) ?? '',
      role: assignment.role === 'lead' ? '牵头' : '配合',
      occurrence: assignment.occurrence?.label ?? '',
      dueOn: assignment.dueOn ?? '',
      state: stateNames[assignment.state],
      light: lightNames[light],
      actual: tenth(actual),
      expected: tenth(expected),
      why,
      lastWords: assignment.submissions.at(-1)?.words ?? '',
    };
  });
  return { title: plan.title, rows };
}
