import type { RejectionRule } from '../candidate.js';

/** Which case is meant, and nothing of what is done then: 「未经审批动火作业的；」. No order closes with 的. */
export const caseOnly: RejectionRule = {
  name: 'not.case',
  needs: ['的'],
  rejects: ({ words, subjects }) =>
    words.endsWith('的') && !subjects.some((subject) => subject?.told === true),
};
