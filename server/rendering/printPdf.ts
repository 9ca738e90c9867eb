import type { Browser, HTTPRequest, Page } from 'puppeteer';
import type { BrowserPool } from './browserPool.js';
import { documentOrigin, type OfficialFonts } from './fonts.js';
import { sealPdf, type PdfProperties } from './sealPdf.js';

/** What printing needs; made once at start-up. */
export interface Press {
  pool: BrowserPool;
  fonts: OfficialFonts;
}

/** Nothing runs, nothing is fetched; styles and drawings stand in the document itself. */
const contentSecurityPolicy = `default-src 'none'; style-src 'unsafe-inline'; font-src ${documentOrigin}; img-src 'none'`;

/**
 * Prints a whole HTML document as a tagged PDF with bookmarks (its headings) and the page rules of its own styles.
 * Scripts are off and every request but the document and its fonts is refused. The same HTML gives the same bytes.
 */
export async function printPdf(press: Press, html: string, properties: PdfProperties): Promise<Uint8Array> {
  const printed = await press.pool.use((browser) => print(browser, html, press.fonts));
  return sealPdf(printed, properties);
}

async function print(browser: Browser, html: string, fonts: OfficialFonts): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await shutIn(page, html, fonts);
    await page.goto(`${documentOrigin}/`, { waitUntil: 'load' });
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    });
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function shutIn(page: Page, html: string, fonts: OfficialFonts): Promise<void> {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    const first = !served && request.isNavigationRequest() && request.url() === `${documentOrigin}/`;
    if (first) served = true;
    void (first ? serveDocument(request, html) : serveFont(request, fonts)).catch(() => undefined);
  });
}

async function serveDocument(request: HTTPRequest, html: string): Promise<void> {
  await request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
    body: html,
  });
}

async function serveFont(request: HTTPRequest, fonts: OfficialFonts): Promise<void> {
  const url = new URL(request.url());
  const bytes =
    url.origin === documentOrigin && request.resourceType() === 'font'
      ? await fonts.read(url.pathname)
      : null;
  if (bytes === null) return request.abort('blockedbyclient');
  await request.respond({
    status: 200,
    contentType: url.pathname.endsWith('.ttf') ? 'font/ttf' : 'font/woff2',
    headers: { 'Access-Control-Allow-Origin': '*' },
    body: bytes,
  });
}
