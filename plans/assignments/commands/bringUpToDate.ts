import mongoose from 'mongoose';
import { pendingEntry, type PendingEntry } from '../../audit/entry.js';
import { relayAll } from '../../audit/relay.js';
import { dayOf, later, type Day } from '../../calendar/days.js';
import { loadedCalendar } from '../../calendar/queries.js';
import type { CommandContext } from '../../context.js';
import { shortened } from '../../plan/changePlan.js';
import { PlanModel, type PlanRecord } from '../../plan/model.js';
import { UnitModel } from '../../units/model.js';
import {
  AssignmentModel,
  openStates,
  type Assignment,
  type AssignmentRecord,
  type AssignmentState,
} from '../model.js';
import { instantsOf, plannedAssignments, type Planned } from '../planned.js';
import { assignmentId, newMilestone, reconcile, type Existing, type Reconciliation } from '../reconcile.js';
import { untouched } from '../untouched.js';

export interface Outcome {
  created: number;
  updated: number;
  cancelled: number;
  unchanged: number;
}

const batch = 1000;
const rounds = 6;

/**
 * Makes a published plan's assignments what the plan says. Many writes, each whole in itself and each safe to repeat:
 * cut off anywhere, it is run again and ends the same. The intent stands in the plan (`publishing`) until it is done.
 */
export async function bringUpToDate(context: CommandContext, planId: string): Promise<Outcome> {
  const outcome: Outcome = { created: 0, updated: 0, cancelled: 0, unchanged: 0 };
  const today = dayOf(context.now);
  for (let round = 0; round < rounds; round += 1) {
    const plan = await PlanModel.findById(planId).lean<PlanRecord | null>();
    if (!plan?.publication || plan.state !== 'published') return outcome;
    const difference = await differenceOf(plan, today);
    if (round === 0) outcome.unchanged = difference.unchanged;
    const written = {
      created: await createAll(context, difference.create),
      updated: await updateAll(context, difference.update),
      cancelled: await cancelAll(context, difference.cancel),
    };
    outcome.created += written.created;
    outcome.updated += written.updated;
    outcome.cancelled += written.cancelled;
    // Where every write found things as they were read, there is nothing more to do.
    const { create, update, cancel } = difference;
    const isWhole =
      written.created === create.length &&
      written.updated === update.length &&
      written.cancelled === cancel.length;
    if (!isWhole) continue;
    await relayAll();
    if (await finish(plan, today)) return outcome;
  }
  // Units kept changing theirs meanwhile; the intent stands, so the next repair goes on.
  await relayAll();
  return outcome;
}

/** What publishing would change now. */
export async function differenceOf(plan: PlanRecord, today: Day): Promise<Reconciliation> {
  const [units, calendar, existing] = await Promise.all([
    liveUnitIds(),
    loadedCalendar(),
    existingOf(plan._id),
  ]);
  return reconcile(plannedAssignments(plan, units, today, calendar), existing, notBefore(plan));
}

/** Assignments for the occurrences that began since the last time; the daily step. Returns how many. */
export async function materialiseOccurrences(context: CommandContext, plan: PlanRecord): Promise<number> {
  const today = dayOf(context.now);
  const since = plan.materialisedThrough;
  if (since && since >= today) return 0;
  const [units, calendar] = await Promise.all([liveUnitIds(), loadedCalendar()]);
  const due = plannedAssignments(plan, units, today, calendar).filter(
    ({ occurrence, startOn }) => occurrence !== null && (!since || startOn > since),
  );
  const created = await createAll(
    context,
    due.map((planned) => ({ ...planned, _id: assignmentId(planned) })),
  );
  await relayAll();
  await PlanModel.updateOne({ _id: plan._id }, { $max: { materialisedThrough: today } });
  return created;
}

/** False where the plan was published anew or closed meanwhile. */
async function finish(plan: PlanRecord, today: Day): Promise<boolean> {
  const { matchedCount } = await PlanModel.updateOne(
    { _id: plan._id, state: 'published', 'publication.number': plan.publication?.number ?? 0 },
    { $set: { publishing: null }, $max: { materialisedThrough: today } },
  );
  return matchedCount === 1;
}

/** Later publications make nothing for the past: a task new today is not overdue since last year. */
function notBefore({ publication, trackedFrom }: PlanRecord): Day | null {
  if (!publication || publication.number === 1) return trackedFrom;
  const day = dayOf(publication.at);
  return trackedFrom ? later(trackedFrom, day) : day;
}

async function liveUnitIds(): Promise<Set<string>> {
  const units = await UnitModel.find({ archived: false }, { _id: 1 }).lean();
  return new Set(units.map(({ _id }) => _id));
}

