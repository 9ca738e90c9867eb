import mongoose from 'mongoose';

/** Stands for `kill -9`: nothing after it is carried out. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

const writes = [
  'insertOne',
  'insertMany',
  'bulkWrite',
  'updateOne',
  'updateMany',
  'findOneAndUpdate',
  'deleteOne',
  'deleteMany',
] as const;
type Write = (typeof writes)[number];
type Operation = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/**
 * Runs a deed and ends it at its n-th write (from 1), as a killed process would: a write of many documents is carried
 * out by half, one of a single document not at all. Returns whether the end came before the deed was over.
 */
export async function killedAtWrite(n: number, deed: () => Promise<unknown>): Promise<boolean> {
  const prototype = mongoose.mongo.Collection.prototype as unknown as Record<Write, Operation>;
  const originals = new Map(writes.map((name) => [name, prototype[name]]));
  let count = 0;
  for (const [name, original] of originals) {
    prototype[name] = async function (this: unknown, ...args: unknown[]) {
      count += 1;
      if (count < n) return original.apply(this, args);
      if (count === n && Array.isArray(args[0]) && args[0].length > 1) {
        const half = args[0].slice(0, Math.ceil(args[0].length / 2)) as unknown[];
        await original.apply(this, [half, ...args.slice(1)]);
      }
      throw new Killed(`killed at write ${String(n)}: ${name}`);
    };
  }
  try {
    await deed();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
}
