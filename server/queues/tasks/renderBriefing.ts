import { z } from 'zod';
import {
  composeBriefing,
  failBriefing,
  finishRendering,
} from '../../../plans/briefings/commands/composeBriefing.js';
import { systemActor, type CommandContext } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { printBriefing, replacePrint } from '../../rendering/briefingPrints.js';
import { RenderTimeout } from '../../rendering/browserPool.js';
import type { Services } from '../../services.js';
import { defineJob, type JobContext } from '../jobs.js';

const payload = z.object({ briefingId: z.string() });
type Payload = z.infer<typeof payload>;

const attempts = 3;

/** Takes a briefing's snapshot, composes its words and prints it. Each step may be repeated. */
export const renderBriefingJob = defineJob<Payload, { bytes: number }>({
  name: 'render-briefing',
  payload,
  attempts,
  timeoutMs: 5 * 60_000,
  concurrency: 2,
  isFinal: (error) => error instanceof Refusal,
  run: (job) => render(job),
});

/** Puts the making of a briefing into the queue; once for each briefing. */
export async function enqueueRendering(services: Services, briefingId: string): Promise<void> {
  await services.queues.enqueue(renderBriefingJob, { briefingId }, { key: briefingId });
}

async function render(job: JobContext<Payload>): Promise<{ bytes: number }> {
  const { services, payload } = job;
  const { briefingId } = payload;
  const context = systemContext(services);
  try {
    await job.progress(5, '汇总数据');
    const composed = await composeBriefing(context, briefingId);
    await job.progress(40, '排版打印');
    const pdf = await printBriefing(services, composed);
    await job.progress(90, '保存');
    const finished = await finishRendering(context, briefingId);
    await replacePrint(finished, pdf, finished.version);
    return { bytes: pdf.length };
  } catch (error) {
    if (error instanceof Refusal || error instanceof RenderTimeout || job.attempt >= attempts) {
      await failBriefing(context, briefingId, shown(error));
    }
    throw error;
  }
}

function shown(error: unknown): { code: string; detail: string } {
  if (error instanceof Refusal || error instanceof RenderTimeout)
    return { code: error.code, detail: error.message };
  return { code: 'internal', detail: '生成简报时出现内部错误，请稍后重试；仍不成功请联系管理员查看日志。' };
}

export function systemContext(services: Services): CommandContext {
  return { actor: systemActor, now: services.clock(), origin: { ip: null, via: 'system' } };
}
