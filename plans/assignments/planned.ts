import { dayOf, dueInstant, earlier, later, startOfDay, type Day } from '../calendar/days.js';
import {
  begunOccurrences,
  countOccurrences,
  type Occurrence,
  type Stretch,
} from '../calendar/occurrences.js';
import type { WorkingCalendar } from '../calendar/workingDays.js';
import { idFrom } from '../ids.js';
import type { PlanRecord } from '../plan/model.js';
import type { OwnerRole, Task, TaskContent } from '../tasks/model.js';
import { deadlineOf } from './deadlines.js';
import type { Assignment, Brief, Milestone } from './model.js';

/** What a published plan asks of its units: pure functions from the plan to the assignments that there should be. */

export type PublishedPlan = Pick<
  PlanRecord,
  '_id' | 'title' | 'period' | 'phases' | 'tasks' | 'issuedOn' | 'trackedFrom' | 'publication'
>;

/** An assignment as the plan has it, before anyone worked on it. */
export type Planned = Pick<
  Assignment,
  | 'planId'
  | 'taskId'
  | 'unitId'
  | 'role'
  | 'occurrenceKey'
  | 'occurrence'
  | 'brief'
  | 'startOn'
  | 'dueOn'
  | 'dueTime'
> & { milestones: Pick<Milestone, '_id' | 'name' | 'dueOn'>[] };

/** All assignments of the plan whose time has come by the day, task by task. Needs tasks with a published copy. */
export function plannedAssignments(
  plan: PublishedPlan,
  liveUnits: ReadonlySet<string>,
  today: Day,
  calendar: WorkingCalendar,
): Planned[] {
  return plan.tasks.flatMap((task) => plannedForTask(plan, task, liveUnits, today, calendar));
}

function plannedForTask(
  plan: PublishedPlan,
  task: Task,
  liveUnits: ReadonlySet<string>,
  today: Day,
  calendar: WorkingCalendar,
): Planned[] {
  const content = task.published;
  if (!content) return [];
  const units = unitsOf(content).filter(({ unitId }) => liveUnits.has(unitId));
  const spans = content.recurrence
    ? recurringSpans(plan, content, today)
    : [singleSpan(plan, task, content, calendar)];
  return units.flatMap((unit) =>
    spans.map((span): Planned => {
      const { milestones, ...rest } = span;
      return {
        planId: plan._id,
        taskId: task._id,
        unitId: unit.unitId,
        role: unit.role,
        ...rest,
        brief: briefOf(plan, content, unit.post),
        milestones: milestones.map((milestone) => ({
          ...milestone,
          _id: idFrom(task._id, unit.unitId, span.occurrenceKey, milestone._id),
        })),
      };
    }),
  );
}

/** The units that a task goes to, each once; who leads does not also support. */
export function unitsOf({ owners }: Pick<TaskContent, 'owners'>): {
  unitId: string;
  role: OwnerRole;
  post: string | null;
}[] {
  const units = new Map<string, { unitId: string; role: OwnerRole; post: string | null }>();
  for (const { unitIds, role, post } of owners) {
    for (const unitId of unitIds) {
      const known = units.get(unitId);
      if (!known || (known.role === 'support' && role === 'lead')) units.set(unitId, { unitId, role, post });
    }
  }
  return [...units.values()];
}

/** The days over which a recurring task comes round: the plan's, cut to the task's phase and deadline. */
export function stretchOf(
  { period, phases }: Pick<PublishedPlan, 'period' | 'phases'>,
  { phaseId, deadline }: Pick<TaskContent, 'phaseId' | 'deadline'>,
): Stretch | null {
  if (!period) return null;
  const phase = phases.find(({ _id }) => _id === phaseId);
  const ends = [period.end, phase?.end, deadline?.date].filter((day): day is Day => Boolean(day));
  return { start: later(period.start, phase?.start ?? period.start), end: ends.reduce(earlier) };
}

