import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache } from './project.mjs';
import { run } from './run.mjs';

/**
 * Unpacks Debian packages into a folder of the project without installing them: nothing of the system changes, and it
 * needs no root. apt checks the signatures as always.
 * @param source `{ suite, keyring }` of another release at the machine's own mirror; null for the machine's own release
 * @returns the folder with the packages' files; the caller takes what it needs and removes it
 */
export async function unpackDebianPackages(name, packages, source) {
  const folder = path.join(cache, `unpack-${name}`);
  rmSync(folder, { recursive: true, force: true });
  const downloads = path.join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const options = source ? await optionsFor(folder, source) : [];
  if (source) await run('apt-get', [...options, 'update']);
  await run('apt-get', [...options, 'download', ...packages], { cwd: downloads });
  const files = path.join(folder, 'files');
  for (const archive of readdirSync(downloads)) {
    await run('dpkg', ['-x', path.join(downloads, archive), files]);
  }
  return { files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** apt with its own list of sources, state and cache, apart from the system's. */
async function optionsFor(folder, { codename, suite, keyring }) {
  const lists = path.join(folder, 'lists');
  const archives = path.join(folder, 'cache');
  mkdirSync(path.join(lists, 'partial'), { recursive: true });
  mkdirSync(path.join(archives, 'archives', 'partial'), { recursive: true });
  const sources = path.join(folder, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${keyring}] ${await mirrorOf(codename)} ${suite} main\n`);
  return [
    ['Dir::Etc::sourcelist', sources],
    ['Dir::Etc::sourceparts', '/dev/null'],
    ['Dir::State::Lists', lists],
    ['Dir::Cache', archives],
    ['APT::Sandbox::User', ''],
    ['APT::Get::List-Cleanup', '0'],
  ].flatMap(([option, value]) => ['-o', `${option}=${value}`]);
}

/** The mirror that this machine itself installs its release from. */
async function mirrorOf(codename) {
  const listed = await run('apt-get', ['update', '--print-uris', '-o', 'Debug::NoLocking=1']);
  const mirror = listed.match(new RegExp(`'([^']+)/dists/${codename}/(?:In)?Release'`))?.[1];
  if (!mirror) throw new Error(`no apt source for ${codename} on this machine`);
  return mirror;
}
