import { AnyPattern } from '../../extract/anyPattern.js';
import { PatternAtEnd } from '../../extract/patternAtEnd.js';
import type { Day } from '../../extract/times/calendar.js';
import { FIELD_LABELS, LIBRARY_LINE } from '../../lexicon/residue.js';
import type { Span } from '../../schema.js';
import type { NoticeText, Paragraph } from '../noticeText.js';
import { nameAttachments, skipAttachmentLists } from './attachments.js';
import { dayBehind, numberBehind } from './behindTitle.js';
import { DOCUMENT_NUMBER, isRowOfFields, lookOf, MAIN_RECIPIENTS, type LineLook } from './lines.js';
import { readDay } from './readDay.js';
import { skipRepeatedText } from './repeatedText.js';
import {
  fuller,
  issuerOfLetterhead,
  issuerOfTitle,
  issuerWhoDecides,
  BEFORE_SUBJECT,
  BEFORE_YEAR,
} from './issuers.js';
import { splitRecipients, tellLabels, tellUnmarkedAddress } from './recipients.js';
import { joinBrokenSigners, nameAtFoot, signatureIn } from './signature.js';
import { firstLineTitle, innerTitle, planRunOf, subtitleOf, titleOf, titleRuns } from './titles.js';

export interface Located<T> {
  value: T;
  span: Span;
}

/** What the head and the foot of a notice say, and which paragraphs they took. */
export interface FrontMatter {
  title: Located<string> | null;
  /** Behind a dash below the title: 「——在全县民政工作会议上的讲话」. */
  subtitle: string | null;
  documentNumber: Located<string> | null;
  issuer: Located<string> | null;
  issuedOn: Located<Day> | null;
  recipients: Located<string[]> | null;
  /** Per paragraph: `body`, `skip` (head, foot, residue), or `boundary` (the title of a part: numbering begins anew). */
  roles: ParagraphRole[];
}

export type ParagraphRole = 'body' | 'skip' | 'boundary';

export function readFrontMatter(notice: NoticeText): FrontMatter {
  const { paragraphs } = notice;
  const looks = paragraphs.map(lookOfParagraph);
  nameAttachments(paragraphs, looks);
  joinBrokenSigners(paragraphs, looks);
  tellLabels(paragraphs, looks);
  const firstProse = firstProseOf(paragraphs, looks);
  tellUnmarkedAddress(paragraphs, looks, firstProse);
  const roles = looks.map((look, i): ParagraphRole =>
    ROLE_OF_LOOK.has(look) && (look !== 'recipients' || i <= firstProse) ? 'skip' : 'body',
  );
  const runs = titleRuns(paragraphs, looks, firstProse);
  const recipients = recipientsIn(notice, looks, firstProse);
  const coverRun = runs.filter((run) => run.first < firstProse).at(-1) ?? null;
  const planRun = planRunOf(notice, runs, coverRun, firstProse, looks);
  for (const run of runs)
    for (let i = run.first; i <= run.last; i++) roles[i] = i === run.first ? 'boundary' : 'skip';
  partsAfterSignatures(paragraphs, looks, firstProse, roles);
  skipAttachmentLists(paragraphs, roles);
  skipRepeatedText(paragraphs, roles);
  const cover = coverRun === null ? null : titleOf(notice, coverRun);
  const foot = signatureIn(notice, looks, Math.max(1, firstProse), notice.paragraphs.length);
  const head = signatureIn(notice, looks, 0, firstProse);
  const signature = foot.issuer === null && head.issuer !== null ? head : foot;
  const title =
    (planRun === null ? null : titleOf(notice, planRun)) ??
    innerTitle(notice, cover) ??
    cover ??
    firstLineTitle(notice, looks, roles) ??
    labelled(notice, looks, 'title');
  return {
    title,
    subtitle: subtitleOf(notice, planRun ?? coverRun),
    documentNumber: numberIn(notice, looks, firstProse) ?? numberBehind(notice, coverRun),
    issuer:
      signature.issuer ??
      nameAtFoot(notice, looks, firstProse) ??
      fuller(issuerOfTitle(cover, BEFORE_SUBJECT), labelled(notice, looks, 'issuer')) ??
      issuerOfTitle(cover, BEFORE_YEAR) ??
      issuerOfLetterhead(notice, firstProse) ??
      issuerWhoDecides(notice, firstProse),
    issuedOn:
      signature.issuedOn ??
      dayLabelled(notice, looks, 'issuedOn') ??
      dayUnderTitle(notice, looks, firstProse, title?.value ?? '') ??
      dayBehind(notice, coverRun) ??
      publishedOn(notice, looks, title?.value ?? ''),
    recipients,
    roles,
  };
}

