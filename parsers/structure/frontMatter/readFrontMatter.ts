import type { Day } from '../../extract/times/calendar.js';
import { FIELD_LABELS } from '../../lexicon/residue.js';
import type { Span } from '../../schema.js';
import type { NoticeText, Paragraph } from '../noticeText.js';
import { DATE_LINE, DOCUMENT_NUMBER, lookOf, SEAL, TITLE_END, type LineLook } from './lines.js';
import { readDay } from './readDay.js';
import { splitRecipients } from './recipients.js';

export interface Located<T> {
  value: T;
  span: Span;
}

/** What the head and the foot of a notice say, and which paragraphs they took. */
export interface FrontMatter {
  title: Located<string> | null;
  documentNumber: Located<string> | null;
  issuer: Located<string> | null;
  issuedOn: Located<Day> | null;
  recipients: Located<string[]> | null;
  /** Per paragraph: `body`, `skip` (head, foot, residue), or `boundary` (the title of a part: numbering begins anew). */
  roles: ParagraphRole[];
}

export type ParagraphRole = 'body' | 'skip' | 'boundary';

interface TitleRun {
  first: number;
  last: number;
}

export function readFrontMatter(notice: NoticeText): FrontMatter {
  const { paragraphs } = notice;
  const looks = paragraphs.map(lookOfParagraph);
  const roles = looks.map((look): ParagraphRole => (ROLE_OF_LOOK.has(look) ? 'skip' : 'body'));
  const firstProse = firstProseOf(paragraphs, looks);
  const runs = titleRuns(paragraphs, looks, firstProse);
  const recipients = recipientsIn(notice, looks, firstProse);
  const coverRun = runs.filter((run) => run.first < firstProse).at(-1) ?? null;
  const planRun = planRunOf(notice, runs, coverRun, firstProse, looks);
  for (const run of runs)
    for (let i = run.first; i <= run.last; i++) roles[i] = i === run.first ? 'boundary' : 'skip';
  skipAttachmentLists(paragraphs, roles);
  const cover = coverRun === null ? null : titleOf(notice, coverRun);
  const foot = signatureIn(notice, looks, Math.max(1, firstProse), notice.paragraphs.length);
  const head = signatureIn(notice, looks, 0, firstProse);
  const signature = foot.issuer === null && head.issuer !== null ? head : foot;
  return {
    title: (planRun === null ? null : titleOf(notice, planRun)) ?? innerTitle(cover) ?? cover,
    documentNumber: numberIn(notice, looks, firstProse),
    issuer: signature.issuer ?? issuerOfTitle(cover) ?? labelled(notice, looks, 'issuer'),
    issuedOn:
      signature.issuedOn ??
      dayLabelled(notice, looks, 'issuedOn') ??
      dayUnderTitle(notice, looks, firstProse) ??
      dayLabelled(notice, looks, 'publishedOn'),
    recipients,
    roles,
  };
}

const ROLE_OF_LOOK = new Set<LineLook>(['residue', 'number', 'date', 'foot', 'recipients', 'nameOnly']);

function lookOfParagraph(paragraph: Paragraph): LineLook {
  if (paragraph.line.kind === 'row') return 'prose';
  if (paragraph.shadow.length > 60 && paragraph.shadow.endsWith('。')) return 'prose';
  const look = lookOf(paragraph.shadow);
  return look === 'prose' && SIGNATURE_LINE.test(paragraph.shadow) ? 'date' : look;
}

