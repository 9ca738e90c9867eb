/**
 * Makes TrueType copies of the four official faces (Fandol 仿宋、楷体、黑体、宋体, .otf) beside them.
 * Chromium embeds OpenType/CFF faces in a PDF only as nameless Type 3 shapes; TrueType ones become real fonts.
 * Run by the set-up; quick when there is nothing to do:  node scripts/officialFonts.mjs [FOLDER]
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import fonteditor from 'fonteditor-core';

const faces = [
  'FandolFang-Regular',
  'FandolKai-Regular',
  'FandolHei-Regular',
  'FandolSong-Regular',
  'FandolSong-Bold',
];

/** Converts what is missing from `folder`/*.otf to `folder`/ttf/*.ttf; returns the names made. */
export function convertOfficialFonts(folder) {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const target = path.join(folder, 'ttf');
  const missing = faces.filter(
    (face) => present.includes(`${face}.otf`) && !existsSync(path.join(target, `${face}.ttf`)),
  );
  if (missing.length > 0) mkdirSync(target, { recursive: true });
  for (const face of missing) {
    const bytes = toTrueType(readFileSync(path.join(folder, `${face}.otf`)));
    const unfinished = path.join(target, `${face}.${process.pid}.part`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path.join(target, `${face}.ttf`));
  }
  return missing;
}

/** The library reads a CID font's widths with the wrong base, so they are taken from the font's own table. */
function toTrueType(otf) {
  const font = fonteditor.createFont(otf, { type: 'otf' });
  const widths = advanceWidths(otf);
  font.get().glyf.forEach((glyph, index) => {
    glyph.advanceWidth = widths[Math.min(index, widths.length - 1)];
  });
  return font.write({ type: 'ttf', toBuffer: true, hinting: false, kerning: false });
}

/** `hmtx`, whose count of full records stands at offset 34 of `hhea` (OpenType 1.9). */
function advanceWidths(otf) {
  const tables = new Map();
  for (let index = 0; index < otf.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    tables.set(otf.toString('latin1', record, record + 4), otf.readUInt32BE(record + 8));
  }
  const count = otf.readUInt16BE(tables.get('hhea') + 34);
  return Array.from({ length: count }, (_, index) => otf.readUInt16BE(tables.get('hmtx') + 4 * index));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const made = convertOfficialFonts(process.argv[2] ?? path.join(root, '.cache', 'fonts'));
  for (const face of made) console.log(`已转换公文字体 ${face}`);
}
