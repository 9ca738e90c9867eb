import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { decodeChinese } from './chineseText.js';
import { readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';
import { pageLines, type PageElement } from './web/pageLines.js';

/** Reads an .html file: its own words about its encoding are tried before guessing. */
export function readWebPage(bytes: Uint8Array, budget: ReadBudget): TextDocument {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const { text, warnings } = decodeChinese(bytes, declared);
  const document = readHtml(text, budget);
  return { ...document, warnings: [...warnings, ...document.warnings] };
}

/**
 * Reads HTML, whether a page or a pasted fragment: scripts, navigation and forms are dropped, and of a whole page only
 * the part that holds the running text (with the headings before it) is kept.
 */
export function readHtml(html: string, budget: ReadBudget): TextDocument {
  budget.spendCharacters(html.length);
  const $ = load(html);
  const body = $('body');
  refuseDepth(body.get(0), budget);
  $(NO_TEXT).remove();
  $('[hidden], [style*="display:none"], [style*="display: none"]').remove();
  budget.checkTime();
  const main = mainPart($, body);
  const lines = [
    ...(main.is(body) ? [] : pageLines(headingsBefore($, main), budget)),
    ...pageLines(main.toArray(), budget),
  ];
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noText);
  return { format: 'html', lines, warnings: [] };
}

const NO_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav, aside, form button, ' +
  'select, option, input, textarea, button, [role=navigation], [role=search], [aria-hidden=true]';

/** Real pages nest some 50 deep; browsers stop at 512. */
const DEEPEST = 512;

function refuseDepth(root: PageElement | undefined, budget: ReadBudget): void {
  const pending: { node: PageElement; depth: number }[] = root ? [{ node: root, depth: 1 }] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.depth > DEEPEST) throw new UnreadableDocumentError('too-complex', readerMessages.tooDeep);
    budget.spendElement(1);
    if (!('children' in next.node)) continue;
    for (const child of next.node.children)
      pending.push({ node: child as PageElement, depth: next.depth + 1 });
  }
}

/** Narrows down from the body as long as one child holds nearly all of the words that are not links. */
function mainPart($: CheerioAPI, body: Cheerio<PageElement>): Cheerio<PageElement> {
  const total = ownWords(body);
  let main = body;
  for (;;) {
    const next = main
      .children('div, main, article, section, td, table, tbody, tr, center, form')
      .toArray()
      .map((element) => $(element as PageElement))
      .find((child) => ownWords(child) > total * 0.75);
    if (!next) break;
    main = next;
  }
  // A table that holds nearly everything is the content itself, not its frame.
  return main.is('tr, tbody, td') && main.closest('table').find('tr').length > 2
    ? main.closest('table').parent()
    : main;
}

function ownWords(element: Cheerio<PageElement>): number {
  const all = element.text().replace(/\s/g, '').length;
  const links = element.find('a').text().replace(/\s/g, '').length;
  return Math.max(0, all - links);
}

function headingsBefore($: CheerioAPI, main: Cheerio<PageElement>): PageElement[] {
  const found: PageElement[] = [];
  const inside = new Set(main.find('h1, h2').toArray());
  for (const heading of $('h1, h2').toArray()) {
    if (inside.has(heading)) break;
    found.push(heading);
  }
  return found;
}
