import type { NoticeText } from '../../structure/noticeText.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';
import { AnyPattern } from '../anyPattern.js';
import { PatternAt } from '../patternAt.js';

/**
 * Papers that answer an inspection or an audit: 「问题1：…」, 「整改目标：…」, 「整改措施：…」, 「责任单位：…」. What was found and
 * what shall be reached are no tasks; duties and dates that stand above the measures are those of the measures.
 */
export class Rectification {
  /** Sentences that tell what was found, or what shall be reached. */
  readonly found = new Set<BodySentence>();
  /** By item: the paragraph that opens with 「整改措施：」. */
  private readonly measures = new Map<OutlineNode, number>();

  constructor(notice: NoticeText, sentences: readonly BodySentence[]) {
    const opening = (at: number): string => (notice.paragraphs[at]?.shadow ?? '').trimStart();
    for (const { node, paragraph } of sentences)
      if (node !== null && MEASURES.testAt(opening(paragraph), 0) && !this.measures.has(node))
        this.measures.set(node, paragraph);
    let telling = false;
    let paragraph = -1;
    for (const sentence of sentences) {
      if (sentence.paragraph !== paragraph) {
        paragraph = sentence.paragraph;
        telling = FOUND.testIn(opening(paragraph));
      } else if (MEASURES.testAt(sentence.shadow, 0)) telling = false;
      if (telling || this.isAboveMeasures(sentence)) this.found.add(sentence);
    }
  }

  /** True where the measures of its item stand in a paragraph below. */
  isAboveMeasures({ node, paragraph }: BodySentence): boolean {
    return node !== null && paragraph < (this.measures.get(node) ?? 0);
  }
}

const MEASURES = new PatternAt(/(?:整改|下一?步)(?:措施|举措|要求|任务)(?:及[\u4e00-\u9fff]{2,6})?：/);

const FOUND = new AnyPattern([
  [
    '问题 意见 表现 原因',
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?\s?)?(?:反馈|存在|主要|具体|突出|(?:巡察|审计|检查|督查)?发现)?的?(?:问题(?:描述|表现|概述|原因)?|反馈意见|具体表现|原因分析|产生原因)[一二三四五六七八九十\d]{0,3}：/,
  ],
  ['整改', /^整改(?:目标|情况|进展(?:情况)?|成效|结果)：/],
]);
