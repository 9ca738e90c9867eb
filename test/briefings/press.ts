import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sampleSnapshot } from '../../plans/briefings/sampleSnapshot.js';
import { BrowserPool, type BrowserPoolOptions } from '../../server/rendering/browserPool.js';
import type { BriefingDress } from '../../server/rendering/briefingView.js';
import { prepareFonts } from '../../server/rendering/fonts.js';
import type { Press } from '../../server/rendering/printPdf.js';
import { loadTemplates, type TemplateLibrary } from '../../server/rendering/templates.js';
import { packageRoot } from '../../server/version.js';
import { testLog } from '../support/log.js';

export type TestPress = Press & { templates: TemplateLibrary };

/** The browser of this machine. */
export const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether the set-up could fetch the Fandol faces; without them documents come out in Noto. */
export const hasOfficialFaces = existsSync(
  path.join(packageRoot, '.cache', 'fonts', 'FandolFang-Regular.otf'),
);

/** A press of its own for the enclosing `describe`. */
export function usePress(options: Partial<BrowserPoolOptions> = {}): { readonly press: TestPress } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-press-'));
  let press: TestPress | undefined;
  before('prepares fonts and browser', async function () {
    this.timeout(60_000);
    const fonts = await prepareFonts(folder);
    const { fontconfigFile } = fonts;
    const pool = new BrowserPool({ executablePath: chromium, fontconfigFile, log: testLog, ...options });
    press = { pool, fonts, templates: loadTemplates() };
  });
  after('ends the browser', async () => {
    await press?.pool.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get press() {
      if (!press) throw new Error('the press runs only inside tests');
      return press;
    },
  };
}

export const dress: BriefingDress = {
  name: '清河民政督办工作简报',
  number: 6,
  office: '清河区民政局办公室',
  date: '2024-07-02',
  reportTo: ['区委办公室', '区政府办公室'],
  sendTo: ['各镇街民政所', '局属各单位'],
  copies: 60,
};

export const ordinary = sampleSnapshot({ units: 14, tasks: 42 });
