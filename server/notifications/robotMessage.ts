import { createHmac } from 'node:crypto';
import type { Delivery } from '../../plans/notifications/model.js';
import { notificationKinds } from '../../plans/notifications/kinds.js';
import type { Robot } from '../../plans/notifications/robots.js';

type Words = Pick<Delivery, 'kind' | 'title' | 'words' | 'mentions'>;

/**
 * What a group robot is sent, by the forms of their makers: 企业微信「消息推送」(markdown, or text where people are called,
 * since only text knows telephone numbers) and 钉钉「自定义机器人」(markdown with `at`).
 */
export function robotMessage(form: Robot['form'], delivery: Words, address: string | null): object {
  return form === 'wecom' ? wecomMessage(delivery, address) : dingtalkMessage(delivery, address);
}

/** 钉钉 refuses more than 20,000 bytes, 企业微信 more than 4,096 of markdown and 2,048 of text. */
const limits = { dingtalk: 20_000, wecomMarkdown: 4_096, wecomText: 2_048 };

function wecomMessage({ kind, title, words, mentions }: Words, address: string | null): object {
  const heading = `【${notificationKinds[kind]}】${title}`;
  if (mentions.length) {
    const tail = address ? `\n${address}` : '';
    const content = cut([heading, words].filter(Boolean).join('\n'), limits.wecomText - bytes(tail)) + tail;
    return { msgtype: 'text', text: { content, mentioned_mobile_list: mentions } };
  }
  const tail = address ? `\n[打开盯办](${address})` : '';
  const quoted = plain(words)
    .split('\n')
    .filter(Boolean)
    .map((line) => `> ${line}`);
  const content =
    cut([`**${plain(heading)}**`, ...quoted].join('\n'), limits.wecomMarkdown - bytes(tail)) + tail;
  return { msgtype: 'markdown', markdown: { content } };
}

function dingtalkMessage({ kind, title, words, mentions }: Words, address: string | null): object {
  const heading = `【${notificationKinds[kind]}】${title}`;
  const tail = [
    ...(address ? [`[打开盯办](${address})`] : []),
    ...(mentions.length ? [mentions.map((phone) => `@${phone}`).join(' ')] : []),
  ].map((part) => `\n\n${part}`);
  const body = [`### ${plain(heading)}`, plain(words)].filter(Boolean).join('\n\n');
  const text = cut(body, limits.dingtalk - bytes(tail.join(''))) + tail.join('');
  return {
    msgtype: 'markdown',
    markdown: { title: cut(heading, 200), text },
    at: { atMobiles: mentions, isAtAll: false },
  };
}

/**
 * The address with 钉钉's signature (加签): base64 of HMAC-SHA256 over `timestamp\nsecret` with the secret as key.
 * Unchanged for 企业微信, whose key is in the address, and for robots without a secret.
 */
export function signedAddress(
  { form, url, secret }: Pick<Robot, 'form' | 'url' | 'secret'>,
  now: Date,
): string {
  if (form !== 'dingtalk' || !secret) return url;
  const timestamp = String(now.getTime());
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  const signed = new URL(url);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', sign);
  return signed.href;
}

const fullWidth: Record<string, string> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '`': '｀',
  '*': '＊',
};

/** What people wrote must not become links, colours or calls in the group. */
function plain(text: string): string {
  return text.replace(/[<>[\]`*]/g, (sign) => fullWidth[sign] ?? sign);
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** As much as fits, with an ellipsis where something was left out; whole characters only. */
function cut(text: string, most: number): string {
  if (bytes(text) <= most) return text;
  let kept = '';
  let size = bytes('…');
  for (const sign of text) {
    size += bytes(sign);
    if (size > most) break;
    kept += sign;
  }
  return `${kept}…`;
}
