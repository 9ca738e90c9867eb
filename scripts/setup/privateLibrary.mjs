import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cache, programOnPath, setting } from './project.mjs';
import { unpackDebianPackages } from './debianFiles.mjs';
import { run, say } from './run.mjs';

/** See server/storage/privateLibrary.ts, which runs the engine under what is put here. */
const folder = path.join(cache, 'libc', 'lib');
const loader = path.join(folder, 'ld.so');
const neededGlibc = [2, 38];

const sources = {
  debian: { suite: 'trixie', keyring: '/usr/share/keyrings/debian-archive-keyring.gpg' },
  ubuntu: { suite: 'noble', keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg' },
};

const libraries = [
  'libc.so.6',
  'libm.so.6',
  'libpthread.so.0',
  'libdl.so.2',
  'librt.so.1',
  'libresolv.so.2',
  'libnss_files.so.2',
  'libnss_dns.so.2',
  'libstdc++.so.6',
  'libgcc_s.so.1',
];

/** Whether the embedded database engine will run here and has no C library to run under. */
export function privateLibraryMissing() {
  if (setting('MONGODB_URI') || programOnPath('mongod') || setting('MONGOMS_SYSTEM_BINARY')) return false;
  return !systemLibraryWillDo() && !existsSync(loader);
}

/** Puts a private copy of a newer release's C library into the project; only the engine's process uses it. */
export async function fetchPrivateLibrary(system) {
  const source = sources[system.distribution];
  say(
    '▸ 取得内置数据库需要的私有 C 运行库 / Fetching a private C library for the embedded database (about 4 MB)',
  );
  const unpacked = await unpackDebianPackages('libc', ['libc6', 'libstdc++6', 'libgcc-s1'], {
    ...source,
    codename: system.codename,
  });
  try {
    const from = path.join(unpacked.files, 'usr', 'lib', multiarch());
    const unfinished = `${folder}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    for (const library of libraries) copyFileSync(path.join(from, library), path.join(unfinished, library));
    copyFileSync(path.join(from, loaderName()), path.join(unfinished, 'ld.so'));
    await run(path.join(unfinished, 'ld.so'), ['--library-path', unfinished, process.execPath, '--version']);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    unpacked.remove();
  }
  say('  ✓');
}

function systemLibraryWillDo() {
  if (process.platform !== 'linux') return true;
  process.report.excludeNetwork = true;
  const [major = 0, minor = 0] = (process.report.getReport().header.glibcVersionRuntime ?? '')
    .split('.')
    .map(Number);
  return major > neededGlibc[0] || (major === neededGlibc[0] && minor >= neededGlibc[1]);
}

function multiarch() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

function loaderName() {
  return process.arch === 'arm64' ? 'ld-linux-aarch64.so.1' : 'ld-linux-x86-64.so.2';
}
