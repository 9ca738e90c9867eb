import type { AuditEntry } from '../audit/entry.js';
import { AuditEntryModel } from '../audit/model.js';
import { idFrom } from '../ids.js';
import { PlanModel } from '../plan/model.js';
import { currentSettings } from '../settings/model.js';
import { allUnits, unitNames } from '../units/queries.js';
import { withDescendants } from '../units/tree.js';
import { audienceOf, everybody, type Recipient } from './audience.js';
import { mandatoryKinds, urgentKinds } from './kinds.js';
import { DeliveryModel, NotificationModel, type Delivery, type Link } from './model.js';
import { heldUntil } from './quietHours.js';
import { RobotModel, type Robot } from './robots.js';
import { firstOf, gatheredTitle, tidingOf, type Gathering, type Tiding } from './tidings.js';

/** Which ways out of the product are open. */
export interface Channels {
  mail: boolean;
  robots: boolean;
}

/** News older than this is kept for reading, but nobody is disturbed with it: the product was down for long. */
const freshMs = 3 * 24 * 3600 * 1000;
/** What is told as one waits a little for the rest of it. */
const gatherMs = 20_000;

/**
 * Tells people what the entries of the audit chain mean for them: in the product, and as deliveries to be sent by mail
 * and robots. Every id is made from what happened and to whom it is told, so telling again changes nothing.
 * Returns the ids of the people who have something new.
 */
export async function tell(entries: AuditEntry[], now: Date, channels: Channels): Promise<string[]> {
  const tidings = distinct(entries.map(tidingOf).filter((tiding) => tiding !== null));
  if (!tidings.length) return [];
  const [people, robots, settings, units] = await Promise.all([
    everybody(),
    channels.robots ? RobotModel.find({ active: true }).lean<Robot[]>() : [],
    currentSettings(),
    allUnits(),
  ]);
  const told = new Set<string>();
  for (const tiding of tidings) {
    const audience = audienceOf(tiding, people);
    for (const recipient of audience) {
      await tellPerson(tiding, recipient, now, channels.mail, settings.quietHours);
      told.add(recipient.person._id);
    }
    for (const robot of robots) {
      if (!robot.kinds.includes(tiding.kind)) continue;
      const scope = robot.unitId ? withDescendants(units, robot.unitId) : null;
      const heard = audience.filter(({ person }) => !scope || scope.has(person.unitId ?? ''));
      if (heard.length) await tellRobot(tiding, robot, heard, heldUntilFor(tiding, now, settings.quietHours));
    }
  }
  return [...told];
}

/** One for each key; those told as one keep the units of all. */
function distinct(tidings: Tiding[]): Tiding[] {
  const byKey = new Map<string, Tiding>();
  for (const tiding of tidings) {
    const known = byKey.get(tiding.key);
    const unitIds = [...new Set([...(known?.audience.unitIds ?? []), ...tiding.audience.unitIds])];
    byKey.set(tiding.key, { ...(known ?? tiding), audience: { ...tiding.audience, unitIds } });
  }
  return [...byKey.values()];
}

async function tellPerson(
  tiding: Tiding,
  { person, preferences }: Recipient,
  now: Date,
  mailOpen: boolean,
  officeQuiet: Recipient['preferences']['quietHours'],
): Promise<void> {
  const id = idFrom('notification', person._id, tiding.key);
  const muted = preferences.muted.includes(tiding.kind) && !mandatoryKinds.includes(tiding.kind);
  if (muted) return;
  const ofUnit = person.role === 'unit';
  const message = await messageFor(tiding, { unitId: ofUnit ? person.unitId : null, above: !ofUnit });
  await NotificationModel.updateOne(
    { _id: id },
    {
      $set: message,
      $setOnInsert: { personId: person._id, kind: tiding.kind, at: tiding.at, readAt: null },
    },
    { upsert: true },
  );
  const wantsMail =
    mailOpen && preferences.mail && person.email && !preferences.mailMuted.includes(tiding.kind);
  if (!wantsMail || tooOld(tiding, now)) return;
  const quiet = preferences.quietHours === 'office' ? officeQuiet : preferences.quietHours;
  await keepDelivery(idFrom('mail', id), message, {
    channel: 'mail',
    personId: person._id,
    robotId: null,
    mentions: [],
    kind: tiding.kind,
    notBefore: heldUntilFor(tiding, now, quiet === 'office' ? null : quiet),
    createdAt: now,
  });
}

