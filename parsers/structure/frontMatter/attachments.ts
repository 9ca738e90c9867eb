import type { Paragraph } from '../noticeText.js';
import type { LineLook } from './lines.js';
import type { ParagraphRole } from './readFrontMatter.js';

/** The lines that list attachments and those that stand above them. */

/** 「附件2」 above a short line: whatever that ends in, it is the title of the attachment. */
export function nameAttachments(paragraphs: readonly Paragraph[], looks: LineLook[]): void {
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const shadow = paragraphs[i]?.shadow ?? '';
    const next = paragraphs[i + 1];
    if (!shadow.startsWith('附') || !ATTACHMENT_LABEL.test(shadow)) continue;
    if (looks[i + 1] === 'prose' && next?.line.kind !== 'row' && ATTACHMENT_TITLE.test(next?.shadow ?? ''))
      looks[i + 1] = 'titleLike';
  }
}

const ATTACHMENT_LABEL = /^附(?:件|表)\s?\d{0,2}[：:]?$/;
const ATTACHMENT_TITLE = /^(?![一二三四五六七八九十]{1,2}、|（|\d)[^。；，：！？\t]{4,40}$/;

const ATTACHMENTS = /^附(?:件|表)\s?\d{0,2}\s?(?:[：:.、]|$)/;

/** 「附件：1.… 2.…」: names of attachments are no headings and no tasks. */
export function skipAttachmentLists(paragraphs: readonly Paragraph[], roles: ParagraphRole[]): void {
  for (let i = 0; i < paragraphs.length; i++) {
    const shadow = paragraphs[i]?.shadow ?? '';
    if (!shadow.startsWith('附') || shadow.length > 120 || !ATTACHMENTS.test(shadow)) continue;
    roles[i] = 'skip';
    for (let j = i + 1; j < paragraphs.length && roles[j] !== 'boundary'; j++) {
      const item = paragraphs[j]?.shadow ?? '';
      if (
        !/^(?:\d{1,2}|[一二三四五六七八九十])[.、．]/.test(item) ||
        /[。；]$/.test(item) ||
        item.length > 60
      )
        break;
      roles[j] = 'skip';
    }
  }
}
