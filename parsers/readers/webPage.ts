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
  const words = ownWords(body.get(0));
  const total = words.get(body.get(0)) ?? 0;
  let main = body;
  for (;;) {
    const next = main
      .children('div, main, article, section, td, table, tbody, tr, center, form')
      .toArray()
      .find((child) => (words.get(child) ?? 0) > total * 0.75);
    if (!next) break;
    main = $(next as PageElement);
  }
  // A table that holds nearly everything is the content itself, not its frame.
  return main.is('tr, tbody, td') && main.closest('table').find('tr').length > 2
    ? main.closest('table').parent()
    : main;
}

/** Characters below each element that are neither blank nor in a link, all counted in one pass. */
function ownWords(root: PageElement | undefined): Map<PageElement | undefined, number> {
  const words = new Map<PageElement | undefined, number>();
  const order: PageElement[] = [];
  const pending = root ? [root] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    order.push(node);
    const isLink = 'name' in node && node.name === 'a';
    if ('children' in node && !isLink) for (const child of node.children) pending.push(child as PageElement);
  }
  for (const node of order.reverse()) {
    const own = node.type === 'text' ? node.data.replace(/\s/g, '').length : 0;
    const below = words.get(node) ?? 0;
    words.set(node, own + below);
    const parent = (node.parent ?? undefined) as PageElement | undefined;
    if (node !== root) words.set(parent, (words.get(parent) ?? 0) + own + below);
  }
  return words;
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