async function tellRobot(tiding: Tiding, robot: Robot, heard: Recipient[], notBefore: Date): Promise<void> {
  if (tooOld(tiding, notBefore)) return;
  const mentions = heard
    .filter(({ person, preferences }) => preferences.mention && person.phone)
    .map(({ person }) => person.phone);
  const reader = { unitId: null, above: robot.unitId === null };
  await keepDelivery(idFrom('robot', robot._id, tiding.key), await messageFor(tiding, reader), {
    channel: 'robot',
    personId: null,
    robotId: robot._id,
    mentions: [...new Set(mentions)],
    kind: tiding.kind,
    notBefore,
    createdAt: notBefore,
  });
}

type Message = { title: string; words: string; link: Link };

/** Makes the delivery, or puts its words right while it still waits; one that has left is never touched again. */
async function keepDelivery(
  id: string,
  message: Message,
  delivery: Omit<
    Delivery,
    '_id' | 'title' | 'words' | 'link' | 'state' | 'attempts' | 'claimedAt' | 'sentAt' | 'error'
  >,
): Promise<void> {
  await DeliveryModel.updateOne(
    { _id: id },
    {
      $setOnInsert: {
        ...delivery,
        ...message,
        state: 'waiting',
        attempts: 0,
        claimedAt: null,
        sentAt: null,
        error: '',
      },
    },
    { upsert: true },
  );
  await DeliveryModel.updateOne({ _id: id, state: 'waiting', attempts: 0 }, { $set: message });
}

function heldUntilFor(tiding: Tiding, now: Date, quiet: { from: string; until: string } | null): Date {
  const ready = tiding.gathering ? new Date(now.getTime() + gatherMs) : now;
  return urgentKinds.includes(tiding.kind) ? ready : heldUntil(ready, quiet);
}

const tooOld = ({ at }: Tiding, now: Date): boolean => now.getTime() - at.getTime() > freshMs;

/** Whose messages these are: one unit's people (null: of all that it is about), or people above, who may read names of units. */
interface Reader {
  unitId: string | null;
  above: boolean;
}

/** The words for them: of several things told as one, how many there are. */
async function messageFor(
  { gathering, kind, title, words, forOffice, link }: Tiding,
  { unitId, above }: Reader,
): Promise<Message> {
  if (!gathering) return { ...(above && forOffice ? forOffice : { title, words }), link };
  const alike = await gathered(gathering, unitId);
  const [only, ...others] = alike;
  if (only && !others.length) {
    const own = tidingOf(only);
    return own ? { title: own.title, words: own.words, link: own.link } : { title, words, link };
  }
  const plan = gathering.planId
    ? await PlanModel.findById(gathering.planId, { title: 1 }).lean<{ title: string } | null>()
    : null;
  const labels = [...new Set(alike.map(({ object }) => `「${object.label}」`))];
  return {
    title: gatheredTitle({ kind, rule: gathering.rule }, alike.length, plan?.title ?? ''),
    words: firstOf(labels, '项') + (above ? await unitsOf(alike) : ''),
    link: unitId || !gathering.planId ? { kind: 'desk', id: '' } : { kind: 'plan', id: gathering.planId },
  };
}

/** Whose they are, by name, where it is more than one unit's. */
async function unitsOf(entries: AuditEntry[]): Promise<string> {
  const ids = new Set(entries.flatMap(({ unitIds }) => unitIds));
  if (ids.size < 2) return '';
  const names = [...(await unitNames(ids)).values()].sort(inChineseOrder.compare);
  return `（${firstOf(names, '个单位')}）`;
}

const inChineseOrder = new Intl.Collator('zh-CN');

/** All entries that are told as one, as far as the chain has them now. */
async function gathered({ deed, at, planId, rule }: Gathering, unitId: string | null): Promise<AuditEntry[]> {
  return AuditEntryModel.find({
    deed,
    at,
    planId,
    ...(unitId ? { unitIds: unitId } : {}),
    ...(rule === null ? {} : { 'after.rule': rule }),
  })
    .sort({ seq: 1 })
    .lean<AuditEntry[]>();
}
