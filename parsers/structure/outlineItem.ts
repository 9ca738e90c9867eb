import type { OutlineItem } from '../schema.js';
import type { OutlineNode } from './outline.js';
import { withoutMarksBehind } from './titleWords.js';

/** The contract's form of a node of the numbering tree. */
export function outlineItem(node: OutlineNode): OutlineItem {
  return {
    id: node.id,
    parentId: node.parent?.id ?? null,
    level: node.level,
    marker: node.marker?.text ?? '',
    title: withoutMarksBehind(node.title, '。；：，'),
    span: { start: node.start, end: Math.max(node.end, node.titleEnd) },
    titleSpan: { start: node.titleStart, end: node.titleEnd },
    kind: node.kind,
  };
}
