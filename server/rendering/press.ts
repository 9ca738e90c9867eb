import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Services } from '../services.js';
import { bureauTemplates, type BureauTemplates } from './bureauTemplates.js';
import { BrowserPool } from './browserPool.js';
import { prepareFonts } from './fonts.js';
import type { Press } from './printPdf.js';
import { Refusal } from '../../plans/errors.js';

/** Browsers, fonts and templates of one process. */
export interface TemplatePress extends Press {
  /** The product's own templates with the bureau's beside them, as they are on disk now. */
  templates(): BureauTemplates;
}

const presses = new WeakMap<Services, Promise<TemplatePress>>();

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The press of this process, made when first needed. @throws Refusal where there is no browser to print with. */
export function pressFor(services: Services): Promise<TemplatePress> {
  const known = presses.get(services);
  if (known) return known;
  const made = makePress(services);
  made.catch(() => presses.delete(services));
  presses.set(services, made);
  return made;
}

/** Ends the browsers, where any were started. */
export async function closePress(services: Services): Promise<void> {
  const press = await presses.get(services)?.catch(() => null);
  presses.delete(services);
  await press?.pool.close();
}

async function makePress({ config, log }: Services): Promise<TemplatePress> {
  const executablePath = [config.chromiumPath, ...usualPlaces].find((file) => file && existsSync(file));
  if (!executablePath) {
    throw new Refusal(
      'conflict',
      'no-browser',
      '没有找到 Chromium，不能生成 PDF。请安装 chromium，或用 CHROMIUM_PATH 指定已有的 Chrome。',
    );
  }
  const fonts = await prepareFonts(path.join(config.dataDir, 'rendering'));
  const pool = new BrowserPool({ executablePath, fontconfigFile: fonts.fontconfigFile, log });
  const folder = path.join(config.dataDir, 'templates');
  return { pool, fonts, templates: () => bureauTemplates(folder) };
}
