import {
  claimDelivery,
  giveUpAbandoned,
  settleDelivery,
} from '../../plans/notifications/commands/deliveries.js';
import type { Delivery } from '../../plans/notifications/model.js';
import type { SendOutcome } from '../../plans/notifications/outcome.js';
import { findActiveRobot } from '../../plans/notifications/robots.js';
import { mailAddressOf } from '../../plans/people/queries.js';
import type { Config } from '../config.js';
import { checkHookAddress } from './hookAddress.js';
import { addressOf } from './links.js';
import { openMailer, type Mailer } from './mail.js';
import { robotMessage, signedAddress } from './robotMessage.js';
import { sendToRobot } from './sendToRobot.js';

type Where = Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl' | 'robotHosts' | 'environment'>;

/**
 * Sends what is due, one after the other. A delivery is claimed in the database before it leaves, so that two workers
 * never send the same; one whose sender died in between becomes `uncertain` and is not sent again: a person would
 * rather look into the product than be told twice. Returns how many were sent.
 */
export async function deliverDue(config: Where, clock: () => Date, signal?: AbortSignal): Promise<number> {
  await giveUpAbandoned(clock());
  const mailer = openMailer(config);
  let sent = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const delivery = await claimDelivery(clock());
      if (!delivery) return sent;
      const outcome = await attempt(delivery, config, mailer, clock());
      await settleDelivery(delivery, outcome, clock());
      if (outcome.state === 'sent') sent += 1;
    }
  } finally {
    mailer?.close();
  }
}

async function attempt(
  delivery: Delivery,
  config: Where,
  mailer: Mailer | null,
  now: Date,
): Promise<SendOutcome> {
  const link = addressOf(delivery.link, config.publicUrl);
  if (delivery.channel === 'robot') return speak(delivery, config, link, now);
  const to = await mailAddressOf(delivery.personId);
  if (!to) return { state: 'cancelled', reason: '收件人已停用或没有邮箱' };
  if (!mailer) return { state: 'cancelled', reason: '没有配置邮件服务器' };
  return mailer.send(delivery, to, link);
}

/** The address is checked again at each sending: the operator may have narrowed what is allowed. */
async function speak(
  delivery: Delivery,
  config: Where,
  link: string | null,
  now: Date,
): Promise<SendOutcome> {
  const robot = await findActiveRobot(delivery.robotId);
  if (!robot) return { state: 'cancelled', reason: '群机器人已停用' };
  try {
    checkHookAddress(robot.url, config);
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : '网址不可用' };
  }
  return sendToRobot(signedAddress(robot, now), robotMessage(robot.form, delivery, link));
}
