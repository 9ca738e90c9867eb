import type { z } from 'zod';
import type { NoticeJob } from '../../plans/notices/model.js';
import type { NoticeHead } from '../../plans/notices/queries.js';
import type { ToldResemblance } from '../../plans/notices/resemblance.js';
import type { PlanState } from '../../plans/plan/model.js';
import type { jobSchema, noticeSchema } from '../schemas/notices.js';

/** What is told of a notice beside its own fields. */
export interface NoticeContext {
  resembles: ToldResemblance | undefined;
  /** Of the plan that grew from it. */
  planState: PlanState | undefined;
}

export function presentNotice(
  notice: NoticeHead,
  { resembles, planState }: NoticeContext,
): z.input<typeof noticeSchema> {
  const { document } = notice;
  return {
    id: notice._id,
    fileName: notice.fileName,
    mediaType: notice.mediaType,
    size: notice.size,
    hash: notice.hash,
    uploadedAt: notice.uploadedAt.toISOString(),
    uploadedBy: notice.uploadedBy,
    job: presentJob(notice.job),
    document: document && {
      title: document.title,
      documentNumber: document.documentNumber,
      issuer: document.issuer,
      issuedOn: document.issuedOn,
      recipients: document.recipients,
      genre: document.genre,
      period: document.period,
      evidence: document.evidence,
    },
    warnings: notice.warnings,
    planId: notice.planId,
    planState: planState ?? null,
    archived: notice.archived,
    version: notice.version,
    resembles: resembles ?? null,
  };
}

export function presentJob({ state, progress, step, error }: NoticeJob): z.input<typeof jobSchema> {
  return {
    state,
    progress,
    step,
    error: error && {
      type: `urn:dingban:problem:${error.code}`,
      title: '文件没有解析成功',
      status: 422,
      detail: error.message,
    },
  };
}
