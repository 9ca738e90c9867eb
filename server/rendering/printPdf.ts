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

/** A browser's one page: it prints one document after another, none of which can leave anything behind for the next. */
interface PrintingPage {
  page: Page;
  /** What the next navigation gets; null once it was given out. */
  html: string | null;
}

const pages = new WeakMap<Browser, PrintingPage>();

async function print(browser: Browser, html: string, fonts: OfficialFonts): Promise<Uint8Array> {
  const printing = pages.get(browser) ?? (await openPage(browser, fonts));
  printing.html = html;
  await printing.page.goto(`${documentOrigin}/`, { waitUntil: 'load' });
  return printing.page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
}

async function openPage(browser: Browser, fonts: OfficialFonts): Promise<PrintingPage> {
  const page = await browser.newPage();
  const printing: PrintingPage = { page, html: null };
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { html } = printing;
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isDocument && html !== null && request.url() === `${documentOrigin}/`) {
      printing.html = null;
      void serveDocument(request, html).catch(() => undefined);
    } else {
      void serveFont(request, fonts).catch(() => undefined);
    }
  });
  pages.set(browser, printing);
  return printing;
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
  // A navigation that is aborted leaves the document where it is; a blocked one would put an error page in its place.
  if (bytes === null) return request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  await request.respond({
    status: 200,
    contentType: url.pathname.endsWith('.ttf') ? 'font/ttf' : 'font/woff2',
    headers: { 'Access-Control-Allow-Origin': '*' },
    body: bytes,
  });
}
