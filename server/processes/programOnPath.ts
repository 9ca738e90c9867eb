import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Full path of a program: `preferred` where that can be run, else the first of PATH; null where there is none. */
export async function programOnPath(program: string, preferred?: string): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [preferred, ...folders.map((folder) => path.join(folder, program))];
  for (const candidate of candidates) {
    if (candidate && (await canRun(candidate))) return candidate;
  }
  return null;
}

async function canRun(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