const ROLE_OF_LOOK = new Set<LineLook>(['residue', 'number', 'date', 'foot', 'recipients', 'nameOnly']);

function lookOfParagraph(paragraph: Paragraph): LineLook {
  if (paragraph.line.kind === 'row') return isRowOfFields(paragraph.shadow) ? 'residue' : 'prose';
  if (paragraph.shadow.length <= LONGEST_RESIDUE && OF_LIBRARY.testIn(paragraph.shadow)) return 'residue';
  if (paragraph.shadow.length > 60 && paragraph.shadow.endsWith('。')) return 'prose';
  const look = lookOf(paragraph.shadow);
  return look === 'prose' && (SIGNATURE_LINE.test(paragraph.shadow) || BYLINE.test(paragraph.shadow))
    ? 'date'
    : look === 'nameOnly' && DAY_IN_FRONT.test(paragraph.shadow)
      ? 'date'
      : look;
}

/** 「2024年5月6日 临川市水利局」 */
const DAY_IN_FRONT = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s{0,8}[\u4e00-\u9fff（）]{3,30}$/;

const OF_LIBRARY = new AnyPattern(LIBRARY_LINE);
/** A page whose lines were run together holds the notice in the same line. */
const LONGEST_RESIDUE = 200;

/** 「临川市水利局2024年5月6日」 */
const SIGNATURE_LINE = new PatternAtEnd(
  '日）印发0123456789',
  /^（?[\u4e00-\u9fff（）]{2,30}[局委部厅办会府院社组司处室]\s{0,16}(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号]?(?:印发?)?）?$|^[\u4e00-\u9fff（）]{2,30}[局委部厅办会府院社组司处室]\s{0,4}\d{4}[-./]\d{1,2}[-./]\d{1,2}$/,
);

/** 「临川市水利局|2024-05-06 10:20」 below the title of a web page. */
const BYLINE = new PatternAtEnd(
  '日0123456789',
  /^[\u4e00-\u9fff（） ]{3,40}[局委部厅办会府院社组司处室]\s?[|｜]\s?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s?\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?$/,
);

/** The first paragraph of the body proper: where the search for title and recipients ends. */
function firstProseOf(paragraphs: readonly Paragraph[], looks: readonly LineLook[]): number {
  for (let i = 0; i < paragraphs.length; i++) {
    const shadow = paragraphs[i]?.shadow ?? '';
    if (paragraphs[i]?.line.kind === 'row') continue;
    if (
      looks[i] === 'prose' &&
      (/[。；]$/.test(shadow) || shadow.length > 80 || /^(?:[一二三]、|（一）|1[.、])/.test(shadow))
    )
      return i;
  }
  return paragraphs.length;
}

function numberIn(
  notice: NoticeText,
  looks: readonly LineLook[],
  firstProse: number,
): Located<string> | null {
  for (let i = 0; i < Math.min(notice.paragraphs.length, firstProse + 1); i++) {
    const paragraph = notice.paragraphs[i];
    if (paragraph === undefined) continue;
    if (looks[i] === 'number') {
      const match = DOCUMENT_NUMBER.exec(paragraph.shadow);
      const start =
        paragraph.start + (match?.index ?? 0) + (BEFORE_NUMBER.exec(match?.[0] ?? '')?.[0].length ?? 0);
      const end = match === null ? paragraph.end : paragraph.start + match.index + match[0].length;
      return { value: notice.shadow.slice(start, end), span: { start, end } };
    }
  }
  return labelled(notice, looks, 'documentNumber');
}