/** How many occurrences of the task lie ahead of the day: they begin after it. */
export function occurrencesAhead(
  plan: Pick<PublishedPlan, 'period' | 'phases'>,
  content: TaskContent,
  today: Day,
): number {
  const stretch = content.recurrence && stretchOf(plan, content);
  if (!content.recurrence || !stretch) return 0;
  const begun = { start: stretch.start, end: earlier(today, stretch.end) };
  return countOccurrences(content.recurrence, stretch) - countOccurrences(content.recurrence, begun);
}

type Span = Pick<Planned, 'occurrenceKey' | 'occurrence' | 'startOn' | 'dueOn' | 'dueTime' | 'milestones'>;

function recurringSpans(plan: PublishedPlan, content: TaskContent, today: Day): Span[] {
  const { recurrence } = content;
  const stretch = stretchOf(plan, content);
  if (!recurrence || !stretch) return [];
  return begunOccurrences(recurrence, stretch, today)
    .filter(({ dueOn }) => !plan.trackedFrom || dueOn >= plan.trackedFrom)
    .map(({ key, label, start, end, dueOn }: Occurrence) => ({
      occurrenceKey: key,
      occurrence: { key, label, start, end, times: recurrence.times },
      startOn: start,
      dueOn,
      dueTime: recurrence.dueTime,
      milestones: Array.from({ length: recurrence.times ?? 0 }, (_, index) => ({
        _id: `time-${String(index + 1)}`,
        name: `第${String(index + 1)}次`,
        dueOn,
      })),
    }));
}

function singleSpan(plan: PublishedPlan, task: Task, content: TaskContent, calendar: WorkingCalendar): Span {
  const phase = plan.phases.find(({ _id }) => _id === content.phaseId);
  const given =
    task.publishedOn ?? (plan.publication ? dayOf(plan.publication.at) : plan.period?.start) ?? null;
  const deadline =
    content.deadline &&
    deadlineOf(content.deadline, plan.issuedOn, { on: given, at: task.publishedAt ?? null }, calendar);
  const named = deadline?.day ?? null;
  const dueOn = named ?? phase?.end ?? plan.period?.end ?? null;
  const begins = [given, plan.period?.start, phase?.start].filter((day): day is Day => Boolean(day));
  const start = begins.length ? begins.reduce(later) : (dueOn ?? '1970-01-01');
  return {
    occurrenceKey: 'once',
    occurrence: null,
    startOn: dueOn ? earlier(start, dueOn) : start,
    dueOn,
    dueTime: deadline?.time ?? content.deadline?.time ?? null,
    milestones: singleMilestones(plan, content, named, dueOn, start),
  };
}

/** The steps that the notice itself dates: its phases on the way, and the deadline that it names. */
function singleMilestones(
  { phases }: PublishedPlan,
  { phaseId, deadline }: TaskContent,
  named: Day | null,
  dueOn: Day | null,
  start: Day,
): Planned['milestones'] {
  const onTheWay = phases.filter(({ _id, end }) =>
    phaseId ? _id === phaseId && end : end && end >= start && (!dueOn || end <= dueOn),
  );
  const steps = onTheWay.map(({ _id, name, end }) => ({ _id: `phase-${_id}`, name, dueOn: end }));
  if (named && deadline && !steps.some((step) => step.dueOn === named)) {
    steps.push({
      _id: 'deadline',
      name: deadline.text ? `按期完成（${deadline.text}）` : '按期完成',
      dueOn: named,
    });
  }
  return steps;
}

function briefOf(plan: PublishedPlan, content: TaskContent, post: string | null): Brief {
  return {
    planTitle: plan.title,
    taskText: content.text,
    section: content.section,
    targets: content.targets,
    deadline: content.deadline,
    recurrence: content.recurrence,
    post,
    leader: content.leader,
    phaseId: content.phaseId,
  };
}

/** The instants of an assignment's days. */
export function instantsOf({ startOn, dueOn, dueTime }: Pick<Planned, 'startOn' | 'dueOn' | 'dueTime'>): {
  startAt: Date;
  dueAt: Date | null;
} {
  return { startAt: startOfDay(startOn), dueAt: dueOn ? dueInstant(dueOn, dueTime) : null };
}
