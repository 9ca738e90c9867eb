import { canonicalJson } from '../audit/chain.js';
import { later, type Day } from '../calendar/days.js';
import { idFrom } from '../ids.js';
import type { Assignment, AssignmentRecord, AssignmentState, Milestone } from './model.js';
import { instantsOf, type Planned } from './planned.js';

/** What there is: all by key and state, and the open ones whole. */
export interface Existing {
  known: ReadonlyMap<string, { state: AssignmentState; origin: string | null }>;
  open: readonly AssignmentRecord[];
}

export interface Reconciliation {
  create: (Planned & { _id: string })[];
  update: { current: AssignmentRecord; set: Partial<Assignment> }[];
  cancel: AssignmentRecord[];
  unchanged: number;
}

/** The id of a unit's assignment for a task in an occurrence: the same whenever it is made. */
export function assignmentId({
  taskId,
  unitId,
  occurrenceKey,
}: Pick<Planned, 'taskId' | 'unitId' | 'occurrenceKey'>): string {
  return idFrom('assignment', taskId, unitId, occurrenceKey);
}

/**
 * What must change so that the units have what the plan says: only what differs. Work that is completed stays as it is;
 * what the plan no longer asks for is cancelled; what an earlier publication cancelled and this one asks for again is
 * made anew, since a cancelled assignment does not come back.
 * @param notBefore occurrences due before this day are not made any more; those there stay.
 */
export function reconcile(
  planned: readonly Planned[],
  { known, open }: Existing,
  notBefore: Day | null,
): Reconciliation {
  const openById = new Map(open.map((assignment) => [assignment._id, assignment]));
  const result: Reconciliation = { create: [], update: [], cancel: [], unchanged: 0 };
  const wanted = new Set<string>();
  for (const plan of planned) {
    const { id, occurrenceKey } = standingId(plan, known);
    wanted.add(id);
    const current = openById.get(id);
    if (current) {
      const set = changesTo(current, plan);
      if (set) result.update.push({ current, set });
      else result.unchanged += 1;
    } else if (known.has(id)) {
      result.unchanged += 1;
    } else if (!plan.occurrence || !notBefore || (plan.dueOn ?? notBefore) >= notBefore) {
      result.create.push({ ...plan, occurrenceKey, _id: id });
    }
  }
  const tasks = new Set(planned.map(({ taskId }) => taskId));
  result.cancel = open.filter(
    ({ _id, recheckOf, taskId }) => !wanted.has(_id) && !(recheckOf !== null && tasks.has(taskId)),
  );
  return result;
}

function standingId(plan: Planned, known: Existing['known']): { id: string; occurrenceKey: string } {
  for (let generation = 1; ; generation += 1) {
    const occurrenceKey =
      generation === 1 ? plan.occurrenceKey : `${plan.occurrenceKey}~${String(generation)}`;
    const id = assignmentId({ ...plan, occurrenceKey });
    const there = known.get(id);
    if (there?.state !== 'cancelled' || there.origin !== 'publication') return { id, occurrenceKey };
  }
}

/** The fields that a new publication changes in an open assignment; null for none. */
function changesTo(current: AssignmentRecord, plan: Planned): Partial<Assignment> | null {
  const dueOn = current.extendedUntil && plan.dueOn ? later(current.extendedUntil, plan.dueOn) : plan.dueOn;
  // A granted extension moved the last steps with it.
  const steps = plan.milestones.map((step) => (step.dueOn === plan.dueOn ? { ...step, dueOn } : step));
  // When it was given does not change by being given again; a later start of the plan does not take time away.
  const startOn = plan.occurrence ? plan.startOn : current.startOn;
  const wanted: Partial<Assignment> = {
    role: plan.role,
    occurrence: plan.occurrence,
    brief: plan.brief,
    startOn: dueOn && startOn > dueOn ? dueOn : startOn,
    dueOn,
    dueTime: plan.dueTime,
    milestones: mergedMilestones(current.milestones, steps),
  };
  const names = (Object.keys(wanted) as (keyof Assignment)[]).filter(
    (name) => canonicalJson(wanted[name]) !== canonicalJson(current[name]),
  );
  if (!names.length) return null;
  const set = Object.fromEntries(names.map((name) => [name, wanted[name]])) as Partial<Assignment>;
  const { startAt, dueAt } = instantsOf({ startOn: wanted.startOn ?? startOn, dueOn, dueTime: plan.dueTime });
  return { ...set, startAt, dueAt };
}

/** The notice's own steps as they are now; done ones and those of people stay. */
function mergedMilestones(current: readonly Milestone[], planned: Planned['milestones']): Milestone[] {
  const byId = new Map(current.map((milestone) => [milestone._id, milestone]));
  const fromNotice = planned.map(({ _id, name, dueOn }): Milestone => {
    const there = byId.get(_id);
    if (!there) return newMilestone({ _id, name, dueOn });
    return there.done ? there : { ...there, name, dueOn };
  });
  const ids = new Set(planned.map(({ _id }) => _id));
  const others = current.filter(({ _id, source, done }) => !ids.has(_id) && (source !== 'notice' || done));
  return [...fromNotice, ...others];
}

export function newMilestone({ _id, name, dueOn }: Planned['milestones'][number]): Milestone {
  return { _id, name, dueOn, done: false, doneOn: null, note: '', source: 'notice' };
}
