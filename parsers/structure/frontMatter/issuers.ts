import type { NoticeText } from '../noticeText.js';
import type { Located } from './readFrontMatter.js';

/** Who issues a notice that names nobody below its text. */

const BODY =
  '^((?!在|[转印]发|批转)[^《》〔〕]{2,90}?(?:[局委部厅办院校会府司署处室]|中心|公司|大学|[中小]学|幼儿园|[支大]队|党[组委]|集团|银行))';
/** 「某局关于…」 */
export const BEFORE_SUBJECT = new RegExp(`${BODY}(?=关于|印发|转发)`);
/** 「某中心2022年工作总结」 */
export const BEFORE_YEAR = new RegExp(`${BODY}(?=(?:19|20)\\d\\d年)`);

/** 「县人民政府」 in the title, 「临湖县人民政府」 beside the label: the whole name. */
export function fuller(
  inTitle: Located<string> | null,
  label: Located<string> | null,
): Located<string> | null {
  return inTitle === null || label?.value.endsWith(inTitle.value) === true ? label : inTitle;
}

/** The body that the title opens with. */
export function issuerOfTitle(cover: Located<string> | null, pattern: RegExp): Located<string> | null {
  if (cover === null) return null;
  const name = pattern.exec(cover.value)?.[1];
  return name === undefined
    ? null
    : { value: name, span: { start: cover.span.start, end: cover.span.start + name.length } };
}

/** 「某集团有限公司文件」 at the head, where nobody signs at the foot. */
export function issuerOfLetterhead(notice: NoticeText, firstProse: number): Located<string> | null {
  for (const { shadow, start } of notice.paragraphs.slice(0, firstProse)) {
    const name = /^([\u4e00-\u9fff（）]{2,30}(?:[局委部厅办院校会府]|公司|中心|医院|大学))文件$/.exec(
      shadow,
    )?.[1];
    if (name !== undefined)
      return {
        value: notice.shadow.slice(start, start + name.length),
        span: { start, end: start + name.length },
      };
  }
  return null;
}

/** As far as the opening says who decides. */
const LONGEST_OPENING = 500;
/** 「临川县水利局决定开展…」, 「经县防办研究决定」, 「市教育局发布《…》」 */
const DECIDES =
  /(?:^|[，。；\n])经?(?![根据按照为随由在于近经各请])([\u4e00-\u9fff]{2,20}?(?:局|委员会|办公室|防办|安办|安委办|[管改健]委|厅|中心|安委会|指挥部|公司|学院|大学|医院))(?:研究)?(?:决定(?!的)|发布《)/;

/** Who says in the opening that it decides, where neither head nor foot names anybody. */
export function issuerWhoDecides(notice: NoticeText, firstProse: number): Located<string> | null {
  const from = notice.paragraphs[Math.min(firstProse, 1)]?.start ?? 0;
  const found = DECIDES.exec(notice.shadow.slice(from, from + LONGEST_OPENING));
  const [whole, name] = found ?? [];
  if (found === null || whole === undefined || name === undefined) return null;
  const start = from + found.index + whole.indexOf(name);
  return {
    value: notice.shadow.slice(start, start + name.length),
    span: { start, end: start + name.length },
  };
}
