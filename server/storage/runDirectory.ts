import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
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
  const folder = folderFor(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseStrangers(folder);
  return folder;
}

/** Removes the folder once nothing is in it any more. */
export function leaveRunDirectory(dataDir: string): void {
  try {
    rmdirSync(folderFor(dataDir));
  } catch (error) {
    if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function folderFor(dataDir: string): string {
  const within = path.join(realpathSync(dataDir), 'run');
  return fits(within) ? within : path.join('/tmp', `dingban-${os.userInfo().uid}-${shortHash(within)}`);
}

/** Under the common temporary folder somebody else could have put one of the same name there before. */
function refuseStrangers(folder: string): void {
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === os.userInfo().uid && (found.mode & 0o077) === 0) return;
  throw new Error(
    `运行目录 ${folder} 不属于当前用户或对他人开放，为安全起见不使用。请删除它，或把 DATA_DIR 换到较短的路径。`,
  );
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder) + longestTail <= longestSocketPath;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
