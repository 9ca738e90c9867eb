import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './project.mjs';
import { unpackDebianPackages } from './debianFiles.mjs';
import { run, say } from './run.mjs';

const folder = path.join(cache, 'fonts');
const inPackage = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';

/**
 * Fetches the Fandol faces (仿宋、楷体、黑体、宋体) that official documents are set in, from Debian's TeX package, without
 * installing it. Documents come out without them too, in other faces: so a failure is only told.
 */
export async function fetchFonts() {
  if (!existsSync(path.join(folder, 'FandolFang-Regular.otf'))) await fetchOriginals();
  if (!existsSync(folder)) return;
  await run('node', [path.join(root, 'scripts', 'officialFonts.mjs')]).catch(tell);
}

async function fetchOriginals() {
  say('▸ 取得公文字体 / Fetching the faces of official documents (49 MB)');
  try {
    const unpacked = await unpackDebianPackages('fonts', ['texlive-lang-chinese'], null);
    try {
      takeFaces(path.join(unpacked.files, inPackage));
    } finally {
      unpacked.remove();
    }
    say('  ✓');
  } catch (error) {
    tell(error);
  }
}

function takeFaces(from) {
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const face of readdirSync(from)) copyFileSync(path.join(from, face), path.join(unfinished, face));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function tell(error) {
  say(`  ✗ 没有取得公文字体，将使用其他字体 / not available, other faces are used\n    ${reasonOf(error)}`);
}

/** The line that says what went wrong, out of all that the command wrote. */
function reasonOf(error) {
  const lines = error.message.split('\n');
  return lines.find((line) => /^E:|Error:/.test(line)) ?? lines[0];
}
