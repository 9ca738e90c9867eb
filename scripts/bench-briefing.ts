/**
 * How fast briefings are printed: npm run bench:briefing
 * A 20-page briefing, warm, against bare Puppeteer printing the same HTML in the same run; a hundred in a row; two at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { PDFDocument } from 'pdf-lib';
import { sampleSnapshot } from '../plans/briefings/sampleSnapshot.js';
import { composeWords } from '../plans/briefings/words.js';
import { BrowserPool } from '../server/rendering/browserPool.js';
import { chromiumFlags } from '../server/rendering/chromiumFlags.js';
import { prepareFonts } from '../server/rendering/fonts.js';
import { residentBytes } from '../server/rendering/processMemory.js';
import { briefingHtml, renderBriefingPdf } from '../server/rendering/renderBriefing.js';
import { loadTemplates } from '../server/rendering/templates.js';

const rounds = 9;
const inARow = 100;
const megabyte = 1024 * 1024;
const silent = { warn: () => undefined, info: () => undefined };
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-bench-'));
const fonts = await prepareFonts(folder);
const templates = loadTemplates();
const pool = new BrowserPool({
  executablePath,
  fontconfigFile: fonts.fontconfigFile,
  log: silent as never,
  size: 2,
});
const press = { pool, fonts, templates };
const snapshot = sampleSnapshot({ units: 60, tasks: 190 });
const dress = {
  name: '清河民政督办工作简报',
  number: 6,
  office: '清河区民政局办公室',
  date: '2024-07-02',
  reportTo: ['区委办公室'],
  sendTo: ['各镇街民政所'],
  copies: 60,
};
const render = () => renderBriefingPdf(press, snapshot, composeWords(snapshot), { dress });

const bare = await puppeteer.launch({
  executablePath,
  args: [...chromiumFlags],
  env: { ...process.env, FONTCONFIG_FILE: fonts.fontconfigFile },
});
try {
  const html = briefingHtml(templates, fonts, snapshot, composeWords(snapshot), { dress });
  const pages = (await PDFDocument.load(await render())).getPageCount();
  await againstBare(bare, html, pages);
  await bare.close();
  await manyInARow();
  await twoAtOnce();
} finally {
  await bare.close().catch(() => undefined);
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
}

async function printBare(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return pdf;
}

/** In turns, so that whatever else the machine does meets both. */
async function againstBare(browser: Browser, html: string, pages: number): Promise<void> {
  const own: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [mine, theirs] = [await timed(render), await timed(() => printBare(browser, html))];
    // The first round warms both up.
    if (round === 0) continue;
    own.push(mine);
    plain.push(theirs);
  }
  const ratio = median(own) / median(plain);
  console.log(`一份${pages}页的简报（含画图、排版、打印、封装），已预热，${rounds}次的中位数：`);
  console.log(
    `  盯办            ${median(own).toFixed(0)} ms（${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}）`,
  );
  console.log(
    `  单用 Puppeteer  ${median(plain).toFixed(0)} ms（${Math.min(...plain).toFixed(0)}–${Math.max(...plain).toFixed(0)}）`,
  );
  console.log(`  比值            ${ratio.toFixed(2)}（要求不超过 1.20）${ratio <= 1.2 ? '✓' : '✗'}`);
}

async function manyInARow(): Promise<void> {
  console.log(`连续${inARow}份，浏览器和本进程的常驻内存（MB）：`);
  const start = performance.now();
  for (let index = 1; index <= inARow; index += 1) {
    await render();
    if (index % 20 !== 0 && index !== 1) continue;
    const bytes = await Promise.all(pool.processIds.map(residentBytes));
    const browsers = bytes.reduce((sum: number, one) => sum + (one ?? 0), 0);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `  第${index}份  浏览器 ${mb(browsers)}  本进程 ${mb(process.memoryUsage().rss)}  已用 ${seconds} s`,
    );
  }
}

async function twoAtOnce(): Promise<void> {
  await Promise.all([render(), render()]);
  const one = await timed(async () => {
    await render();
    await render();
  });
  const together = await timed(() => Promise.all([render(), render()]));
  console.log(`两份：先后 ${one.toFixed(0)} ms，同时 ${together.toFixed(0)} ms（${os.cpus().length}核）`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function mb(bytes: number): string {
  return (bytes / megabyte).toFixed(0).padStart(5);
}
