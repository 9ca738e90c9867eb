import type { RouteLocationRaw } from 'vue-router';
import type { Notice } from '../../api/types.js';
import { t } from '../../texts/zh.js';

/** A link to what comes next with a notice; `next`: somebody still has to do it. */
export interface NoticeWay {
  to: RouteLocationRaw;
  words: string;
  next: boolean;
}

/** To its tasks to check or, once given out, to how far they are; null until it has been read. */
export function noticeWay({ id, planId, planState }: Notice): NoticeWay | null {
  if (planId === null) return null;
  return planState === null || planState === 'draft'
    ? { to: { name: 'draft', params: { id } }, words: t.notices.open, next: true }
    : { to: { name: 'plan', params: { id: planId } }, words: t.notices.openPlan, next: false };
}
