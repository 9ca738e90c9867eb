import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { advice } from './setup/advice.mjs';
import { fetchFonts } from './setup/fonts.mjs';
import { withLock } from './setup/lock.mjs';
import { installPackages, makeSegmenterWork, packagesInstalled } from './setup/packages.mjs';
import { fetchPrivateLibrary, privateLibraryMissing } from './setup/privateLibrary.mjs';
import { cache, root } from './setup/project.mjs';
import { StepError, say } from './setup/run.mjs';
import { aptInstall, describeSystem, missingBuildTools, missingPrograms } from './setup/system.mjs';

const oldestNode = [20, 19];

/** What is missing may not be installed by this script here; the message lists it. */
class MissingSoftware extends Error {
  name = 'MissingSoftware';
}

/**
 * Brings this machine to where the product runs: system programs, the database engine's C library, npm packages, fonts.
 * Done in well under a second when nothing is missing; safe to interrupt and to run twice at once. Ends the process
 * with status 1, and a list of what to install, where it may not install by itself.
 * @param scope 'everything', or 'packages' for commands that only need the npm packages
 */
export async function setUp(scope = 'everything') {
  requireNode();
  if (isDone(scope)) return;
  try {
    await withLock(() => (isDone(scope) ? undefined : bringUp(scope)));
  } catch (error) {
    if (error instanceof MissingSoftware) {
      say(error.message);
      process.exit(1);
    }
    if (!(error instanceof StepError)) throw error;
    say(`\n安装没有完成 / The set-up did not finish:\n${error.message}`);
    process.exit(1);
  }
}

async function bringUp(scope) {
  const system = describeSystem();
  const compiles = !packagesInstalled();
  if (scope === 'everything') await systemParts(system, compiles);
  if (compiles) await withCompiler(system, installPackages);
  await withCompiler(system, makeSegmenterWork);
  if (scope === 'everything') {
    if (system.family === 'debian') await fetchFonts();
    say('✓ 安装就绪 / Set-up complete');
  }
  note(scope);
}

async function systemParts(system, compiles) {
  const mayInstall = system.family === 'debian' && system.isRoot;
  const missing = [...missingPrograms(), ...(compiles && mayInstall ? missingBuildTools() : [])];
  if (missing.length > 0 && mayInstall) await aptInstall(missing.map((need) => need.apt));
  if (privateLibraryMissing() && system.family === 'debian') {
    await fetchPrivateLibrary(system).catch((error) => say(`  ✗ ${error.message}`));
  }
  refuse(system, missingPrograms(), privateLibraryMissing());
}

/** A failed compilation for want of a compiler is told as such. */
async function withCompiler(system, step) {
  try {
    await step();
  } catch (error) {
    refuse(system, missingBuildTools(), false);
    throw error;
  }
}

function refuse(system, needs, libraryMissing) {
  if (needs.length === 0 && !libraryMissing) return;
  throw new MissingSoftware(advice(system, needs, libraryMissing));
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  say(`需要 Node.js ${oldestNode.join('.')} 或更新的版本，当前是 ${process.versions.node}。`);
  say(`Node.js ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** What was noted at the end of the last set-up still holds, and nothing has been taken away since. */
function isDone(scope) {
  const noted = existsSync(noteFile(scope)) && readFileSync(noteFile(scope), 'utf8') === stateKey();
  if (!noted || !existsSync(path.join(root, 'node_modules', '.package-lock.json'))) return false;
  return scope === 'packages' || (missingPrograms().length === 0 && !privateLibraryMissing());
}

function note(scope) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(noteFile('packages'), stateKey());
  if (scope === 'everything') writeFileSync(noteFile('everything'), stateKey());
}

function noteFile(scope) {
  return path.join(cache, `setup-${scope}.key`);
}

/** Changes when the packages wanted, the Node that native parts are built for or the machine changes. */
function stateKey() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update([process.versions.modules, process.platform, process.arch].join())
    .digest('hex');
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) await setUp();