/** 「文号：」, 「特急」: what stands in a line before the number. */
const BEFORE_NUMBER =
  /^(?:.*(?:文\s*号|发文字号|编号)[:：\s]*|号(?=[\u4e00-\u9fff])|(?:特急|加急|平急|特提|急件|机密|秘密)(?=[\u4e00-\u9fff]))/;

function labelled(
  notice: NoticeText,
  looks: readonly LineLook[],
  field: keyof typeof FIELD_LABELS,
): Located<string> | null {
  const last = Math.min(notice.paragraphs.length, 40);
  for (let i = 0; i < last; i++) {
    if (looks[i] !== 'residue') continue;
    const paragraph = notice.paragraphs[i];
    const match = paragraph === undefined ? null : FIELD_LABELS[field].exec(paragraph.shadow);
    if (match?.[1] === undefined || paragraph === undefined) continue;
    const start = paragraph.start + match.index + match[0].length - match[1].length;
    return {
      value: notice.shadow.slice(start, start + match[1].length),
      span: { start, end: start + match[1].length },
    };
  }
  return null;
}

function dayLabelled(
  notice: NoticeText,
  looks: readonly LineLook[],
  field: 'issuedOn' | 'publishedOn',
): Located<Day> | null {
  const found = labelled(notice, looks, field);
  const day = found === null ? null : readDay(found.value);
  return found === null || day === null ? null : { value: day, span: found.span };
}

/** The day of a web page; one that shows a notice of long ago does not say when that was issued. */
function publishedOn(notice: NoticeText, looks: readonly LineLook[], title: string): Located<Day> | null {
  const day = dayLabelled(notice, looks, 'publishedOn');
  return day === null || isLongAfter(day.value, title) ? null : day;
}

/** The title names a year long before the day. */
function isLongAfter(day: Day, title: string): boolean {
  const year = /((?:19|20)\d\d)\s?年/.exec(title)?.[1];
  return year !== undefined && Number(day.slice(0, 4)) > Number(year) + 1;
}

function dayUnderTitle(
  notice: NoticeText,
  looks: readonly LineLook[],
  firstProse: number,
  title: string,
): Located<Day> | null {
  for (let i = 0; i < firstProse; i++) {
    const paragraph = notice.paragraphs[i];
    if (looks[i] !== 'date' || paragraph === undefined) continue;
    const day = readDay(paragraph.shadow);
    if (day !== null && !isLongAfter(day, title))
      return { value: day, span: { start: paragraph.start, end: paragraph.end } };
  }
  return null;
}

function recipientsIn(
  notice: NoticeText,
  looks: readonly LineLook[],
  firstProse: number,
): Located<string[]> | null {
  for (let i = 0; i < Math.min(looks.length, firstProse + 1); i++) {
    const paragraph = notice.paragraphs[i];
    if (looks[i] !== 'recipients' || paragraph === undefined) continue;
    const start = paragraph.start + (MAIN_RECIPIENTS.execAt(paragraph.shadow, 0)?.[0].length ?? 0);
    const written = notice.shadow.slice(start, paragraph.end);
    return {
      value: splitRecipients(written),
      span: { start, end: paragraph.end - (paragraph.shadow.endsWith('：') ? 1 : 0) },
    };
  }
  return null;
}

/** A name with a date below it ends the covering notice, and what follows is a part of its own, titled or not. */
function partsAfterSignatures(
  paragraphs: readonly Paragraph[],
  looks: readonly LineLook[],
  firstProse: number,
  roles: ParagraphRole[],
): void {
  for (let i = firstProse + 1; i < looks.length - 1; i++) {
    if (looks[i] !== 'date' || !/年/.test(paragraphs[i]?.shadow ?? '')) continue;
    if (looks[i - 1] === 'nameOnly' || SIGNATURE_LINE.test(paragraphs[i]?.shadow ?? ''))
      roles[i] = 'boundary';
  }
}
