import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { PlanModel } from '../../plan/model.js';
import { NoticeModel, type NoticeRecord } from '../model.js';

/** How the reading of a notice goes; the job tells, the page asks. */

/** Shows how far the reading is. A job that was called off or is over is not moved. */
export async function showReading(id: string, progress: number, step: string): Promise<void> {
  await NoticeModel.updateOne(
    { _id: id, 'job.state': { $in: ['queued', 'running'] } },
    { $set: { job: { state: 'running', progress: Math.round(progress), step, error: null } } },
  );
}

/** The file could not be read; what is told is shown as it is. The notice stays, without a plan. */
export function failReading(
  context: CommandContext,
  {
    id,
    code,
    message,
    cancelled = false,
  }: { id: string; code: string; message: string; cancelled?: boolean },
): Promise<NoticeRecord> {
  return changeRecord(context, { model: NoticeModel, id, what: '文件' }, (notice) =>
    notice.job.state === 'done'
      ? null
      : {
          set: {
            job: {
              state: cancelled ? ('cancelled' as const) : ('failed' as const),
              progress: notice.job.progress,
              step: cancelled ? '已取消' : '解析失败',
              error: { code, message },
            },
          },
          deed: {
            deed: 'failReading',
            object: { kind: 'notice', id, label: notice.fileName },
            summary: cancelled ? '取消解析' : `解析失败：${message}`,
            before: null,
            after: { code, message },
          },
        },
  );
}

/**
 * Has the notice read again, for a failed reading or a better parser.
 * @throws Refusal curated once a curator has begun on the draft, reading while it is being read.
 */
export async function readAgain(context: CommandContext, { id }: { id: string }): Promise<NoticeRecord> {
  const notice = await NoticeModel.findById(id, { planId: 1 }).lean<{ planId: string | null } | null>();
  const begun =
    notice?.planId &&
    (await PlanModel.exists({
      _id: notice.planId,
      $or: [{ 'undo._id': { $exists: true } }, { state: { $ne: 'draft' } }],
    }));
  if (begun) {
    throw new Refusal('conflict', 'curated', '草稿已经开始整理，重新解析会丢掉已做的工作，因此不能再解析。');
  }
  return changeRecord(context, { model: NoticeModel, id, what: '文件' }, (current) => {
    if (current.job.state === 'running') {
      throw new Refusal('conflict', 'reading', '文件正在解析，请等它完成。');
    }
    return {
      set: { job: { state: 'queued', progress: 0, step: '等待解析', error: null } },
      deed: {
        deed: 'readAgain',
        object: { kind: 'notice', id, label: current.fileName },
        summary: '重新解析',
        before: { state: current.job.state },
        after: { state: 'queued' },
      },
    };
  });
}
