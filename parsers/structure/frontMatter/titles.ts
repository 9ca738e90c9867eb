import type { NoticeText, Paragraph } from '../noticeText.js';
import { markerAt } from '../markers.js';
import { withoutAdditions, withoutFileName } from './behindTitle.js';
import { LIST_DASH, TITLE_END, type LineLook } from './lines.js';
import type { Located, ParagraphRole } from './readFrontMatter.js';

/** A title, possibly broken over lines: the first and the last of its paragraphs. */
export interface TitleRun {
  first: number;
  last: number;
}

/** Runs of lines that form a title, possibly broken over lines; below the head only where a part may begin. */
export function titleRuns(
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
      !(looks[first - 1] === 'prose' && isWholeAlone(paragraphs[first])) &&
      !LIST_DASH.test(paragraphs[first - 1]?.shadow ?? '') &&
      !repeatsAbove(paragraphs[first], paragraphs[first - 1]) &&
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

/** 「关于…的通知」: only the name of the body that issues it may stand above, not the name of a page. */
const isWholeAlone = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && SUBJECT.test(paragraph.shadow) && TITLE_END.test(paragraph.shadow);

const SUBJECT =
  /^(?:[\u4e00-\u9fff（）、 ]{2,80}?(?:[局委部厅办院校会府]|办公室|中心|公司)等?(?:[\d一二三四五六七八九十]{0,3}部门)?)?关于/;

/** The line above is the title's own beginning, or the whole of it, shown by the page a second time. */
const repeatsAbove = (title: Paragraph | undefined, above: Paragraph | undefined): boolean =>
  title !== undefined &&
  above !== undefined &&
  SUBJECT.test(title.shadow) &&
  (title.shadow.startsWith(above.shadow) || above.shadow.includes(title.shadow));

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
    if (/^附(?:件|表)\s?\d{0,2}：?$/.test(shadow) || looks[i] === 'date' || looks[i] === 'foot') return true;
    if (looks[i] === 'nameOnly' || looks[i] === 'residue' || isHeadline(paragraphs[i], looks[i])) continue;
    if (NOTE.test(shadow)) continue;
    return /^附件[：:\d]/.test(shadow);
  }
  return false;
}

/** 「（此件公开发布）」, 「（正文略有删节）」 */
const NOTE = /^（[\u4e00-\u9fff]{2,16}）$/;

/** The plan below a covering notice: the title that counts. */
export function planRunOf(
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
      !/通知$/.test(words) &&
      !RULES.test(words) &&
      (looks[run.last + 1] === 'prose' || looks[run.last + 1] === 'date' || looks[run.last + 1] === 'number')
    );
  });
  return first ?? null;
}

export function titleOf(notice: NoticeText, run: TitleRun): Located<string> | null {
  const lines = notice.paragraphs
    .slice(run.first, run.last + 1)
    .filter((p) => !/文件$|^—|^（草案|^（征求意见/.test(p.shadow) || run.first === run.last);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const written = withoutRepeats(lines.map((p) => withoutFileName(notice.shadow.slice(p.start, p.end)))).join(
    '',
  );
  const lead = LEAD.exec(written)?.[0].length ?? 0;
  const value = withoutAdditions(written.slice(lead));
  return { value, span: { start: first.start + lead, end: last.end } };
}

/** A page may show a title twice, with other blanks in it, in two lines or in one. */
const withoutRepeats = (lines: readonly string[]): string[] =>
  [...new Map(lines.map((line) => [line.replace(/\s/g, ''), line])).values()].map((line) => {
    const half = line.slice(0, Math.floor(line.length / 2)).trimEnd();
    return half.length >= SHORTEST_TWICE && line === `${half}${half}` ? half : line;
  });
const SHORTEST_TWICE = 8;

/** 「标题：」, 「附件：1、」, 「篇1：」 and the marks of lists, which pages set in front of a title. */
const LEAD =
  /^(?:标\s*题(?:\s*：|\s*(?=[^，。]{0,40}关于))|附(?:件\s?\d{0,2}|\s?\d{1,2}[.．:：])\s?：?\s?(?:\d{1,2}\s?[、.．])?\s*(?=[\u4e00-\u9fff]|20\d\d年)|篇\s?[一二三四五六七八九十\d]{1,2}\s?：\s*|（[\u4e00-\u9fff]{2,6}）(?=关于)|【[\u4e00-\u9fff]{2,6}】\s*(?=[\u4e00-\u9fff])|[-•·|｜]\s*(?=[\u4e00-\u9fff]))/;

/** 「——在全县民政工作会议上的讲话」: what the text is, where its title only says what it is about. */
export function subtitleOf(notice: NoticeText, run: TitleRun | null): string | null {
  const lines = run === null ? [] : notice.paragraphs.slice(run.first + 1, run.last + 1);
  return lines.find(({ shadow }) => shadow.startsWith('—'))?.shadow ?? null;
}

/** 「关于印发《…方案》的通知」 with no plan below: the plan's own title, as the cover or its text names it. */
export function innerTitle(notice: NoticeText, cover: Located<string> | null): Located<string> | null {
  if (cover === null) return null;
  const words = cover.value.replace(/\s/g, '');
  const inner = /(?:印发|下发)《(.{4,60}?)》(?:的)?通知$/.exec(words);
  if (inner?.[1] !== undefined) return RULES.test(inner[1]) ? null : { value: inner[1], span: cover.span };
  if (!/印发[^《》]{4,60}的通知$/.test(words)) return null;
  const from = cover.span.end;
  const named = COVERED.exec(notice.shadow.slice(from, from + LONGEST_COVER));
  if (named?.[1] === undefined || RULES.test(named[1])) return null;
  const start = from + named.index + 1;
  return {
    value: notice.shadow.slice(start, start + named[1].length),
    span: { start, end: start + named[1].length },
  };
}

/** Rules and tables stand behind the notice that brings them: it is called by its own title. */
const RULES = /(?:办法|细则|条例|规程|指南|指引|表)(?:（[^（）]{1,12}）)?$/;

const LONGEST_COVER = 600;
/** 「《…措施》已经市政府同意，现印发给你们」 */
const COVERED = /《([^《》]{4,60})》(?:已|业)经?[^。《》]{0,60}印发/;

const NO_TITLE = /[。；！？，、]|：$|要(?!点|求|闻|素)|请|必须|不得|^(?:附件|各|一是|备注)/;

/**
 * Where no line has the words of a title, a short first line above the text or a table is one: 「燃气安全监管职责」. It
 * is left out of the body then.
 */
export function firstLineTitle(
  notice: NoticeText,
  looks: readonly LineLook[],
  roles: ParagraphRole[],
): Located<string> | null {
  const [first] = notice.paragraphs;
  const next = notice.paragraphs.findIndex(
    (_paragraph, i) => i > 0 && looks[i] !== 'residue' && looks[i] !== 'date',
  );
  const second = notice.paragraphs[next];
  if (first === undefined || second === undefined || looks[0] !== 'prose' || first.line.kind === 'row')
    return null;
  const { shadow } = first;
  if (shadow.length < 6 || shadow.length > 40 || NO_TITLE.test(shadow) || markerAt(shadow) !== null)
    return null;
  if (
    looks[next] !== 'recipients' &&
    second.line.kind !== 'row' &&
    !/。$/.test(second.shadow) &&
    !isTableHead(second.shadow)
  )
    return null;
  roles[0] = 'boundary';
  return {
    value: withoutAdditions(notice.shadow.slice(first.start, first.end)),
    span: { start: first.start, end: first.end },
  };
}

const isTableHead = (shadow: string): boolean => /^序号\s?\S/.test(shadow);
