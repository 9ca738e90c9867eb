import type { Model, UpdateQuery } from 'mongoose';
import { canonicalJson } from './audit/chain.js';
import { pendingEntry, type Deed, type Fields } from './audit/entry.js';
import { relay, type Audited } from './audit/relay.js';
import type { CommandContext } from './context.js';
import { Refusal, notFound, stale } from './errors.js';

/**
 * How every document of the tracker is changed. The engine has no transactions, so a change is one write to one
 * document, guarded by its version, and its audit entry rides in the same write.
 */

/** What every changing document carries. `version` grows by one with each change. */
export interface Versioned extends Audited {
  version: number;
  updatedAt: Date;
}

/** What the chain shall say; `before` and `after` are the fields that are set unless told otherwise. */
export type ToldDeed = Omit<Deed, 'before' | 'after'> & { before?: Fields | null; after?: Fields | null };

export interface Change<T> {
  set: Partial<T>;
  deed: ToldDeed | ToldDeed[];
}

const attempts = 12;

/**
 * Changes one document: `decide` is given it as it stands and returns what to set, or null for nothing to do.
 * When another write comes between, `decide` is asked again with the newer document; it must have no effects.
 * @throws Refusal not-found; stale where `expectedVersion` is given and is not the document's; what `decide` throws.
 */
export async function changeRecord<T extends Versioned>(
  context: CommandContext,
  { model, id, what, expectedVersion }: Target<T>,
  decide: (current: T) => Change<T> | null,
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await model.findById(id).lean<T | null>();
    if (!current) throw notFound(what);
    if (expectedVersion != null && expectedVersion !== current.version) throw stale(what);
    const change = decide(current);
    if (!change) return current;
    const changed = await write(context, model, current, change);
    if (!changed) continue;
    await relay(model, id);
    return changed;
  }
  throw new Refusal('conflict', 'busy', `这个${what}正被多人同时修改，请稍候再试。`);
}

export interface Target<T extends Versioned> {
  model: Model<T>;
  id: string;
  /** On screen: 方案、任务、交办件. */
  what: string;
  expectedVersion?: number | null;
}

async function write<T extends Versioned>(
  context: CommandContext,
  model: Model<T>,
  current: T,
  { set, deed }: Change<T>,
): Promise<T | null> {
  const names = Object.keys(set) as (keyof T & string)[];
  const entries = [deed].flat().map((told) =>
    pendingEntry(context, {
      ...told,
      before: told.before === undefined ? pick(current, names) : told.before,
      after: told.after === undefined ? (set as Fields) : told.after,
    }),
  );
  return model
    .findOneAndUpdate(
      { _id: current._id, version: current.version } as never,
      {
        $set: { ...set, updatedAt: context.now },
        $inc: { version: 1 },
        $push: { pendingAudit: { $each: entries } },
      } as UpdateQuery<T>,
      { returnDocument: 'after' },
    )
    .lean<T | null>();
}

/**
 * Keeps a new document together with its audit entry.
 * @throws Refusal conflict with `duplicate` where a unique field is taken already.
 */
export async function createRecord<T extends Versioned>(
  context: CommandContext,
  model: Model<T>,
  record: Omit<T, 'version' | 'updatedAt' | 'pendingAudit'>,
  deed: Deed,
  duplicate = '已有同样的一项，请换一个名称。',
): Promise<T> {
  const whole = {
    ...record,
    version: 0,
    updatedAt: context.now,
    pendingAudit: [pendingEntry(context, deed)],
  } as unknown as T;
  try {
    await model.insertMany([whole]);
  } catch (error) {
    if ((error as { code?: number }).code === 11000) throw new Refusal('conflict', 'duplicate', duplicate);
    throw error;
  }
  await relay(model, record._id as string);
  return { ...whole, pendingAudit: [] };
}

/** Only the fields that differ, before and after; for audit entries that shall be short. */
export function differences<T extends object>(
  before: T,
  after: Partial<T>,
): { before: Fields; after: Fields } {
  const changed = (Object.keys(after) as (keyof T & string)[]).filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null),
  );
  return { before: pick(before, changed), after: pick(after as T, changed) };
}

function pick<T extends object>(record: T, names: (keyof T & string)[]): Fields {
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}
