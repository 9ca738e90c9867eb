import { notFound } from '../../plans/errors.js';
import type { NoticeHead } from '../../plans/notices/queries.js';
import { toldResemblances } from '../../plans/notices/resemblance.js';
import { planStatesOf } from '../../plans/plan/queries.js';
import { presentNotice } from '../presenters/notices.js';

/** Notices as the API shows them, with what other records tell of them. */
export async function presented(notices: NoticeHead[]) {
  const [told, states] = await Promise.all([
    toldResemblances(notices),
    planStatesOf(notices.flatMap(({ planId }) => planId ?? [])),
  ]);
  return notices.map((notice) =>
    presentNotice(notice, {
      resembles: told.get(notice._id),
      planState: states.get(notice.planId ?? ''),
    }),
  );
}

/** @throws Refusal not-found */
export async function presentedOne(notice: NoticeHead) {
  const [shown] = await presented([notice]);
  if (!shown) throw notFound('文件');
  return shown;
}
