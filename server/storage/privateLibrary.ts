import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../version.js';

/** The oldest GNU C library that the embedded engine's native part runs on. */
const neededGlibc = [2, 38] as const;

/** How to start a Node program under a C library that is new enough for the embedded database engine. */
export interface NodeCommand {
  command: string;
  /** What stands before the program's own file. */
  args: string[];
}

/** The set-up has not brought what the embedded engine needs on this system. */
export class EngineUnavailableError extends Error {
  override readonly name = 'EngineUnavailableError';
  readonly code = 'engine-unavailable';
}

/**
 * Node itself where the system's C library will do; else Node under the private copy that `npm run setup` unpacks
 * into .cache/libc (see docs/decisions/010-embedded-engine.md).
 * @throws EngineUnavailableError when that copy is missing.
 */
export function nodeForEngine(): NodeCommand {
  if (systemLibraryWillDo()) return { command: process.execPath, args: [] };
  const libraries = path.join(packageRoot, '.cache', 'libc', 'lib');
  const loader = path.join(libraries, 'ld.so');
  if (!existsSync(loader)) {
    throw new EngineUnavailableError(
      '这台机器的 C 运行库版本低于 2.38，内置数据库需要的私有运行库还没有安装。' +
        '请在项目目录运行 npm run setup；或安装 mongod，或用 MONGODB_URI 指定已有的 MongoDB。',
    );
  }
  return { command: loader, args: ['--library-path', libraries, process.execPath] };
}

function systemLibraryWillDo(): boolean {
  if (process.platform !== 'linux') return true;
  const version = glibcVersion();
  if (!version) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > neededGlibc[0] || (major === neededGlibc[0] && minor >= neededGlibc[1]);
}

function glibcVersion(): string | undefined {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime;
}
