import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whether run from the sources or from dist/. */
export const packageRoot = findRoot(path.dirname(fileURLToPath(import.meta.url)));

export const version = (
  JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error('没有找到 package.json，请在完整的项目目录中运行。');
  return findRoot(above);
}
