import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';

const LONGEST_LEAD = 48;
/** Where a notice has no numbers at all only a very short first sentence is surely a heading. */
const LONGEST_BARE_LEAD = 12;
const NO_LEAD =
  /(?:各|全体)[^，。；]{0,20}(?:要|应|须)|^(?:要|请|各)|\d月|\d日|[局委部办府员人](?:要|应|须)(?!求)|每(?:年|月|周|日|季)|一律|不得|严禁|负责|牵头|：/;

/**
 * First sentences that serve their paragraphs as headings. Some notices write an item as several unnumbered paragraphs,
 * each opened by a short sentence without a subject; told by the item: at least two such paragraphs, most of them so.
 */
export function paragraphLeads(sentences: readonly BodySentence[]): Set<BodySentence> {
  const leads = new Set<BodySentence>();
  let item: BodySentence[] = [];
  let node: OutlineNode | null | undefined;
  const settle = (): void => {
    if (item.length < 2) return;
    const short = item.filter(isLead);
    if (short.length >= 2 && short.length >= item.length * 0.6)
      for (const sentence of short) leads.add(sentence);
  };
  for (const sentence of sentences) {
    if (sentence.node !== node) {
      settle();
      item = [];
      node = sentence.node;
    }
    if (sentence.opensParagraph && sentence.siblings >= 2) item.push(sentence);
  }
  settle();
  return leads;
}

const isLead = (sentence: BodySentence): boolean =>
  sentence.mark === '。' &&
  sentence.shadow.length <= (sentence.node === null ? LONGEST_BARE_LEAD : LONGEST_LEAD) &&
  !NO_LEAD.test(sentence.shadow);
