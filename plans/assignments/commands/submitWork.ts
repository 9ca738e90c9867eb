import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import type { AssignmentRecord, AttachedFile, Submission } from '../model.js';
import { nextState } from '../states.js';

export interface NewSubmission {
  id: string;
  words: string;
  /** 0 to 100, as the unit states it; only counts where there are no milestones. */
  progress: number | null;
  numbers: { target: number; value: number }[];
  /** Kept already; see keepFile. */
  files: AttachedFile[];
  version?: number | null;
}

/**
 * 反馈: the unit reports its work and hands it in for review.
 * @throws Refusal out-of-order; bad-number for a target that the task does not have; stale.
 */
export async function submitWork(
  context: CommandContext,
  { id, words, progress, numbers, files, version }: NewSubmission,
): Promise<{ assignment: AssignmentRecord; submission: Submission }> {
  const submission: Submission = {
    _id: newId(),
    words,
    progress,
    numbers,
    files,
    by: personOf(context),
    at: context.now,
    review: null,
  };
  const assignment = await changeAssignment(context, { id, deed: 'submitWork', version }, (now) => {
    ensureNumbers(now, numbers);
    return {
      set: {
        state: nextState(now.state, 'submit'),
        submittedAt: context.now,
        stated: progress ?? now.stated,
        submissions: [...now.submissions, submission],
      },
      summary: '提交反馈',
      before: { state: now.state },
      after: {
        state: 'submitted',
        submission: submission._id,
        words,
        progress,
        numbers,
        files: files.map(({ name }) => name),
      },
    };
  });
  return { assignment, submission };
}

function ensureNumbers({ brief }: AssignmentRecord, numbers: NewSubmission['numbers']): void {
  const wrong = numbers.findIndex(({ target }) => !brief.targets[target]);
  if (wrong >= 0) {
    throw new Refusal('invalid', 'bad-number', '填报的数字对应的指标不在这项任务里，请刷新后重填。', [
      { path: `numbers.${String(wrong)}.target`, message: '没有这个指标' },
    ]);
  }
}
