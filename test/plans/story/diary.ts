import { acceptAssignment } from '../../../plans/assignments/commands/acceptAssignment.js';
import { decideExtension, requestExtension } from '../../../plans/assignments/commands/extensions.js';
import { editMilestone } from '../../../plans/assignments/commands/milestones.js';
import { reviewSubmission } from '../../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../../plans/assignments/commands/submitWork.js';
import { AssignmentModel, type AssignmentRecord } from '../../../plans/assignments/model.js';
import { addDays } from '../../../plans/calendar/days.js';
import { at } from './county.js';
import type { Work } from './oracle.js';

/** What units and the office do, and the diary in which the story keeps it for the oracle. */
export type Diary = Map<string, Work>;

/** Repeats itself from its seed, so that a failure can be looked at again (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function keyOf({ taskId, unitId, occurrenceKey }: AssignmentRecord): string {
  return `${taskId}/${unitId}/${occurrenceKey}`;
}

/** What units and the office do in a month to some of what is open. */
export async function month(day: string, planId: string, diary: Diary, random: () => number): Promise<void> {
  const open = await AssignmentModel.find({ planId, state: { $in: ['pending', 'accepted', 'returned'] } })
    .sort({ dueAt: 1, _id: 1 })
    .lean<AssignmentRecord[]>();
  // Of daily work there is so much that little else would be chosen.
  const daily = open.filter(({ brief }) => brief.recurrence?.unit === 'day');
  const others = open.filter((assignment) => !daily.includes(assignment));
  for (const [group, wanted] of [[daily, 5] as const, [others, 8] as const]) {
    const chosen = group.filter(() => random() < wanted / group.length);
    for (const assignment of chosen) await work(day, assignment, diary, random);
  }
  await review(day, planId, diary, random);
}

/** The office reviews what has been waiting since the month before. */
async function review(day: string, planId: string, diary: Diary, random: () => number): Promise<void> {
  const waiting = await AssignmentModel.find({
    planId,
    state: 'submitted',
    submittedAt: { $lt: at(day, '00:00').now },
  })
    .sort({ _id: 1 })
    .lean<AssignmentRecord[]>();
  for (const assignment of waiting) {
    const submission = assignment.submissions.at(-1);
    const entry = diary.get(keyOf(assignment));
    if (!submission || !entry) throw new Error('an assignment waits that nobody handed in');
    const verdict = random() < 0.25 ? 'return' : 'complete';
    await reviewSubmission(at(day), { submissionId: submission._id, verdict, reason: '材料不全' });
    entry.state = verdict === 'complete' ? 'completed' : 'returned';
  }
}

async function work(
  day: string,
  before: AssignmentRecord,
  diary: Diary,
  random: () => number,
): Promise<void> {
  const id = before._id;
  const entry: Work = diary.get(keyOf(before)) ?? {
    steps: before.milestones.length,
    stepsDone: 0,
    state: 'pending',
    submittedAt: 0,
    extendedTo: null,
    settled: null,
  };
  diary.set(keyOf(before), entry);
  if (before.state === 'pending') {
    await acceptAssignment(at(day), { id });
    entry.state = 'accepted';
  }
  for (const { _id, done } of before.milestones) {
    if (done || random() < 0.3) continue;
    await editMilestone(at(day), { id, milestoneId: _id, edit: { done: true } });
    entry.stepsDone += 1;
  }
  if (random() < 0.15 && before.dueOn && before.dueOn >= day && entry.extendedTo === null) {
    const until = addDays(before.dueOn, 20);
    const { extension } = await requestExtension(at(day), { id, until, reason: '施工未完' });
    const approved = random() < 0.6;
    await decideExtension(at(day), { extensionId: extension._id, approved, reason: '抓紧' });
    if (approved) entry.extendedTo = until;
  }
  if (random() < 0.75) {
    await submitWork(at(day), { id, words: '已办理', progress: null, numbers: [], files: [] });
    entry.state = 'submitted';
    entry.submittedAt = at(day).now.getTime();
  }
}
