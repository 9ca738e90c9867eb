import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { recordSending } from '../../../plans/briefings/commands/recordSending.js';
import type { BriefingRecord } from '../../../plans/briefings/model.js';
import { getBriefing } from '../../../plans/briefings/queries.js';
import type { Actor } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { briefingPdf, printable } from '../../rendering/briefingPrints.js';
import type { Services } from '../../services.js';
import { defineJob, type JobContext } from '../jobs.js';

const payload = z.object({
  briefingId: z.string(),
  to: z.array(z.string()).min(1),
  by: z.object({ id: z.string(), name: z.string() }),
});
type Payload = z.infer<typeof payload>;

const limitMs = 30_000;

/** Mails an issued briefing as PDF to a list; the recipients do not see one another. */
export const sendBriefingJob = defineJob<Payload, { accepted: string[]; rejected: string[] }>({
  name: 'send-briefing',
  payload,
  attempts: 4,
  backoffMs: 30_000,
  timeoutMs: 3 * 60_000,
  isFinal: (error) => error instanceof Refusal,
  run: (job) => send(job),
});

/** The same briefing goes to the same list once, however often it is asked for. */
export async function enqueueSending(
  services: Services,
  { _id }: BriefingRecord,
  to: readonly string[],
  { id, name }: Actor,
): Promise<void> {
  const list = [...new Set(to)].sort();
  const key = `${_id}-${createHash('sha256').update(list.join('\n')).digest('hex').slice(0, 16)}`;
  await services.queues.enqueue(sendBriefingJob, { briefingId: _id, to: list, by: { id, name } }, { key });
}

async function send({ payload, services, jobId, progress }: JobContext<Payload>) {
  const { smtpUrl, mailFrom } = services.config;
  if (!smtpUrl) throw new Refusal('conflict', 'no-mail-server', '还没有配置发信服务器，请设置 SMTP_URL。');
  const briefing = await getBriefing(payload.briefingId);
  await progress(10, '准备附件');
  const pdf = await briefingPdf(services, briefing);
  const { dress, snapshot } = await printable(briefing);
  const domain = /@([^\s>]+)/.exec(mailFrom ?? '')?.[1] ?? new URL(smtpUrl).hostname;
  const title = `${dress.name}${briefing.year}年第${briefing.number}期`;
  await progress(50, '发送邮件');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const sent = await transport.sendMail({
      from: mailFrom ?? { name: dress.office || '盯办', address: `dingban@${domain}` },
      bcc: payload.to,
      // The same for every attempt: a mail server that has it already knows it again.
      messageId: `<${jobId}@${domain}>`,
      subject: title,
      text: `现将${title}（${snapshot.period.label}）发送给你们，请查收附件。\n\n${dress.office}\n`,
      attachments: [{ filename: `${title}.pdf`, content: Buffer.from(pdf), contentType: 'application/pdf' }],
    });
    await recordSending(briefing._id, {
      to: addressesOf(sent.accepted),
      at: services.clock(),
      by: payload.by,
    });
    return { accepted: addressesOf(sent.accepted), rejected: addressesOf(sent.rejected) };
  } finally {
    transport.close();
  }
}

function addressesOf(list: readonly (string | { address?: string })[]): string[] {
  return list.map((one) => (typeof one === 'string' ? one : (one.address ?? '')));
}
