import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './project.mjs';
import { StepError, run } from './run.mjs';

/** Whether node_modules is what package-lock.json asks for, as npm itself noted at the end of its last run. */
export function packagesInstalled() {
  const noted = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = readLock(path.join(root, 'package-lock.json'));
  return (
    noted !== undefined &&
    Object.entries(wanted ?? {}).every(
      ([place, { version, optional }]) =>
        place === '' || (noted[place] ? noted[place].version === version : optional === true),
    )
  );
}

/** `npm ci` with the packages that building and testing need, and their install scripts. */
export async function installPackages() {
  await run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    title: '安装依赖包，首次需要一两分钟 / npm ci, a minute or two the first time',
    cwd: root,
    env: { npm_config_update_notifier: 'false', NODE_ENV: 'development' },
  });
}

/** Whether the word segmenter's native part was really built for this Node; compiles it when it was not. */
export async function makeSegmenterWork() {
  if (await segmenterWorks()) return;
  await run('npm', ['rebuild', 'nodejieba'], { title: '编译分词组件 / Compiling nodejieba', cwd: root });
  if (!(await segmenterWorks()))
    throw new StepError('nodejieba 的本机组件没有编译成功 / nodejieba was not built');
}

async function segmenterWorks() {
  const program = `process.exit(require('nodejieba').cut('盯办').length > 0 ? 0 : 1)`;
  return run(process.execPath, ['--input-type=commonjs', '-e', program], { cwd: root }).then(
    () => true,
    () => false,
  );
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
