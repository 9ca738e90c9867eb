import { stretchOf, unitsOf } from '../assignments/planned.js';
import { dayOf, type Day } from '../calendar/days.js';
import { occurrences } from '../calendar/occurrences.js';
import { AssignmentModel, type Milestone } from '../assignments/model.js';
import { measureAssignment, type Light } from '../progress/assignmentProgress.js';
import { findMeasurable, type MeasurableAssignment } from '../progress/measurables.js';
import { progressOfPlan } from '../progress/planProgress.js';
import { addAssignment, emptySum, lightOf } from '../progress/rollUp.js';
import { currentMargins } from '../settings/model.js';
import type { Task } from '../tasks/model.js';
import type { Phase, PlanRecord } from './model.js';
import { getPlan } from './queries.js';

/** A plan laid out in time: phases, tasks with their occurrences, those ahead too, and dated steps. */
export interface Timeline {
  period: PlanRecord['period'];
  today: Day;
  phases: (Omit<Phase, '_id'> & { id: string; actual: number; expected: number; light: Light })[];
  tasks: TimelineTask[];
  milestones: { day: Day; name: string; total: number; done: number }[];
}

export interface TimelineTask {
  id: string;
  text: string;
  phaseId: string | null;
  start: Day | null;
  end: Day | null;
  /** The notice's words for how often; null for a single task. */
  recurrence: string | null;
  occurrences: {
    key: string;
    label: string;
    start: Day;
    dueOn: Day;
    light: Light;
    total: number;
    completed: number;
  }[];
  actual: number;
  expected: number;
  light: Light;
}

/** A daily task of many years is shown by its nearest occurrences only. */
const mostOccurrences = 400;

/** `reach` cuts the assignments down to those of these units; null is all. */
export async function planTimeline(
  planId: string,
  now: Date,
  reach: ReadonlySet<string> | null,
): Promise<Timeline> {
  const units = reach ? { unitId: { $in: [...reach] } } : {};
  const [plan, assignments, milestones, margins] = await Promise.all([
    getPlan(planId),
    findMeasurable({ planId, ...units }),
    datedSteps(planId, units),
    currentMargins(),
  ]);
  const progress = progressOfPlan(plan, assignments, now, margins);
  const measured = new Map(progress.tasks.map((task) => [task.id, task]));
  const byOccurrence = grouped(assignments);
  const today = dayOf(now);
  return {
    period: plan.period,
    today,
    phases: plan.phases.map(({ _id, ...phase }) => {
      const part = progress.byPhase.find(({ phaseId }) => phaseId === _id);
      return {
        id: _id,
        ...phase,
        actual: part?.actual ?? 0,
        expected: part?.expected ?? 0,
        light: part?.light ?? 'grey',
      };
    }),
    tasks: plan.tasks.flatMap((task) => {
      const part = measured.get(task._id);
      if (!task.published || !part) return [];
      if (reach && !unitsOf(task.published).some(({ unitId }) => reach.has(unitId))) return [];
      const rounds = roundsOf(plan, task, today).map((round) => {
        const sum = emptySum();
        for (const each of byOccurrence.get(`${task._id}/${round.key}`) ?? []) {
          addAssignment(sum, each.state, measureAssignment(each, now, margins));
        }
        const { light } = lightOf(sum, { actual: 0, expected: 0 }, margins);
        return { ...round, light, total: sum.total, completed: sum.completed };
      });
      const { text, phaseId, deadline, recurrence } = task.published;
      const phase = plan.phases.find(({ _id }) => _id === phaseId);
      const stretch = stretchOf(plan, task.published);
      return [
        {
          id: task._id,
          text,
          phaseId,
          start: recurrence ? (stretch?.start ?? null) : (phase?.start ?? task.publishedOn),
          end: recurrence
            ? (stretch?.end ?? null)
            : (deadline?.date ?? phase?.end ?? plan.period?.end ?? null),
          recurrence: recurrence ? recurrence.text || unitNames[recurrence.unit] : null,
          occurrences: rounds,
          actual: part.actual,
          expected: part.expected,
          light: part.light,
        },
      ];
    }),
    milestones,
  };
}

const unitNames = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  halfyear: '每半年',
  year: '每年',
} as const;

function roundsOf(
  plan: PlanRecord,
  task: Task,
  today: Day,
): { key: string; label: string; start: Day; dueOn: Day }[] {
  const content = task.published;
  const stretch = content && stretchOf(plan, content);
  if (!content?.recurrence || !stretch) return [];
  const rounds: { key: string; label: string; start: Day; dueOn: Day }[] = [];
  for (const { key, label, start, dueOn } of occurrences(content.recurrence, stretch)) {
    if (plan.trackedFrom && dueOn < plan.trackedFrom) continue;
    rounds.push({ key, label, start, dueOn });
    if (rounds.length > mostOccurrences && start < today) rounds.shift();
    else if (rounds.length >= mostOccurrences) break;
  }
  return rounds;
}

function grouped(assignments: readonly MeasurableAssignment[]): Map<string, MeasurableAssignment[]> {
  const groups = new Map<string, MeasurableAssignment[]>();
  for (const assignment of assignments) {
    // 2024-Q2~2 and 2024-Q2+recheck1 belong to the occurrence 2024-Q2.
    const key = `${assignment.taskId}/${assignment.occurrenceKey.split(/[~+]/, 1)[0] ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(assignment);
    groups.set(key, group);
  }
  return groups;
}

async function datedSteps(planId: string, units: Record<string, unknown>): Promise<Timeline['milestones']> {
  type Group = { _id: { day: Day; name: string }; total: number; done: number };
  const groups = await AssignmentModel.aggregate<Group>([
    { $match: { planId, state: { $ne: 'cancelled' }, occurrenceKey: 'once', ...units } },
    { $unwind: '$milestones' },
    {
      $match: {
        'milestones.dueOn': { $ne: null },
        'milestones.source': 'notice' satisfies Milestone['source'],
      },
    },
    {
      $group: {
        _id: { day: '$milestones.dueOn', name: '$milestones.name' },
        total: { $sum: 1 },
        done: { $sum: { $cond: ['$milestones.done', 1, 0] } },
      },
    },
    { $sort: { '_id.day': 1, '_id.name': 1 } },
    { $limit: 500 },
  ]);
  return groups.map(({ _id, total, done }) => ({ ..._id, total, done }));
}
