import mongoose from 'mongoose';

/**
 * Resolves once the indexes of all models loaded so far are there. Uniqueness and the speed of queries rest on them, so
 * nothing is served before; where they exist already this takes a moment.
 * @throws the database's error, for instance where old data breaks a new rule of uniqueness
 */
export async function buildIndexes(): Promise<void> {
  await Promise.all(Object.values(mongoose.models).map((model) => model.init()));
}
