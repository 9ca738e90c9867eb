import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../version.js';

/** Where documents and their fonts live for the browser; the name resolves nowhere (RFC 2606). */
export const documentOrigin = 'https://briefing.invalid';

/** The faces of official documents as the browser gets them. */
export interface OfficialFonts {
  /** Set as FONTCONFIG_FILE of the browser, so that the faces count as fonts of the host. */
  fontconfigFile: string;
  /** @font-face rules for this text: the official faces, and the Noto pieces for what these lack. */
  stylesFor(text: string): string;
  /** The bytes of a font that the styles name, or null where it is none of theirs. */
  read(urlPath: string): Promise<Buffer | null>;
}

const hostFang = ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong'];

/** GB/T 9704—2012 asks for 小标宋, 仿宋, 黑体, 楷体 and 宋体. First the host's own, then Fandol. */
const faces: Face[] = [
  {
    family: 'Official Fang',
    local: hostFang,
    file: 'FandolFang-Regular',
  },
  {
    family: 'Official Kai',
    local: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti'],
    file: 'FandolKai-Regular',
  },
  { family: 'Official Hei', local: ['SimHei', '黑体', 'STHeiti'], file: 'FandolHei-Regular' },
  { family: 'Official Song', local: ['SimSun', '宋体', 'NSimSun', 'STSong'], file: 'FandolSong-Regular' },
  {
    family: 'Official Title',
    local: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXBSJW--GB1-0', '方正小标宋_GBK', 'FZXBSK--GBK1-0'],
    file: 'FandolSong-Bold',
  },
  /** FandolFang's Latin letters and figures are those of a heavy sans; beside 仿宋 those of the Song face stand. */
  { family: 'Official Fang', local: hostFang, file: 'FandolSong-Regular', range: 'U+20-7E' },
];

interface Face {
  family: string;
  local: string[];
  file: string;
  range?: string;
}

const notoFiles = [
  { packageName: '@fontsource/noto-serif-sc', css: '400.css' },
  { packageName: '@fontsource/noto-serif-sc', css: '700.css' },
  { packageName: '@fontsource/noto-sans-sc', css: '400.css' },
];

/**
 * Makes the fonts ready: TrueType copies of Fandol where the set-up left the originals in `folder`
 * (the package's .cache/fonts), and a fontconfig file in `workFolder`. Without Fandol everything falls back to Noto.
 */
export async function prepareFonts(
  workFolder: string,
  folder: string = path.join(packageRoot, '.cache', 'fonts'),
): Promise<OfficialFonts> {
  await convertOnce(folder);
  const official = path.join(folder, 'ttf');
  const hasOfficial = faces.every((face) => existsSync(path.join(official, `${face.file}.ttf`)));
  await mkdir(workFolder, { recursive: true });
  const fontconfigFile = path.join(workFolder, 'fonts.conf');
  await writeFile(fontconfigFile, fontconfig(official, path.join(workFolder, 'fontconfig-cache')));
  const pieces = (await Promise.all(notoFiles.map(readPieces))).flat();
  const files = new Map(pieces.map((piece) => [piece.url, piece.file]));
  if (hasOfficial)
    for (const face of faces) files.set(faceUrl(face.file), path.join(official, `${face.file}.ttf`));
  const covered = hasOfficial ? gb2312() : new Set<number>();
  const faceRules = faces.map((face) => faceRule(face, hasOfficial)).join('\n');
  return {
    fontconfigFile,
    stylesFor: (text) => [faceRules, ...missingPieces(text, covered, pieces)].join('\n'),
    read: async (urlPath) => {
      const file = files.get(urlPath);
      return file === undefined ? null : await readFile(file);
    },
  };
}

async function convertOnce(folder: string): Promise<void> {
  const originals = faces.map((face) => path.join(folder, `${face.file}.otf`));
  const copies = faces.map((face) => path.join(folder, 'ttf', `${face.file}.ttf`));
  if (!originals.every((file) => existsSync(file)) || copies.every((file) => existsSync(file))) return;
  const script = path.join(packageRoot, 'scripts', 'officialFonts.mjs');
  await promisify(execFile)(process.execPath, [script, folder]);
}

function fontconfig(folder: string, cache: string): string {
  const escaped = (file: string) => file.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escaped(folder)}</dir>
  <cachedir>${escaped(cache)}</cachedir>
</fontconfig>
`;
}

const faceUrl = (file: string) => `/fonts/${file}.ttf`;

function faceRule({ family, local, file, range }: Face, hasOfficial: boolean): string {
  const sources = [...local, ...(hasOfficial ? [file] : [])].map((name) => `local("${name}")`);
  if (hasOfficial) sources.push(`url("${documentOrigin}${faceUrl(file)}") format("truetype")`);
  return `@font-face { font-family: "${family}"; src: ${sources.join(', ')};${range ? ` unicode-range: ${range};` : ''} }`;
}

/** One of the hundred pieces into which a Noto face is cut; the browser fetches those that it needs. */
interface NotoPiece {
  rule: string;
  ranges: [number, number][];
  url: string;
  file: string;
}

async function readPieces({ packageName, css }: (typeof notoFiles)[number]): Promise<NotoPiece[]> {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${packageName}/${css}`));
  const text = await readFile(path.join(folder, css), 'utf8');
  return text.split('@font-face').flatMap((block) => {
    const source = /url\(\.\/files\/([\w.[\]-]+\.woff2)\)/.exec(block)?.[1];
    const range = /unicode-range:\s*([^;]+);/.exec(block)?.[1];
    const family = /font-family:\s*'([^']+)'/.exec(block)?.[1];
    const weight = /font-weight:\s*(\d+)/.exec(block)?.[1];
    if (!source || !range || !family || !weight) return [];
    const url = `/fonts/${source}`;
    const rule = `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${documentOrigin}${url}") format("woff2"); unicode-range: ${range}; }`;
    return [{ rule, ranges: range.split(',').map(readRange), url, file: path.join(folder, 'files', source) }];
  });
}

function readRange(range: string): [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}

/** Rules are left out where no character needs them: parsing all of them would cost each print more than the text. */
function missingPieces(text: string, covered: ReadonlySet<number>, pieces: readonly NotoPiece[]): string[] {
  const missing = new Set<number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!covered.has(code)) missing.add(code);
  }
  if (missing.size === 0) return [];
  const needed = [...missing];
  return pieces
    .filter(({ ranges }) => needed.some((code) => ranges.some(([from, to]) => code >= from && code <= to)))
    .map((piece) => piece.rule);
}

/** What Fandol covers: ASCII and GB 2312—80 (6,763 characters and its signs). */
function gb2312(): Set<number> {
  const bytes: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  const covered = new Set<number>();
  for (let code = 0; code < 0x7f; code += 1) covered.add(code);
  for (const character of new TextDecoder('gb18030').decode(new Uint8Array(bytes))) {
    covered.add(character.codePointAt(0) ?? 0);
  }
  return covered;
}
