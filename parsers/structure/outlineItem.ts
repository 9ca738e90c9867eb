import type { OutlineItem } from '../schema.js';
import { asWritten } from './asWritten.js';
import type { NoticeText } from './noticeText.js';
import type { OutlineNode } from './outline.js';
import { withoutMarksBehind } from './titleWords.js';

/** The contract's form of a node of the numbering tree. */
export function outlineItem(node: OutlineNode, notice: NoticeText): OutlineItem {
  const titleSpan = { start: node.titleStart, end: node.titleEnd };
  const title = asWritten(notice, withoutMarksBehind(node.title, '。；：，'), titleSpan);
  return {
    id: node.id,
    parentId: node.parent?.id ?? null,
    level: node.level,
    marker: node.marker?.text ?? '',
    title,
    span: { start: node.start, end: Math.max(node.end, node.titleEnd) },
    titleSpan,
    kind: node.kind,
  };
}
