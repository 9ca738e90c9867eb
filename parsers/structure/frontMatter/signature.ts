import type { NoticeText, Paragraph } from '../noticeText.js';
import { isDateLine, isSigner, SEAL, type LineLook } from './lines.js';
import { readDay } from './readDay.js';
import type { FrontMatter, Located } from './readFrontMatter.js';

/** Who signs, and on what day. */

/** The date in the lines from `from` to `to` that stands alone or behind a name, and who is named there. */
export function signatureIn(
  notice: NoticeText,
  looks: readonly LineLook[],
  from: number,
  to: number,
): Pick<FrontMatter, 'issuer' | 'issuedOn'> {
  for (let i = from; i < to; i++) {
    if (looks[i] !== 'date') continue;
    const paragraph = notice.paragraphs[i];
    if (paragraph === undefined) continue;
    const day = readDay(paragraph.shadow);
    const inline = isDateLine(paragraph.shadow)
      ? null
      : /[\u4e00-\u9fff]{2}[\u4e00-\u9fff（）]{1,28}?(?=\s{0,4}(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})[年./-]|\s?[|｜]\s?\d{4})|(?<=日\s{0,8})[\u4e00-\u9fff（）]{3,30}$/.exec(
          paragraph.shadow,
        );
    const issuer = inline !== null ? inlineIssuer(notice, paragraph, inline) : namesAbove(notice, looks, i);
    return {
      issuer,
      issuedOn: day === null ? null : { value: day, span: { start: paragraph.start, end: paragraph.end } },
    };
  }
  return { issuer: null, issuedOn: null };
}

/** 「县防汛抗旱指挥部防台风\n工作专班办公室\n2024年7月1日」: a name that is broken over two lines below the last sentence. */
export function joinBrokenSigners(paragraphs: readonly Paragraph[], looks: LineLook[]): void {
  for (let i = 2; i + 1 < paragraphs.length; i++) {
    if (looks[i + 1] !== 'date') continue;
    if (looks[i] === 'prose' && signsJointly(paragraphs[i])) looks[i] = 'nameOnly';
    if (looks[i] !== 'nameOnly' || looks[i - 1] !== 'prose') continue;
    const above = paragraphs[i - 1];
    if (above === undefined || above.line.kind === 'row' || !HALF_A_NAME.test(above.shadow)) continue;
    if (/[。；）]$/.test(paragraphs[i - 2]?.shadow ?? '')) looks[i - 1] = 'nameOnly';
  }
}

/** 「临川县民政局、临川县财政局」 in one line above the date. */
const signsJointly = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  SEVERAL_NAMES.test(paragraph.shadow) &&
  paragraph.shadow.split('、').every((name) => isSigner(name));
const SEVERAL_NAMES = /^[\u4e00-\u9fff（）]{4,24}(?:、[\u4e00-\u9fff（）]{4,24}){1,5}$/;

const HALF_A_NAME = /^(?!特此|附|祝|[一二三四五六七八九十]{1,2}、|（|\d)[\u4e00-\u9fff（）“”]{8,30}$/;

const LONGEST_FOOT = 12;

/** A name below the last sentence, without a date beside it. */
export function nameAtFoot(
  notice: NoticeText,
  looks: readonly LineLook[],
  from: number,
): Located<string> | null {
  const { paragraphs } = notice;
  for (let i = paragraphs.length - 1; i > Math.max(from, paragraphs.length - 1 - LONGEST_FOOT); i--) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || paragraph.line.kind === 'row' || /[。；]$/.test(paragraph.shadow)) break;
    if (looks[i] === 'nameOnly' && paragraph.shadow.length >= 5) return namesAbove(notice, looks, i + 1);
  }
  return null;
}

/** 「（某局代章）」: the seal of another body stands between the name and the date. */
const SEALED_FOR = /^（[^（）]{2,20}代?章）$|^[\u4e00-\u9fff]{2,20}代章$/;

/** Circulars of many ministries are signed by each of them. */
const MOST_SIGNERS = 40;

/** The name above the date; several where bodies issue jointly. */
function namesAbove(notice: NoticeText, looks: readonly LineLook[], at: number): Located<string> | null {
  const end = SEALED_FOR.test(notice.paragraphs[at - 1]?.shadow ?? '') ? at - 1 : at;
  let first = end;
  while (first > 0 && end - first < MOST_SIGNERS && looks[first - 1] === 'nameOnly') first--;
  const names = notice.paragraphs.slice(first, end);
  const [top] = names;
  const bottom = names.at(-1);
  if (top === undefined || bottom === undefined) return null;
  return {
    value: names
      .map(({ start, end, shadow }) => {
        const name = notice.shadow
          .slice(start, end - (SEAL.exec(shadow)?.[0].length ?? 0))
          .replace(NEXT_SIGNER, ' ');
        return isSigner(shadow) ? `${name} ` : name;
      })
      .join('')
      .trimEnd(),
    span: { start: top.start, end: bottom.end },
  };
}

/** 「临川县委组织部临川县民政局」: two names in one line, which nothing but blanks parted. */
const NEXT_SIGNER =
  /(?<=[\u4e00-\u9fff]{4}(?:[局部厅会府]|办公室))(?=(?:中共)?[\u4e00-\u9fff]{2,4}[省市县区][\u4e00-\u9fff]{2,14}(?:[局部厅会府]|办公室)$)/;

function inlineIssuer(notice: NoticeText, paragraph: Paragraph, match: RegExpExecArray): Located<string> {
  const start = paragraph.start + match.index;
  return {
    value: notice.shadow.slice(start, start + match[0].length),
    span: { start, end: start + match[0].length },
  };
}
