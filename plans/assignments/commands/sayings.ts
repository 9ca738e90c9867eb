import type { CommandContext } from '../../context.js';
import { newId } from '../../ids.js';
import { changeAssignment, personOf } from '../changeAssignment.js';
import type { AssignmentRecord } from '../model.js';
import { ensureOpen } from '../states.js';

/** What the office and leaders say to an assignment; none of it changes its state. */

/** 催办: a nudge, by hand or by the rule named. @throws Refusal out-of-order once it is closed. */
export function remind(
  context: CommandContext,
  { id, words, rule = null }: { id: string; words: string; rule?: string | null },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'remind' }, (now) => {
    ensureOpen(now.state, '催办');
    const reminder = { _id: newId(), words, by: personOf(context), at: context.now, rule };
    return {
      set: { reminders: [...now.reminders, reminder] },
      summary: `催办：${words}`,
      before: null,
      after: { words, rule },
    };
  });
}

/** 批示: a leader's word. */
export function instruct(
  context: CommandContext,
  { id, words }: { id: string; words: string },
): Promise<AssignmentRecord> {
  return changeAssignment(context, { id, deed: 'instruct' }, (now) => ({
    set: {
      instructions: [...now.instructions, { _id: newId(), words, by: personOf(context), at: context.now }],
    },
    summary: `批示：${words}`,
    before: null,
    after: { words },
  }));
}
