import { createTransport } from 'nodemailer';
import { notificationKinds } from '../../plans/notifications/kinds.js';
import type { Delivery } from '../../plans/notifications/model.js';
import type { Config } from '../config.js';
import type { SendOutcome } from '../../plans/notifications/outcome.js';

/** Sends mails over one SMTP server. */
export interface Mailer {
  send(delivery: Delivery, to: { name: string; address: string }, link: string | null): Promise<SendOutcome>;
  close(): void;
}

const limitMs = 20_000;

/** A mailer for SMTP_URL; null where none is set. Several mails share a connection. */
export function openMailer({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer | null {
  if (!smtpUrl) return null;
  const url = new URL(smtpUrl);
  const domain = /@([^\s>]+)/.exec(mailFrom ?? '')?.[1] ?? url.hostname;
  let handedOver = false;
  const transport = createTransport({
    url: smtpUrl,
    // Its log is the only place where the library says that the last byte of a mail has gone out.
    logger: silentBut(({ tnx }) => {
      if (tnx === 'message') handedOver = true;
    }),
    pool: true,
    maxConnections: 1,
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
    // A mail is words only; nothing in it may make the product read files or fetch addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(delivery, to, link) {
      handedOver = false;
      try {
        await transport.sendMail({
          from: mailFrom ?? { name: '盯办', address: `dingban@${domain}` },
          to,
          // The same for every attempt: a mail server that has it already knows it again.
          messageId: `<${delivery._id}@${domain}>`,
          subject: oneLine(`【${notificationKinds[delivery.kind]}】${delivery.title}`),
          text: mailText(delivery, link),
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { state: 'sent' };
      } catch (error) {
        return outcomeOf(error as SmtpError, handedOver);
      }
    },
    close: () => transport.close(),
  };
}

function mailText({ title, words }: Delivery, link: string | null): string {
  const parts = [title, words, link ? `打开查看：${link}` : '', footer];
  return parts.filter(Boolean).join('\n\n');
}

const footer = '——\n这是盯办自动发送的邮件，请勿直接回复。要少收一些，可在盯办的“个人设置—消息提醒”里选择。';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

function silentBut(hear: (entry: { tnx?: string }) => void) {
  const silent = (): void => undefined;
  return {
    level: silent,
    trace: silent,
    debug: silent,
    info: hear,
    warn: silent,
    error: silent,
    fatal: silent,
  };
}

/** A line that broke after the mail's last byte had gone out leaves it open whether the server took it. */
function outcomeOf({ code, command, responseCode }: SmtpError, handedOver: boolean): SendOutcome {
  if (responseCode !== undefined) {
    const reason = `邮件服务器拒收（${String(responseCode)}）`;
    const aboutThisMail = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command ?? '');
    return responseCode >= 500 && aboutThisMail ? { state: 'failed', reason } : { state: 'again', reason };
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { state: 'failed', reason: '邮件地址有误' };
  if (handedOver) return { state: 'uncertain', reason: '邮件已交出，但没有收到邮件服务器的答复' };
  return { state: 'again', reason: `连不上邮件服务器（${code ?? '未知'}）` };
}
