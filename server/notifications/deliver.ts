import { PersonModel } from '../../plans/people/model.js';
import { DeliveryModel, type Delivery } from '../../plans/notifications/model.js';
import { RobotModel, type Robot } from '../../plans/notifications/robots.js';
import type { Config } from '../config.js';
import { checkHookAddress } from './hookAddress.js';
import { addressOf } from './links.js';
import { openMailer, type Mailer } from './mail.js';
import type { SendOutcome } from './outcome.js';
import { robotMessage, signedAddress } from './robotMessage.js';
import { sendToRobot } from './sendToRobot.js';

const minute = 60_000;
/** Waits before the second to the sixth attempt; after the sixth it is given up. */
const backOffMinutes = [1, 5, 15, 60, 240];
/** Far longer than an attempt can take: whoever claimed it is gone. */
const abandonedMs = 10 * minute;

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
      const delivery = await claim(clock());
      if (!delivery) return sent;
      const outcome = await attempt(delivery, config, mailer, clock());
      await settle(delivery, outcome, clock());
      if (outcome.state === 'sent') sent += 1;
    }
  } finally {
    mailer?.close();
  }
}

async function giveUpAbandoned(now: Date): Promise<void> {
  await DeliveryModel.updateMany(
    { state: 'sending', claimedAt: { $lt: new Date(now.getTime() - abandonedMs) } },
    { $set: { state: 'uncertain', error: '发送过程中程序中断，不能确定是否送达，不再重发' } },
  );
}

async function claim(now: Date): Promise<Delivery | null> {
  return DeliveryModel.findOneAndUpdate(
    { state: 'waiting', notBefore: { $lte: now } },
    { $set: { state: 'sending', claimedAt: now }, $inc: { attempts: 1 } },
    { sort: { notBefore: 1 }, returnDocument: 'after' },
  ).lean<Delivery | null>();
}

async function attempt(
  delivery: Delivery,
  config: Where,
  mailer: Mailer | null,
  now: Date,
): Promise<SendOutcome> {
  const link = addressOf(delivery.link, config.publicUrl);
  if (delivery.channel === 'robot') return speak(delivery, config, link, now);
  const person = await PersonModel.findOne(
    { _id: delivery.personId, active: true },
    { name: 1, email: 1 },
  ).lean();
  if (!person?.email) return { state: 'cancelled', reason: '收件人已停用或没有邮箱' };
  if (!mailer) return { state: 'cancelled', reason: '没有配置邮件服务器' };
  return mailer.send(delivery, { name: person.name, address: person.email }, link);
}

/** The address is checked again at each sending: the operator may have narrowed what is allowed. */
async function speak(
  delivery: Delivery,
  config: Where,
  link: string | null,
  now: Date,
): Promise<SendOutcome> {
  const robot = await RobotModel.findOne({ _id: delivery.robotId, active: true }).lean<Robot | null>();
  if (!robot) return { state: 'cancelled', reason: '群机器人已停用' };
  try {
    checkHookAddress(robot.url, config);
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : '网址不可用' };
  }
  return sendToRobot(signedAddress(robot, now), robotMessage(robot.form, delivery, link));
}

async function settle(delivery: Delivery, outcome: SendOutcome, now: Date): Promise<void> {
  const wait = outcome.state === 'again' ? backOffMinutes[delivery.attempts - 1] : undefined;
  const set: Partial<Delivery> =
    outcome.state === 'sent'
      ? { state: 'sent', sentAt: now, error: '' }
      : wait !== undefined
        ? {
            state: 'waiting',
            notBefore: new Date(now.getTime() + wait * minute),
            error: reasonOf(outcome),
          }
        : { state: outcome.state === 'again' ? 'failed' : outcome.state, error: reasonOf(outcome) };
  await DeliveryModel.updateOne({ _id: delivery._id, state: 'sending' }, { $set: set });
}

function reasonOf(outcome: SendOutcome): string {
  return outcome.state === 'sent' ? '' : outcome.reason;
}
