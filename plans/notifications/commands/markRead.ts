import type { CommandContext } from '../../context.js';
import { notFound } from '../../errors.js';
import { NotificationModel } from '../model.js';

/** The person has read it; the first time stands. @throws Refusal not-found, also for somebody else's. */
export async function markRead({ actor, now }: CommandContext, id: string): Promise<void> {
  const found = await NotificationModel.findOne({ _id: id, personId: actor.id }, { readAt: 1 }).lean();
  if (!found) throw notFound('消息');
  await NotificationModel.updateOne({ _id: id, readAt: null }, { $set: { readAt: now } });
}

/** All that the person has not read yet. */
export async function markAllRead({ actor, now }: CommandContext): Promise<void> {
  await NotificationModel.updateMany({ personId: actor.id, readAt: null }, { $set: { readAt: now } });
}
