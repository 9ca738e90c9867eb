import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { withLock } from './setup/lock.mjs';
import { root } from './setup/project.mjs';
import { StepError, run, say } from './setup/run.mjs';

const dist = path.join(root, 'dist');
const layers = ['parsers', 'plans', 'server'];

const parts = {
  server: {
    sources: [...layers, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    build: buildServer,
  },
  web: {
    sources: ['web', 'package-lock.json'],
    build: buildWeb,
  },
};

/**
 * Builds dist/ from the sources: the server (dist/server, dist/plans, dist/parsers) and the pages (dist/web). A part
 * whose sources are as they were at its last build is left alone. Ends the process with status 1 when a part fails.
 * @param names which parts
 */
export async function build(names = Object.keys(parts)) {
  if (names.every(isFresh)) return;
  try {
    await withLock(async () => {
      for (const name of names.filter((part) => !isFresh(part))) await buildPart(name);
    });
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    say(`\n构建失败 / The build failed:\n${error.message}`);
    process.exit(1);
  }
}

/** The note is taken away first, so that an interrupted build is not taken for a finished one. */
async function buildPart(name) {
  const state = stateOf(name);
  rmSync(noteFile(name), { force: true });
  await parts[name].build();
  mkdirSync(dist, { recursive: true });
  writeFileSync(noteFile(name), state);
}

async function buildServer() {
  for (const layer of layers) rmSync(path.join(dist, layer), { recursive: true, force: true });
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--pretty', 'false'], {
    title: '构建服务端 / Building the server',
    cwd: root,
  });
  for (const layer of layers) copyAssets(layer);
}

async function buildWeb() {
  if (!existsSync(path.join(root, 'web', 'vite.config.ts'))) return;
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', 'web', '--outDir', path.join(dist, 'web'), '--emptyOutDir'], {
    title: '构建网页 / Building the pages',
    cwd: root,
  });
}

/** Templates, style sheets and word lists stand beside the code that reads them, in dist/ as in the sources. */
function copyAssets(folder) {
  for (const file of filesIn(folder)) {
    if (/\.(ts|md)$/.test(file)) continue;
    const target = path.join(dist, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, file), target);
  }
}

function isFresh(name) {
  return existsSync(noteFile(name)) && readFileSync(noteFile(name), 'utf8') === stateOf(name);
}

function noteFile(name) {
  return path.join(dist, `.${name}-built-from`);
}

/** A hash over name, size and time of change of every source file. */
function stateOf(name) {
  const hash = createHash('sha256');
  for (const source of parts[name].sources) {
    for (const file of filesIn(source)) {
      const { size, mtimeMs } = statSync(path.join(root, file));
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Paths from the project's root of all files in a folder, in a fixed order; a file stands for itself. */
function filesIn(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [source];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesIn(path.join(source, entry.name)));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const { setUp } = await import('./setup.mjs');
  await setUp('packages');
  await build();
}