async function existingOf(planId: string): Promise<Existing> {
  const [all, open] = await Promise.all([
    AssignmentModel.find({ planId }, { state: 1, 'cancelled.origin': 1 }).lean<
      { _id: string; state: AssignmentState; cancelled: { origin: string } | null }[]
    >(),
    AssignmentModel.find({ planId, state: { $in: openStates } }, { submissions: 0, reminders: 0 }).lean<
      AssignmentRecord[]
    >(),
  ]);
  return {
    known: new Map(
      all.map(({ _id, state, cancelled }) => [_id, { state, origin: cancelled?.origin ?? null }]),
    ),
    open,
  };
}

async function createAll(context: CommandContext, planned: (Planned & { _id: string })[]): Promise<number> {
  let created = 0;
  for (let from = 0; from < planned.length; from += batch) {
    const records = planned.slice(from, from + batch).map((each) => newRecord(context, each));
    // The records are whole and typed: casting each of thousands again would take longer than writing them.
    created += await insertMissing(records);
  }
  return created;
}

/** Those that another process made meanwhile stay as they are. Returns how many were not there yet. */
async function insertMissing(records: AssignmentRecord[]): Promise<number> {
  try {
    const { insertedCount } = await AssignmentModel.collection.insertMany(records as never, {
      ordered: false,
    });
    return insertedCount;
  } catch (error) {
    const isOnlyDuplicates =
      error instanceof mongoose.mongo.MongoBulkWriteError &&
      [error.writeErrors].flat().every(({ code }) => code === 11000);
    if (!isOnlyDuplicates) throw error;
    return error.insertedCount;
  }
}

/** An assignment as a unit first gets it. */
export function newRecord(
  context: CommandContext,
  { _id, ...planned }: Planned & { _id: string },
): AssignmentRecord {
  return {
    _id,
    ...untouched(),
    ...planned,
    ...instantsOf(planned),
    delegate: null,
    milestones: planned.milestones.map(newMilestone),
    recheckOf: null,
    createdAt: context.now,
    version: 0,
    updatedAt: context.now,
    pendingAudit: [
      told(context, { _id, ...planned }, 'assignTask', '交办', null, {
        dueOn: planned.dueOn,
        dueTime: planned.dueTime,
        role: planned.role,
      }),
    ],
  };
}

async function updateAll(context: CommandContext, updates: Reconciliation['update']): Promise<number> {
  return writeAll(
    context,
    updates.map(({ current, set }) => {
      const before = Object.fromEntries(
        Object.keys(set).map((name) => [name, current[name as keyof Assignment]]),
      );
      return {
        current,
        set,
        entry: told(context, current, 'reassignTask', '重新交办，内容有变', before, set),
      };
    }),
  );
}

async function cancelAll(context: CommandContext, open: AssignmentRecord[]): Promise<number> {
  const { id, name } = context.actor;
  const cancelled = {
    at: context.now,
    by: { id, name },
    reason: '方案调整，不再要求',
    origin: 'publication' as const,
  };
  return writeAll(
    context,
    open.map((current) => ({
      current,
      set: { state: 'cancelled' as const, cancelled },
      entry: told(
        context,
        current,
        'cancelAssignment',
        '方案调整，撤销交办',
        { state: current.state },
        { state: 'cancelled' },
      ),
    })),
  );
}

/** Only where the version still stands; what a unit changed meanwhile is looked at again in the next round. */
async function writeAll(
  context: CommandContext,
  changes: { current: AssignmentRecord; set: Partial<Assignment>; entry: PendingEntry }[],
): Promise<number> {
  let written = 0;
  for (let from = 0; from < changes.length; from += batch) {
    const result = await AssignmentModel.bulkWrite(
      changes.slice(from, from + batch).map(({ current, set, entry }) => ({
        updateOne: {
          filter: { _id: current._id, version: current.version },
          update: {
            $set: { ...set, updatedAt: context.now },
            $inc: { version: 1 },
            $push: { pendingAudit: entry },
          },
        },
      })) as never,
      { ordered: false, timestamps: false },
    );
    written += result.modifiedCount;
  }
  return written;
}

function told(
  context: CommandContext,
  { _id, planId, unitId, brief }: Pick<Assignment, '_id' | 'planId' | 'unitId' | 'brief'>,
  deed: string,
  summary: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): PendingEntry {
  return pendingEntry(context, {
    deed,
    object: { kind: 'assignment', id: _id, label: shortened(brief.taskText) },
    summary,
    before,
    after,
    planId,
    unitIds: [unitId],
  });
}