const SIGNATURE_LINE =
  /^（?[\u4e00-\u9fff（）]{4,30}[局委部厅办会府院社组司处室]\s{0,4}(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日(?:印发)?）?$/;

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

/** Runs of lines that form a title, possibly broken over lines; below the head only where a part may begin. */
function titleRuns(
  paragraphs: readonly Paragraph[],
  looks: readonly LineLook[],
  firstProse: number,
): TitleRun[] {
  const runs: TitleRun[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    if (looks[i] !== 'titleLike') continue;
    if (i > firstProse && !partMayBegin(paragraphs, looks, i)) continue;
    let first = i;
    while (
      first > 0 &&
      isHeadline(paragraphs[first - 1], looks[first - 1]) &&
      (first > firstProse ? looks[first - 1] !== 'nameOnly' : true)
    )
      first--;
    let last = i;
    while (
      last + 1 < paragraphs.length &&
      !titleIsWhole(paragraphs, first, last) &&
      isHeadline(paragraphs[last + 1], looks[last + 1])
    )
      last++;
    if (/^（[^）]{2,24}）$/.test(paragraphs[last + 1]?.shadow ?? '') && looks[last + 1] !== 'date') last++;
    runs.push({ first, last });
    i = last;
  }
  return runs;
}

function titleIsWhole(paragraphs: readonly Paragraph[], first: number, last: number): boolean {
  const joined = paragraphs
    .slice(first, last + 1)
    .map((p) => p.shadow)
    .join('');
  return TITLE_END.test(joined) && balanced(joined);
}

const balanced = (words: string): boolean =>
  (words.match(/[《（“]/g)?.length ?? 0) === (words.match(/[》）”]/g)?.length ?? 0);

function isHeadline(paragraph: Paragraph | undefined, look: LineLook | undefined): boolean {
  if (paragraph === undefined || paragraph.line.kind === 'row') return false;
  if (look === 'titleLike') return true;
  if (look === 'nameOnly') return !/文件$/.test(paragraph.shadow);
  return (
    look === 'prose' &&
    paragraph.shadow.length <= 45 &&
    !/[。；：，！]|^(?:附件|[一二三]、|（一）|\d{1,2}[.、]|—|（)/.test(paragraph.shadow)
  );
}

/** A title in mid-text follows a signature, a date, a foot line or the word 附件; or the text before it has ended. */
function partMayBegin(paragraphs: readonly Paragraph[], looks: readonly LineLook[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const shadow = paragraphs[i]?.shadow ?? '';
    if (/^附(?:件|表)\s?\d{0,2}[：:]?$/.test(shadow) || looks[i] === 'date' || looks[i] === 'foot')
      return true;
    if (looks[i] === 'nameOnly' || isHeadline(paragraphs[i], looks[i])) continue;
    return /^附件[：:\d]/.test(shadow);
  }
  return false;
}

/** The plan below a covering notice: the title that counts. */
function planRunOf(
  notice: NoticeText,
  runs: readonly TitleRun[],
  cover: TitleRun | null,
  firstProse: number,
  looks: readonly LineLook[],
): TitleRun | null {
  const coverTitle =
    cover === null
      ? ''
      : notice.shadow.slice(notice.paragraphs[cover.first]?.start, notice.paragraphs[cover.last]?.end);
  if (cover !== null && !/印发|转发|下发|公布|发布/.test(coverTitle)) return null;
  const below = runs.filter((run) => run.first > firstProse);
  const first = below.find((run) => {
    const words = titleOf(notice, run)?.value ?? '';
    return (
      !/表$|通知$/.test(words) &&
      (looks[run.last + 1] === 'prose' || looks[run.last + 1] === 'date' || looks[run.last + 1] === 'number')
    );
  });
  return first ?? null;
}

function titleOf(notice: NoticeText, run: TitleRun): Located<string> | null {
  const lines = notice.paragraphs
    .slice(run.first, run.last + 1)
    .filter((p) => !/文件$|^—|^（草案|^（征求意见/.test(p.shadow) || run.first === run.last);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = lines.map((p) => notice.text.slice(p.start, p.end)).join('');
  return { value: value.replace(/^标题[:：]/, ''), span: { start: first.start, end: last.end } };
}

/** 「关于印发《…方案》的通知」 with no plan below: the plan's own title. */
function innerTitle(cover: Located<string> | null): Located<string> | null {
  const inner =
    cover === null ? null : /(?:印发|下发)《(.{4,60}?)》(?:的)?通知$/.exec(cover.value.replace(/\s/g, ''));
  return inner?.[1] === undefined || cover === null ? null : { value: inner[1], span: cover.span };
}

function issuerOfTitle(cover: Located<string> | null): Located<string> | null {
  if (cover === null) return null;
  const match =
    /^(.{2,40}?(?:[局委部厅办院校会府]|委员会|办公室|政府|办公厅|中心|公司))(?=关于|印发|转发)/.exec(
      cover.value,
    );
  return match?.[1] === undefined
    ? null
    : { value: match[1], span: { start: cover.span.start, end: cover.span.start + match[1].length } };
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
        paragraph.start +
        (match?.index ?? 0) +
        (/^(?:文号|发文字号|编号)[:：]/.exec(paragraph.shadow)?.[0].length ?? 0);
      return { value: notice.text.slice(start, paragraph.end), span: { start, end: paragraph.end } };
    }
  }
  return labelled(notice, looks, 'documentNumber');
}

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
      value: notice.text.slice(start, start + match[1].length),
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

