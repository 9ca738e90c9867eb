import { bringUpToDate, materialiseOccurrences } from './assignments/commands/bringUpToDate.js';
import { cancelOpenOfPlan } from './assignments/commands/cancelAssignment.js';
import { makeFollowUps } from './assignments/commands/recheckAssignment.js';
import { AssignmentModel, openStates, type AssignmentRecord } from './assignments/model.js';
import { relayAll } from './audit/relay.js';
import type { CommandContext } from './context.js';
import { LedgerEntryModel } from './ledgers/model.js';
import { filesBefore, removeFile } from './notices/files.js';
import { NoticeModel } from './notices/model.js';
import { archiveRevisingDraft } from './plan/commands/revisePlan.js';
import { PlanModel, type PlanRecord } from './plan/model.js';

/** What was found half done and is done now. */
export interface Repaired {
  publications: number;
  closings: number;
  followUps: number;
  files: number;
}

const hour = 3600 * 1000;

/**
 * Finishes what a crash cut off: tells the audit chain what waits, makes the assignments of publications, cancels what
 * closed plans left open, makes the follow-ups of failed re-checks, and removes files that nothing refers to.
 * Safe to run at any time, by any number of processes, as often as one likes.
 */
export async function repair(context: CommandContext): Promise<Repaired> {
  const publications = await finishPublications(context);
  const closings = await finishClosings(context);
  const followUps = await finishRechecks(context);
  await finishRevisions(context);
  await relayAll();
  const files = await removeOrphans(new Date(context.now.getTime() - hour));
  return { publications, closings, followUps, files };
}

/** The daily step: repairs, then assignments for the occurrences whose time has come. Returns how many. */
export async function bringToday(context: CommandContext): Promise<number> {
  await repair(context);
  const plans = await PlanModel.find(
    { state: 'published', archived: false, publishing: null },
    { undo: 0 },
  ).lean<PlanRecord[]>();
  let created = 0;
  for (const plan of plans) created += await materialiseOccurrences(context, plan);
  return created;
}

async function finishPublications(context: CommandContext): Promise<number> {
  const unfinished = await PlanModel.find(
    { 'publishing.number': { $exists: true }, state: 'published' },
    { _id: 1 },
  ).lean();
  for (const { _id } of unfinished) await bringUpToDate(context, _id);
  return unfinished.length;
}

async function finishClosings(context: CommandContext): Promise<number> {
  const withWork = await AssignmentModel.distinct('planId', { state: { $in: openStates } });
  const closed = await PlanModel.find({ _id: { $in: withWork }, state: 'closed' }, { closed: 1 }).lean<
    PlanRecord[]
  >();
  for (const plan of closed) await cancelOpenOfPlan(context, plan._id, plan.closed?.reason ?? '方案已结束');
  return closed.length;
}

async function finishRechecks(context: CommandContext): Promise<number> {
  const failed = await AssignmentModel.find(
    { 'rechecks.followUp.assignmentId': { $exists: true } },
    { 'rechecks.followUp.assignmentId': 1 },
  ).lean<Pick<AssignmentRecord, '_id' | 'rechecks'>[]>();
  const wanted = failed.flatMap(({ _id, rechecks }) =>
    rechecks.flatMap(({ followUp }) => (followUp ? { checkedId: _id, id: followUp.assignmentId } : [])),
  );
  const there = await AssignmentModel.find({ _id: { $in: wanted.map(({ id }) => id) } }, { _id: 1 }).lean();
  const known = new Set(there.map(({ _id }) => _id));
  const missing = wanted.filter(({ id }) => !known.has(id));
  for (const checkedId of new Set(missing.map((each) => each.checkedId))) {
    const checked = await AssignmentModel.findById(checkedId).lean<AssignmentRecord>();
    if (checked) await makeFollowUps(context, checked);
  }
  return missing.length;
}

/**
 * The draft of a notice that a plan has taken in is archived as the last step. With an index on an array's field,
 * `distinct` may give a null for plans that have taken in none, and plans written by hand have null for their notice.
 */
async function finishRevisions(context: CommandContext): Promise<void> {
  const takenIn: (string | null)[] = await PlanModel.distinct('revisions.noticeId');
  const noticeIds = takenIn.filter((id) => id !== null);
  const drafts = await PlanModel.find(
    { noticeId: { $in: noticeIds }, state: 'draft', archived: false },
    { _id: 1 },
  ).lean();
  for (const { _id } of drafts) await archiveRevisingDraft(context, _id);
}

/** A file is kept before the record that names it; where that never came, the file goes after an hour. */
async function removeOrphans(before: Date): Promise<number> {
  const [uploaded, attached] = await Promise.all([
    filesBefore('noticeFiles', before),
    filesBefore('submissionFiles', before),
  ]);
  const [notices, assignments, found, rectified] = await Promise.all([
    NoticeModel.distinct('fileId', { fileId: { $in: uploaded } }),
    AssignmentModel.distinct('submissions.files.id', { 'submissions.files.id': { $in: attached } }),
    LedgerEntryModel.distinct('evidenceBefore.id', { 'evidenceBefore.id': { $in: attached } }),
    LedgerEntryModel.distinct('evidenceAfter.id', { 'evidenceAfter.id': { $in: attached } }),
  ]);
  const named = new Set<unknown>([...notices, ...assignments, ...found, ...rectified]);
  const orphans = {
    noticeFiles: uploaded.filter((id) => !named.has(id)),
    submissionFiles: attached.filter((id) => !named.has(id)),
  } as const;
  for (const room of ['noticeFiles', 'submissionFiles'] as const) {
    for (const id of orphans[room]) await removeFile(room, id);
  }
  return orphans.noticeFiles.length + orphans.submissionFiles.length;
}
