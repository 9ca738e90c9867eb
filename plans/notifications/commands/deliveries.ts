import { DeliveryModel, type Delivery } from '../model.js';
import type { SendOutcome } from '../outcome.js';

const minute = 60_000;
/** Waits before the second to the sixth attempt; after the sixth it is given up. */
const backOffMinutes = [1, 5, 15, 60, 240];
/** Far longer than an attempt can take: whoever claimed it is gone. */
const abandonedMs = 10 * minute;

/** The delivery that has been due longest, claimed so that nobody else sends it; null when nothing is due. */
export async function claimDelivery(now: Date): Promise<Delivery | null> {
  return DeliveryModel.findOneAndUpdate(
    { state: 'waiting', notBefore: { $lte: now } },
    { $set: { state: 'sending', claimedAt: now }, $inc: { attempts: 1 } },
    { sort: { notBefore: 1 }, returnDocument: 'after' },
  ).lean<Delivery | null>();
}

/** Whose sender died in between may have been sent: it becomes `uncertain` and is left at that. */
export async function giveUpAbandoned(now: Date): Promise<void> {
  await DeliveryModel.updateMany(
    { state: 'sending', claimedAt: { $lt: new Date(now.getTime() - abandonedMs) } },
    { $set: { state: 'uncertain', error: '发送过程中程序中断，不能确定是否送达，不再重发' } },
  );
}

/** Keeps what came of the attempt; what may yet arrive waits longer each time, and fails after the sixth. */
export async function settleDelivery(delivery: Delivery, outcome: SendOutcome, now: Date): Promise<void> {
  const wait = outcome.state === 'again' ? backOffMinutes[delivery.attempts - 1] : undefined;
  const set: Partial<Delivery> =
    outcome.state === 'sent'
      ? { state: 'sent', sentAt: now, error: '' }
      : wait !== undefined
        ? { state: 'waiting', notBefore: new Date(now.getTime() + wait * minute), error: outcome.reason }
        : { state: outcome.state === 'again' ? 'failed' : outcome.state, error: outcome.reason };
  await DeliveryModel.updateOne({ _id: delivery._id, state: 'sending' }, { $set: set });
}
