import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import { AssignmentModel, type AssignmentRecord, type Submission } from '../model.js';
import { nextState } from '../states.js';

/**
 * 审核: the office takes the work as done (办结) or gives it back with a reason (退回). Only the last submission waits.
 * @throws Refusal not-found, out-of-order, reviewed-already, reason-needed, stale.
 */
export async function reviewSubmission(
  context: CommandContext,
  {
    submissionId,
    verdict,
    reason,
    version,
  }: { submissionId: string; verdict: 'complete' | 'return'; reason: string; version?: number | null },
): Promise<{ assignment: AssignmentRecord; submission: Submission }> {
  if (verdict === 'return' && !reason.trim()) {
    throw new Refusal('invalid', 'reason-needed', '退回须写明理由，让单位知道要改什么。', [
      { path: 'reason', message: '请写明退回理由' },
    ]);
  }
  const id = await assignmentOfSubmission(submissionId);
  const assignment = await changeAssignment(context, { id, deed: 'reviewSubmission', version }, (now) => {
    const submission = now.submissions.find(({ _id }) => _id === submissionId);
    if (!submission) throw notFound('反馈');
    if (submission.review) {
      throw new Refusal('conflict', 'reviewed-already', '这次反馈已经审核过了，请刷新查看结果。');
    }
    const state = nextState(now.state, verdict);
    const review = { verdict, reason, by: personOf(context), at: context.now };
    return {
      set: {
        state,
        completedAt: verdict === 'complete' ? context.now : null,
        submissions: now.submissions.map((each) => (each._id === submissionId ? { ...each, review } : each)),
      },
      summary: verdict === 'complete' ? '审核通过，办结' : `退回：${reason}`,
      before: { state: now.state },
      after: { state, submission: submissionId, verdict, reason },
    };
  });
  const submission = assignment.submissions.find(({ _id }) => _id === submissionId);
  if (!submission) throw notFound('反馈');
  return { assignment, submission };
}

/** The assignment that a submission belongs to. @throws Refusal not-found. */
export async function assignmentOfSubmission(submissionId: string): Promise<string> {
  const holder = await AssignmentModel.findOne({ 'submissions._id': submissionId }, { _id: 1 }).lean();
  if (!holder) throw notFound('反馈');
  return holder._id;
}
