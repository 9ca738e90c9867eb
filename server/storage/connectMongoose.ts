import mongoose, { type Connection } from 'mongoose';

/**
 * Connects mongoose's default connection, on which all models are. Writes are acknowledged only when they are on disk
 * (`journal`), and an unanswered database makes a call fail after 10 s instead of hanging.
 * @param uri a MongoDB address; options that it names itself are kept.
 */
export async function connectMongoose(uri: string): Promise<Connection> {
  mongoose.set('strictQuery', true);
  await mongoose.connect(durable(uri), { serverSelectionTimeoutMS: 10_000, maxPoolSize: 50 });
  return mongoose.connection;
}

/** The address with `journal=true` and, for a replica set, `w=majority`, unless it says otherwise. */
export function durable(uri: string): string {
  const [address = '', query = ''] = uri.split('?', 2);
  const options = new URLSearchParams(query);
  const named = new Set([...options.keys()].map((key) => key.toLowerCase()));
  if (!named.has('journal')) options.set('journal', 'true');
  if (!named.has('w')) options.set('w', named.has('directconnection') ? '1' : 'majority');
  const withPath = /^[^/]+\/\/[^/]+$/.test(address) ? `${address}/` : address;
  return `${withPath}?${options}`;
}
