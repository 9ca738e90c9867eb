import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { cache } from './project.mjs';
import { say } from './run.mjs';

const projectLock = path.join(cache, 'setup.lock');
/** The holder touches its file every few seconds; one that is older than this was left by a killed process. */
const staleAfterMs = 20_000;

/** Runs `work` while no other set-up or build of this project runs; waits for one that does. */
export async function withLock(work, file = projectLock) {
  mkdirSync(path.dirname(file), { recursive: true });
  await take(file);
  const beat = setInterval(() => touch(file), 3_000);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

async function take(file) {
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isStale(file)) {
      setAside(file);
      continue;
    }
    if (!told) say('▸ 另一个安装或构建正在进行，等它结束 / Waiting for another set-up of this project');
    told = true;
    await pause(300);
  }
}

function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfterMs) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    return holder > 0 && !isAlive(holder);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function setAside(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
