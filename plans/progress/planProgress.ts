import { occurrencesAhead, unitsOf } from '../assignments/planned.js';
import { dayOf, type Day } from '../calendar/days.js';
import type { PlanRecord } from '../plan/model.js';
import type { Task } from '../tasks/model.js';
import { measureAssignment, type Measurable } from './assignmentProgress.js';
import type { Margins } from './margins.js';
import {
  addAssignment,
  addSum,
  emptySum,
  lightOf,
  weightedMean,
  type Counts,
  type Rolled,
  type Sum,
} from './rollUp.js';

/** How far a plan is, with its parts; pure, from the plan and its assignments at one moment. */
export interface PlanProgress extends Rolled {
  asOf: Date;
  counts: Counts;
  byPhase: ({ phaseId: string; name: string; start: Day | null; end: Day | null; tasks: number } & Rolled)[];
  bySection: SectionProgress[];
  byUnit: UnitProgress[];
  tasks: TaskProgress[];
}

/** Under one heading of the notice: 「二、主要任务」. */
export interface HeadingProgress extends Rolled {
  section: string;
  tasks: number;
}

export interface SectionProgress extends HeadingProgress {
  /** Under the headings of the second level (「（一）坚持常态自查」), where there are several. */
  within: HeadingProgress[];
}

export interface UnitProgress extends Rolled {
  unitId: string;
  /** 1 is the best; equals share a rank. */
  rank: number;
  total: number;
  completed: number;
  overdue: number;
  /** Not signed for yet. */
  neverSigned: number;
  /** All that is counted of its assignments, to be put together with those of other plans. */
  sum: Sum;
}

export interface TaskProgress extends Rolled {
  id: string;
  text: string;
  assignments: number;
  completed: number;
  overdue: number;
}

/** One assignment, or as many as `count` says that measure alike. */
type Measured = Measurable & { taskId: string; unitId: string; count?: number };

type MeasuredPlan = Pick<PlanRecord, 'tasks' | 'phases' | 'period' | 'materialisedThrough'>;

interface Part {
  task: Task;
  weight: number;
  sum: Sum;
}

export function progressOfPlan(
  plan: MeasuredPlan,
  assignments: readonly Measured[],
  now: Date,
  margins: Margins,
): PlanProgress {
  const { parts, byUnit } = sumsOf(plan, assignments, now, margins);
  const { actual: _actual, expected: _expected, ...counts } = total(parts);
  return {
    asOf: now,
    ...lightOf(counts, weightedMean(parts), margins),
    counts,
    byPhase: plan.phases.map(({ _id, name, start, end }) => {
      const within = parts.filter(({ task }) => task.published?.phaseId === _id);
      return { phaseId: _id, name, start, end, tasks: within.length, ...rolled(within, margins) };
    }),
    bySection: sectionsOf(parts, margins),
    byUnit: ranked(byUnit, margins),
    tasks: parts.map(({ task, sum, weight }) => ({
      id: task._id,
      text: task.published?.text ?? task.text,
      assignments: sum.total,
      completed: sum.completed,
      overdue: sum.overdue,
      ...rolled([{ task, sum, weight }], margins),
    })),
  };
}

/** One part per published task, and the same parts for each unit. */
function sumsOf(
  plan: MeasuredPlan,
  assignments: readonly Measured[],
  now: Date,
  margins: Margins,
): { parts: Part[]; byUnit: Map<string, Part[]> } {
  const through = plan.materialisedThrough ?? dayOf(now);
  const parts = new Map<string, Part>();
  const byUnit = new Map<string, Map<string, Part>>();
  const partOf = (unitId: string, task: Task): Part => {
    const own = byUnit.get(unitId) ?? new Map<string, Part>();
    byUnit.set(unitId, own);
    const part = own.get(task._id) ?? {
      task,
      weight: task.published?.weight ?? task.weight,
      sum: emptySum(),
    };
    own.set(task._id, part);
    return part;
  };
  for (const task of plan.tasks) {
    if (!task.published) continue;
    const part = { task, weight: task.published.weight, sum: emptySum() };
    parts.set(task._id, part);
    const ahead = occurrencesAhead(plan, task.published, through);
    if (!ahead) continue;
    for (const { unitId } of unitsOf(task.published)) {
      part.sum.ahead += ahead;
      partOf(unitId, task).sum.ahead += ahead;
    }
  }
  for (const assignment of assignments) {
    const part = parts.get(assignment.taskId);
    if (!part) continue;
    const measured = measureAssignment(assignment, now, margins);
    const { state, unitId, count } = assignment;
    addAssignment(part.sum, state, measured, count);
    addAssignment(partOf(unitId, part.task).sum, state, measured, count);
  }
  return {
    parts: [...parts.values()],
    byUnit: new Map([...byUnit].map(([unitId, own]) => [unitId, [...own.values()]])),
  };
}

function total(parts: readonly Part[]): Sum {
  const sum = emptySum();
  for (const part of parts) addSum(sum, part.sum);
  return sum;
}

function rolled(parts: readonly Part[], margins: Margins): Rolled {
  return lightOf(total(parts), weightedMean([...parts]), margins);
}

/** By the notice's headings of two levels, in their order. */
function sectionsOf(parts: readonly Part[], margins: Margins): SectionProgress[] {
  return byHeading(parts, 0).map(([section, under]) => {
    const headed = byHeading(under, 1).filter(([heading]) => heading !== '');
    return {
      ...underHeading(section, under, margins),
      within: headed.length > 1 ? headed.map(([heading, few]) => underHeading(heading, few, margins)) : [],
    };
  });
}

function byHeading(parts: readonly Part[], level: 0 | 1): [string, Part[]][] {
  const headings = new Map<string, Part[]>();
  for (const part of parts) {
    const heading = part.task.published?.section[level] ?? '';
    headings.set(heading, [...(headings.get(heading) ?? []), part]);
  }
  return [...headings];
}

function underHeading(section: string, parts: readonly Part[], margins: Margins): HeadingProgress {
  return { section, tasks: parts.length, ...rolled(parts, margins) };
}

/** Best first: by how far ahead of schedule, then by fewer overdue. */
function ranked(byUnit: ReadonlyMap<string, Part[]>, margins: Margins): UnitProgress[] {
  const units = [...byUnit].map(([unitId, parts]) => {
    const sum = total(parts);
    return {
      unitId,
      rank: 0,
      total: sum.total,
      completed: sum.completed,
      overdue: sum.overdue,
      neverSigned: sum.pending,
      sum,
      ...lightOf(sum, weightedMean(parts), margins),
    };
  });
  const lead = ({ actual, expected }: Rolled) => Math.round((actual - expected) * 10);
  units.sort((a, b) => lead(b) - lead(a) || a.overdue - b.overdue || (a.unitId < b.unitId ? -1 : 1));
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const equal = before && lead(before) === lead(unit) && before.overdue === unit.overdue;
    unit.rank = equal ? before.rank : index + 1;
  });
  return units;
}
