import type { DocumentFields, Period } from '../../schema.js';
import { genreOf } from './genre.js';
import { periodOf } from './period.js';
import { addressedByCover } from './recipients.js';
import type { FrontMatter, Located } from './readFrontMatter.js';
import { asWritten, eachAsWritten } from '../asWritten.js';
import { markerAt } from '../markers.js';
import type { NoticeText } from '../noticeText.js';
import type { NoticeBody } from '../readBody.js';

/** The fields of the document with where each was read. */
export function documentFields(notice: NoticeText, front: FrontMatter, body: NoticeBody): DocumentFields {
  const genre = genreOf(
    front.subtitle ?? front.title?.value ?? null,
    openingOf(body),
    body.nodes.map((node) => node.title),
    front.recipients === null && beginsMidway(notice),
  );
  const period = periodOf(genre, front.title, notice, body, yearOfHead(front));
  const recipients = front.recipients ?? addressedByCover(notice);
  const evidence: DocumentFields['evidence'] = {};
  if (front.title !== null) evidence.title = front.title.span;
  if (front.documentNumber !== null) evidence.documentNumber = front.documentNumber.span;
  if (front.issuer !== null) evidence.issuer = front.issuer.span;
  if (front.issuedOn !== null) evidence.issuedOn = front.issuedOn.span;
  if (recipients !== null) evidence.recipients = recipients.span;
  if (period !== null) evidence.period = period.span;
  return {
    title: ownWords(notice, front.title),
    documentNumber: ownWords(notice, front.documentNumber),
    issuer: ownWords(notice, front.issuer),
    issuedOn: front.issuedOn?.value ?? null,
    recipients: recipients === null ? [] : eachAsWritten(notice, recipients.value, recipients.span),
    genre,
    period: period?.value ?? null,
    evidence,
  };
}

const ownWords = (notice: NoticeText, found: Located<string> | null): string | null =>
  found === null ? null : asWritten(notice, found.value, found.span);

/** The text begins with an item that others of its kind stand before: 「（二）公安部门…」, 「[接上页]…」. */
function beginsMidway({ paragraphs }: NoticeText): boolean {
  const first = paragraphs[0]?.shadow ?? '';
  const marker = markerAt(first);
  return (
    /^[[（【]接上页/.test(first) || (marker !== null && (marker.number > 1 || marker.style === 'han-bracket'))
  );
}

/** The first words of the body, by which a notice without a title is told. */
function openingOf(body: NoticeBody): string {
  let opening = '';
  for (const sentence of body.sentences) {
    if (opening.length > 1500) break;
    opening += sentence.shadow;
  }
  return opening;
}

/** The year of the day of issue, of the title or of the number. */
function yearOfHead({ issuedOn, title, documentNumber }: FrontMatter): number | null {
  if (issuedOn !== null) return Number(issuedOn.value.slice(0, 4));
  const named =
    /((?:19|20)\d\d)年/.exec(title?.value ?? '') ??
    /[〔[【（(]((?:19|20)\d\d)/.exec(documentNumber?.value ?? '');
  return named?.[1] === undefined ? null : Number(named[1]);
}

/** The year that a date without one belongs to; null where the notice names none. */
export function yearOfNotice(
  notice: NoticeText,
  front: FrontMatter,
  fields: { period: Period | null },
): number | null {
  const ofHead = yearOfHead(front);
  if (ofHead !== null) return ofHead;
  if (fields.period !== null) return Number(fields.period.start.slice(0, 4));
  const opening = notice.shadow.slice(0, 800);
  const year = /((?:19|20)\d\d)年度/.exec(opening);
  if (year?.[1] !== undefined) return Number(year[1]);
  const everyYear = [...notice.shadow.matchAll(/((?:19|20)\d\d)年/g)].map((year) => year[1]);
  if (everyYear.length >= 2 && new Set(everyYear).size === 1) return Number(everyYear[0]);
  const dated = new Set([...notice.shadow.matchAll(/((?:19|20)\d\d)年\d{1,2}月/g)].map((date) => date[1]));
  const [only] = dated;
  if (dated.size === 1 && only !== undefined) return Number(only);
  return dated.size === 0 ? yearOfPapersCited(opening) : null;
}

/** The latest year in the numbers of the papers that a notice without any date follows: 「（×建函〔2022〕75号）」. */
function yearOfPapersCited(opening: string): number | null {
  const years = [...opening.matchAll(/[〔[【（(]((?:19|20)\d\d)[〕\]】）)]第?\d{1,5}号/g)];
  return years.length === 0 ? null : Math.max(...years.map((year) => Number(year[1])));
}
