import type { Model } from 'mongoose';
import { chained } from './chain.js';
import type { AuditEntry, PendingEntry } from './entry.js';
import { AuditEntryModel } from './model.js';

/** A document whose changes are kept: it carries the entries that the chain has not taken in yet. */
export interface Audited {
  _id: string;
  pendingAudit: PendingEntry[];
}

const sources = new Set<Model<Audited>>();
const batchSize = 1000;

/** Lets {@link relayAll} look into a collection; each audited model calls this once. */
export function registerAudited<T extends Audited>(model: Model<T>): void {
  sources.add(model as unknown as Model<Audited>);
}

/** Takes what waits in one document into the chain. Safe to repeat: an entry is taken in once. */
export async function relay<T extends Audited>(model: Model<T>, id: string): Promise<void> {
  await inTurn(() => drain(model as unknown as Model<Audited>, { _id: id }));
}

/** Takes in all that waits anywhere: after a bulk step, and at start-up for what a crash left behind. */
export async function relayAll(): Promise<void> {
  for (const model of sources) await inTurn(() => drain(model, { 'pendingAudit._id': { $exists: true } }));
}

/**
 * Puts what changes no document straight into the chain: someone signed in. An entry whose id is in the chain already
 * is not taken in again.
 */
export async function tellChain(entry: PendingEntry): Promise<void> {
  await inTurn(() => append([entry]));
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls whenever this process has put entries into the chain; returns how to stop it. */
export function onAppended(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** One relay at a time in this process keeps the order of deeds; other processes are met by the unique number. */
let turn: Promise<void> = Promise.resolve();
function inTurn(step: () => Promise<void>): Promise<void> {
  const mine = turn.then(step);
  turn = mine.catch(() => undefined);
  return mine;
}

async function drain(model: Model<Audited>, filter: Record<string, unknown>): Promise<void> {
  for (;;) {
    const holders = await model.find(filter, { pendingAudit: 1 }).limit(batchSize).lean<Audited[]>();
    const waiting = holders.flatMap((holder) => holder.pendingAudit ?? []);
    if (!waiting.length) return;
    await append(waiting.sort((a, b) => a.at.getTime() - b.at.getTime() || (a._id < b._id ? -1 : 1)));
    for (const listener of listeners) listener();
    await model.collection.updateMany(
      { _id: { $in: holders.map(({ _id }) => _id) } } as never,
      { $pull: { pendingAudit: { _id: { $in: waiting.map(({ _id }) => _id) } } } } as never,
    );
    if (holders.length < batchSize) return;
  }
}

async function append(waiting: PendingEntry[]): Promise<void> {
  for (;;) {
    const known = await AuditEntryModel.find(
      { _id: { $in: waiting.map((entry) => entry._id) } },
      { _id: 1 },
    ).lean();
    const knownIds = new Set(known.map((entry) => entry._id));
    const fresh = waiting.filter((entry) => !knownIds.has(entry._id));
    if (!fresh.length) return;
    let last = await AuditEntryModel.findOne({}, { seq: 1, hash: 1 })
      .sort({ seq: -1 })
      .lean<Pick<AuditEntry, 'seq' | 'hash'> | null>();
    const entries = fresh.map((entry) => (last = chained(entry, last)) as AuditEntry);
    try {
      await AuditEntryModel.collection.insertMany(entries as never[], { ordered: true });
      return;
    } catch (error) {
      // Another process took the number first: look again at what is in and what the last one is.
      if ((error as { code?: number }).code !== 11000) throw error;
    }
  }
}
