import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One word of a page as poppler sees it; points (1/72 inch) from the top left. */
export interface PdfWord {
  text: string;
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

export interface PdfPage {
  width: number;
  height: number;
  words: PdfWord[];
}

/** Runs a poppler tool on the PDF and returns what it prints. */
function poppler(pdf: Uint8Array, tool: string, args: (file: string) => string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, args(file), { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text without white space, so that line breaks do not matter. */
export function textOf(pdf: Uint8Array): string {
  return poppler(pdf, 'pdftotext', (file) => ['-raw', file, '-']).replace(/\s+/g, '');
}

export function infoOf(pdf: Uint8Array): Record<string, string> {
  const lines = poppler(pdf, 'pdfinfo', (file) => [file]).split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Name, type and whether embedded, of each font. */
export function fontsOf(pdf: Uint8Array): { name: string; type: string; embedded: boolean }[] {
  return poppler(pdf, 'pdffonts', (file) => [file])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s{2,}|\s(?=CID|Type)/);
      return { name, type: rest[0] ?? '', embedded: /\syes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+0$/.test(line) };
    });
}

/** Every word with its place, page by page. */
export function pagesOf(pdf: Uint8Array): PdfPage[] {
  const html = poppler(pdf, 'pdftotext', (file) => ['-bbox', file, '-']);
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, words = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...words.matchAll(
          /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
        text,
        xMin: Number(xMin),
        yMin: Number(yMin),
        xMax: Number(xMax),
        yMax: Number(yMax),
      })),
    }),
  );
}
