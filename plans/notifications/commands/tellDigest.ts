import { AssignmentModel } from '../../assignments/model.js';
import { addDays, dayOf, inChinese } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { idFrom } from '../../ids.js';
import { currentSettings } from '../../settings/model.js';
import { unitScope } from '../../units/queries.js';
import { everybody, type Recipient } from '../audience.js';
import { DeliveryModel, NotificationModel } from '../model.js';
import { heldUntil } from '../quietHours.js';
import type { Channels } from '../tell.js';

/**
 * The daily summary (每日摘要) for those who asked for one: once for each person and day, and only where there is
 * something in it. Returns the ids of those who got one.
 */
export async function tellDigest({ now }: CommandContext, channels: Channels): Promise<string[]> {
  const { quietHours } = await currentSettings();
  const told: string[] = [];
  for (const recipient of await everybody()) {
    const { person, preferences } = recipient;
    if (!preferences.digest || preferences.muted.includes('digest')) continue;
    const words = await summaryFor(recipient, now);
    if (!words) continue;
    const id = idFrom('digest', person._id, dayOf(now));
    const message = {
      kind: 'digest' as const,
      title: `${inChinese(dayOf(now))}工作摘要`,
      words,
      link: { kind: 'desk' as const, id: '' },
    };
    const made = await NotificationModel.updateOne(
      { _id: id },
      { $setOnInsert: { ...message, personId: person._id, at: now, readAt: null } },
      { upsert: true },
    );
    if (made.upsertedCount) told.push(person._id);
    if (!channels.mail || !preferences.mail || !person.email || preferences.mailMuted.includes('digest'))
      continue;
    const quiet = preferences.quietHours === 'office' ? quietHours : preferences.quietHours;
    await DeliveryModel.updateOne(
      { _id: idFrom('mail', id) },
      {
        $setOnInsert: {
          ...message,
          channel: 'mail',
          personId: person._id,
          state: 'waiting',
          notBefore: heldUntil(now, quiet),
          createdAt: now,
        },
      },
      { upsert: true, setDefaultsOnInsert: true },
    );
  }
  return told;
}

async function summaryFor({ person }: Recipient, now: Date): Promise<string | null> {
  if (person.role === 'unit' && !person.unitId) return null;
  const units = person.role === 'unit' && person.unitId ? [...(await unitScope(person.unitId))] : null;
  const mine = units ? { $or: [{ unitId: { $in: units } }, { 'delegate.unitId': { $in: units } }] } : {};
  const today = dayOf(now);
  const working = { $in: ['pending', 'accepted', 'returned'] };
  const count = (filter: Record<string, unknown>) =>
    AssignmentModel.countDocuments({ $and: [mine, filter] } as never);
  const [overdue, soon, unsigned, returned, waiting] = await Promise.all([
    count({ state: working, dueAt: { $ne: null, $lte: now } }),
    count({ state: working, dueOn: { $gte: today, $lte: addDays(today, 7) }, dueAt: { $gt: now } }),
    count({ state: 'pending' }),
    count({ state: 'returned' }),
    count({ state: 'submitted' }),
  ]);
  const parts = [
    overdue ? `已逾期${String(overdue)}件` : '',
    soon ? `7日内到期${String(soon)}件` : '',
    unsigned ? `待签收${String(unsigned)}件` : '',
    returned ? `被退回${String(returned)}件` : '',
    waiting ? `待审核${String(waiting)}件` : '',
  ].filter(Boolean);
  return parts.length ? `${parts.join('，')}。` : null;
}
