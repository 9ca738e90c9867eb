import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What the longest socket path below the folder adds: engine/embedded-mongodb-XXXXXX/mongodb.sock and a reserve. */
const longestTail = 52;
/** sun_path of sockaddr_un is 104 bytes on macOS (108 on Linux), with a closing zero. */
const longestSocketPath = 103;

/**
 * The folder for the sockets of DATA_DIR's processes: DATA_DIR/run, or where that path is too long for a Unix socket,
 * a private folder under the system's temporary one that is always the same for the same DATA_DIR. Made if missing.
 */
export function runDirectory(dataDir: string): string {
  const within = path.join(realpathSync(dataDir), 'run');
  const folder = fits(within)
    ? within
    : path.join('/tmp', `dingban-${os.userInfo().uid}-${shortHash(within)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder) + longestTail <= longestSocketPath;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
