import type { Plan } from '../../api/types.js';

/** Where a plan's tasks are worked on: beside the words of its notice, or, written by hand, by themselves. */
export function draftPath({ id, noticeId }: Pick<Plan, 'id' | 'noticeId'>): string {
  return noticeId === null ? `/plans/${id}/draft` : `/notices/${noticeId}/draft`;
}
