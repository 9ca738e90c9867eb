import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { createCanvas } from '@napi-rs/canvas';
import { openPdf } from '../../parsers/readers/pdf/openPdf.js';
import { renderPage } from '../../parsers/readers/pdf/renderPage.js';
import { ReadBudget } from '../../parsers/readers/readBudget.js';
import { chromiumFlags } from '../../server/rendering/chromiumFlags.js';

/** Where Chromium is; null where this machine has none. */
export function chromium(): string | null {
  const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

const FONTS = createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/400.css');

/** What a page needs to be printed like an official document, with a font from the packages. */
export const PRINT_STYLES = `<link rel="stylesheet" href="${pathToFileURL(FONTS).href}"><style>
  body { font: 16pt/1.8 "Noto Sans SC"; margin: 0 } p { margin: 0; text-align: justify }
  table { border-collapse: collapse } td { border: 1px solid black; padding: 4px; font-size: 12pt }</style>`;

/** Prints a page on A4 with page numbers at the foot. */
export async function printPdf(html: string, executablePath: string): Promise<Uint8Array> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dingban-print-'));
  const file = path.join(directory, 'page.html');
  await writeFile(file, html);
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: path.join(directory, 'profile'),
    args: [...chromiumFlags, '--allow-file-access-from-files'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle0' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    return await page.pdf({
      format: 'A4',
      margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font-size:10pt">— <span class="pageNumber"></span> —</div>',
    });
  } finally {
    await browser.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** The pages of a PDF as pictures of 150 dots per inch, grey like a scan. */
export async function scanPages(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; rgb: Uint8Array }[]> {
  const budget = new ReadBudget({});
  const pdf = await openPdf(bytes, budget);
  const scans = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { bytes: png, width, height } = await renderPage(pdf, number, 150, budget);
    scans.push({ width, height, rgb: await dots(png, width, height) });
  }
  await pdf.loadingTask.destroy();
  return scans;
}

async function dots(png: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const { loadImage } = await import('@napi-rs/canvas');
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0,
  );
}
