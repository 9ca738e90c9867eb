import type { BodySentence } from '../../structure/readBody.js';
import type { OutlineNode } from '../../structure/outline.js';

/** Among general demands (总体要求) and aims there are orders too: what bodies are told, and what is forbidden. */
export function mayOrder({ shadow, node }: BodySentence): boolean {
  const titles = titlesAbove(node);
  if (GUIDING.test(titles)) return false;
  const aims = AIMS.test(titles);
  const general = GENERAL.test(titles);
  return (TELLS.test(shadow) && (aims || general)) || (FORBIDS.test(shadow) && general && !aims);
}

const TELLS = /^各[^，。；]{1,30}?，?(?:要(?!求|素|点)|应|须|必须)(?!成为|达到|实现|形成|做到)/;
const FORBIDS = /(?:^|[，；])[^，。；]{0,20}(?:不得|严禁|禁止)/;
const GENERAL = /总体要求|基本要求/;
const AIMS = /目标/;
const GUIDING = /指导思想|原则|意义|范围/;

const titlesAbove = (node: OutlineNode | null): string =>
  node === null ? '' : `${node.title}\n${titlesAbove(node.parent)}`;
