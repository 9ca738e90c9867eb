import { notFound } from '../errors.js';
import { containing, findPage, type Page, type PageRequest } from '../paging.js';
import { NoticeModel, type NoticeJob, type NoticeRecord } from './model.js';

/** Everything but the words: those are long. */
export type NoticeHead = Omit<NoticeRecord, 'text' | 'outline' | 'marks' | 'sketch' | 'pendingAudit'>;

const headOnly = { text: 0, outline: 0, marks: 0, sketch: 0, pendingAudit: 0 } as const;

export async function getNotice(id: string): Promise<NoticeHead> {
  const notice = await NoticeModel.findById(id, headOnly).lean<NoticeHead | null>();
  if (!notice) throw notFound('文件');
  return notice;
}

/** With its words and outline. */
export async function getWholeNotice(id: string): Promise<NoticeRecord> {
  const notice = await NoticeModel.findById(id).lean<NoticeRecord | null>();
  if (!notice) throw notFound('文件');
  return notice;
}

export interface NoticeFilter {
  q?: string | undefined;
  state?: NoticeJob['state'] | undefined;
  archived?: boolean | undefined;
}

/** Newest first. */
export async function listNotices(
  { q, state, archived = false }: NoticeFilter,
  page: PageRequest,
): Promise<Page<NoticeHead>> {
  return findPage(
    NoticeModel,
    {
      archived,
      ...(state ? { 'job.state': state } : {}),
      ...(q
        ? {
            $or: ['fileName', 'document.title', 'document.documentNumber'].map((field) => ({
              [field]: containing(q),
            })),
          }
        : {}),
    },
    { field: '_id', direction: -1 },
    page,
    headOnly,
  );
}

/** Notices whose reading was asked for and has not begun, or broke off: for putting them back into the queue. */
export async function unreadNotices(): Promise<string[]> {
  const waiting = await NoticeModel.find({ 'job.state': { $in: ['queued', 'running'] } }, { _id: 1 }).lean();
  return waiting.map(({ _id }) => _id);
}