function dayUnderTitle(
  notice: NoticeText,
  looks: readonly LineLook[],
  firstProse: number,
): Located<Day> | null {
  for (let i = 0; i < firstProse; i++) {
    const paragraph = notice.paragraphs[i];
    if (looks[i] !== 'date' || paragraph === undefined) continue;
    const day = readDay(paragraph.shadow);
    if (day !== null) return { value: day, span: { start: paragraph.start, end: paragraph.end } };
  }
  return null;
}

function signatureIn(
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
    const inline = DATE_LINE.test(paragraph.shadow)
      ? null
      : /[\u4e00-\u9fff]{2}[\u4e00-\u9fff（）]{2,28}?(?=\s{0,4}(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年)/.exec(
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

/** 「（某局代章）」: the seal of another body stands between the name and the date. */
const SEALED_FOR = /^（[^（）]{2,20}代?章）$/;

/** The name above the date; several where bodies issue jointly. */
function namesAbove(notice: NoticeText, looks: readonly LineLook[], at: number): Located<string> | null {
  const end = SEALED_FOR.test(notice.paragraphs[at - 1]?.shadow ?? '') ? at - 1 : at;
  let first = end;
  while (first > 0 && end - first < 4 && looks[first - 1] === 'nameOnly') first--;
  const names = notice.paragraphs.slice(first, end);
  const [top] = names;
  const bottom = names.at(-1);
  if (top === undefined || bottom === undefined) return null;
  return {
    value: names
      .map((name) => notice.text.slice(name.start, name.end - (SEAL.exec(name.shadow)?.[0].length ?? 0)))
      .join(' '),
    span: { start: top.start, end: bottom.end },
  };
}

function inlineIssuer(notice: NoticeText, paragraph: Paragraph, match: RegExpExecArray): Located<string> {
  const start = paragraph.start + match.index;
  return {
    value: notice.text.slice(start, start + match[0].length),
    span: { start, end: start + match[0].length },
  };
}

function recipientsIn(
  notice: NoticeText,
  looks: readonly LineLook[],
  firstProse: number,
): Located<string[]> | null {
  for (let i = 0; i < Math.min(looks.length, firstProse + 1); i++) {
    const paragraph = notice.paragraphs[i];
    if (looks[i] !== 'recipients' || paragraph === undefined) continue;
    const written = notice.text.slice(paragraph.start, paragraph.end);
    return { value: splitRecipients(written), span: { start: paragraph.start, end: paragraph.end - 1 } };
  }
  return null;
}

/** 「附件：1.… 2.…」: names of attachments are no headings and no tasks. */
function skipAttachmentLists(paragraphs: readonly Paragraph[], roles: ParagraphRole[]): void {
  for (let i = 0; i < paragraphs.length; i++) {
    const shadow = paragraphs[i]?.shadow ?? '';
    if (!/^附(?:件|表)\s?\d{0,2}\s?(?:[：:.、]|$)/.test(shadow) || shadow.length > 120) continue;
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
