import { opensWithAction } from '../extract/actionWords.js';
import { PatternAt } from '../extract/patternAt.js';
import { datedStepEnd, isPeriod } from './datedSteps.js';
import { headingOf, isBareLine, isBodyAboveItems, type Heading, type NextParagraph } from './headings.js';
import { markerAt, type Marker } from './markers.js';
import type { NoticeText, Paragraph } from './noticeText.js';
import { OutlineBuilder, type OutlineNode } from './outline.js';
import { splitSentences, type SentenceSpan } from './sentences.js';
import type { ParagraphRole } from './frontMatter/readFrontMatter.js';

/** A sentence of the body with where it stands in the numbering tree. Positions are in the notice's text. */
export interface BodySentence {
  start: number;
  end: number;
  shadow: string;
  /** The numbered item that it stands in; null before the first heading. */
  node: OutlineNode | null;
  /** Which paragraph, counted over the whole notice. */
  paragraph: number;
  /** True for the first sentence of an unnumbered paragraph, or the first after a heading in the same paragraph. */
  opensParagraph: boolean;
  /** How many sentences its paragraph (after the heading) has. */
  siblings: number;
  /** Which of 一是、二是… within the paragraph it stands in; 0 before the first. */
  ordinal: number;
  /** True where the sentence is a whole item by itself. */
  wholeItem: boolean;
  /** The closing mark: 。！？； or empty at the end of the paragraph. */
  mark: string;
  /** Counts the parts of the document: the covering notice is 0, the plan below it 1. */
  part: number;
}

export interface NoticeBody {
  sentences: BodySentence[];
  nodes: OutlineNode[];
  /** Indexes of paragraphs that are rows of tables, with the item that they stand in. */
  rows: { paragraph: number; node: OutlineNode | null }[];
}

/** Reads paragraphs into items and sentences. */
export function readBody(notice: NoticeText, roles: readonly ParagraphRole[]): NoticeBody {
  const outline = new OutlineBuilder();
  const body: NoticeBody = { sentences: [], nodes: outline.nodes, rows: [] };
  const markers = notice.paragraphs.map((p, i) =>
    roles[i] === 'body' && p.line.kind !== 'row' ? markerAt(p.shadow) : null,
  );
  let part = 0;
  notice.paragraphs.forEach((paragraph, index) => {
    const role = roles[index];
    if (role === 'boundary') {
      if (body.sentences.length > 0) part++;
      outline.reset();
      return;
    }
    if (role === 'skip') return;
    if (paragraph.line.kind === 'row') {
      body.rows.push({ paragraph: index, node: outline.current() });
      return;
    }
    if (markers[index] === null && isCaption(notice, index)) return;
    readParagraph(body, outline, paragraph, index, part, {
      marker: markers[index] ?? null,
      next: nextOf(notice, roles, markers, index),
      isLast: isLastOfList(markers, index),
    });
  });
  closeNodes(outline.nodes, notice.text.length);
  return body;
}

/** 「值班安排表」, 「填报单位：县水利局」: what stands over a table says what it is, and tells nobody anything. */
function isCaption({ paragraphs }: NoticeText, index: number): boolean {
  const paragraph = paragraphs[index];
  const below = paragraphs[index + 1]?.line.kind === 'row' ? 1 : 2;
  if (paragraph === undefined || paragraphs[index + below]?.line.kind !== 'row') return false;
  if (below === 2 && !LABEL_OF_TABLE.testAt(paragraphs[index + 1]?.shadow ?? '', 0)) return false;
  return CAPTION.testAt(paragraph.shadow, 0) || LABEL_OF_TABLE.testAt(paragraph.shadow, 0);
}

const CAPTION = new PatternAt(
  /(?![^表]{0,40}(?:[请须将]|填[写报好]|报送|上报|提交|制[定作]|建立))[\u4e00-\u9fff\d（）“”《》]{2,40}(?:表|清单|台账|名单|目录|回执)(?:（[^（）]{1,20}）)?$/,
);
const LABEL_OF_TABLE = new PatternAt(
  /(?:(?:填报|填表|制表|报送|编制)(?:单位|部门|人|时间|日期)?(?:（[^（）]{1,10}）)?|单位(?:（[^（）]{1,10}）)?|日期)：[^。；]{0,60}$/,
);

interface Neighbours {
  marker: Marker | null;
  /** What follows: a deeper or other marker, an unnumbered paragraph, or nothing. */
  next: NextParagraph | null;
  /** True where no number follows that counts on from its own. */
  isLast: boolean;
}

/** As far as the next item of a list may stand from the one before. */
const FARTHEST_ITEM = 12;

function isLastOfList(markers: readonly (Marker | null)[], index: number): boolean {
  const marker = markers[index];
  if (marker == null) return false;
  for (let i = index + 1; i < Math.min(markers.length, index + FARTHEST_ITEM); i++) {
    const next = markers[i];
    if (next?.style === marker.style && next.depth === marker.depth) return next.number <= marker.number;
  }
  return true;
}

/** A line of duties below an item is no text of it. */
const DUTY_LABEL = new PatternAt(
  /[（【]?(?:牵头|责任|配合|主办|承办|负责|协办|参与|完成|落实|时限|时间|进度|整改|推进)[\u4e00-\u9fff]{1,4}[：:】]/,
);

function nextOf(
  notice: NoticeText,
  roles: readonly ParagraphRole[],
  markers: readonly (Marker | null)[],
  index: number,
): Neighbours['next'] {
  for (let i = index + 1; i < Math.min(notice.paragraphs.length, index + 6); i++) {
    if (roles[i] === 'boundary') return null;
    const shadow = notice.paragraphs[i]?.shadow ?? '';
    if (roles[i] === 'skip' || DUTY_LABEL.testAt(shadow, 0)) continue;
    if (isBodyAboveItems(shadow) || isPeriod(shadow) || (markers[i + 1]?.number === 1 && isBareLine(shadow)))
      return null;
    return { marker: markers[i] ?? null, length: shadow.length, isBareLine: isBareLine(shadow) };
  }
  return null;
}

function readParagraph(
  body: NoticeBody,
  outline: OutlineBuilder,
  paragraph: Paragraph,
  index: number,
  part: number,
  around: Neighbours,
): void {
  const { shadow } = paragraph;
  const { marker } = around;
  const first = headingOf(shadow, marker, around.next, paragraph.line.heading, outline.isOnSchedule());
  const heading = closesOneLiners(body, shadow, first, around) ? null : first;
  let from: number;
  let wholeItem = false;
  if (marker !== null) {
    const titleEnd = heading?.end ?? marker.length;
    const title = shadow.slice(marker.length, titleEnd);
    const item = outline.add(
      marker,
      paragraph.start,
      paragraph.start + marker.length,
      paragraph.start + titleEnd,
      title,
    );
    from = titleEnd;
    wholeItem = heading === null;
    if (heading === null) item.title = firstWords(shadow, marker.length);
  } else if (heading !== null) {
    outline.addUnnumbered(
      heading.level,
      paragraph.start,
      paragraph.start,
      paragraph.start + heading.end,
      shadow.slice(0, heading.end).replace(/^【|】$/g, ''),
    );
    from = heading.end;
  } else {
    from = WORK_LABEL.execAt(shadow, 0)?.[0].length ?? 0;
  }
  pushSentences(body, outline, paragraph, { index, part, from, wholeItem });
}

/**
 * 「1.清理河道。 2.检修闸门。 3.补充物资。」 above an unnumbered paragraph: where the items before are one sentence each, so is
 * the last, and what follows belongs to none of them.
 */
function closesOneLiners(
  { sentences }: NoticeBody,
  shadow: string,
  heading: Heading | null,
  { marker, next, isLast }: Neighbours,
): boolean {
  if (marker === null || heading === null || heading.end < shadow.length || !isLast) return false;
  if (next === null || next.marker !== null || !/[。；]$/.test(shadow)) return false;
  if (!opensWithAction(shadow, marker.length)) return false;
  const before = sentences.at(-1);
  return (
    before?.wholeItem === true &&
    before.node?.marker?.style === marker.style &&
    before.node.marker.number === marker.number - 1
  );
}

/** 「主要任务：…」, 「工作措施：1.…」: what the words behind it are called, and no part of them. */
const WORK_LABEL = new PatternAt(
  / ?(?:主要|重点|具体|工作|整改|目标|活动|任务|推进|落实){1,2}(?:任务|措施|内容|举措|要求|事项)：(?=.{6})/,
);

/** What stands for a title where an item has none of its own. */
const firstWords = (shadow: string, from: number): string =>
  /^[^。；：，\n]{0,30}/.exec(shadow.slice(from, from + 30))?.[0] ?? '';

function pushSentences(
  body: NoticeBody,
  outline: OutlineBuilder,
  paragraph: Paragraph,
  at: { index: number; part: number; from: number; wholeItem: boolean },
): void {
  const spans = partLeadIns(
    paragraph.shadow,
    joinPoints(paragraph.shadow, splitSentences(paragraph.shadow, at.from)),
  );
  const isMarked = spans.map(({ start, end }) => {
    const words = paragraph.shadow.slice(start, end);
    return markerAt(words) !== null || OPENS_RUN.test(words);
  });
  let ordinal = 0;
  let first = true;
  for (const [i, span] of spans.entries()) {
    const words = paragraph.shadow.slice(span.start, span.end);
    const inline = markerAt(words);
    if (inline !== null && inline.style !== 'bullet' && inline.style !== 'article') ordinal++;
    else if (inline === null && isMarked[i] === true) ordinal = 0;
    if (
      inline !== null &&
      isInlineHeading(words, span.mark, paragraph.shadow, spans[i + 1]) &&
      !closesRun(spans, isMarked, i)
    )
      continue;
    const begin = paragraph.start + span.start;
    let step = inline?.style === 'ordinal' ? datedStepEnd(words, inline.length, outline.isOnSchedule()) : 0;
    if (inline !== null && step > 0)
      outline.add(inline, begin, begin + inline.length, begin + step, words.slice(inline.length, step));
    for (
      let end = stageEnd(words, step, inline, outline);
      end > 0;
      end = stageEnd(words, step, inline, outline)
    ) {
      outline.addUnnumbered('step', begin + step, begin + step, begin + end, words.slice(step, end));
      step = end;
    }
    if (step > 0 && step >= words.length) continue;
    const skip = inline !== null && inline.length < words.length ? Math.max(inline.length, step) : step;
    outline.noteText();
    body.sentences.push({
      start: paragraph.start + span.start + skip,
      end: paragraph.start + span.end,
      shadow: words.slice(skip),
      node: outline.current(),
      paragraph: at.index,
      opensParagraph: first,
      siblings: spans.length,
      ordinal,
      wholeItem: at.wholeItem && spans.length === 1,
      mark: span.mark,
      part: at.part,
    });
    first = false;
  }
}

/** 「3月为动员阶段，4月至6月为整治阶段。」: where the stage ends that is told in the midst of a paragraph; 0 where none is. */
const stageEnd = (words: string, from: number, inline: Marker | null, outline: OutlineBuilder): number =>
  inline === null && outline.isOnSchedule() && words.includes('阶段', from)
    ? datedStepEnd(words, from, true)
    : 0;

/** 「会议要求：1.县水利局…；2.县林业局…」: the words before the first of several numbers lead in to them all. */
function partLeadIns(shadow: string, spans: SentenceSpan[]): SentenceSpan[] {
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const lead = next === undefined ? null : LEADS_TO_NUMBER.exec(shadow.slice(span.start, span.end));
    if (next === undefined || lead === null) return [span];
    const at = span.start + lead[0].length;
    const [first, second] = [markerAt(shadow, at), markerAt(shadow, next.start)];
    if (first?.number !== 1 || second?.number !== 2 || first.style !== second.style) return [span];
    return [
      { start: span.start, end: at, mark: '' },
      { ...span, start: at },
    ];
  });
}

const LEADS_TO_NUMBER = /^[^。；：]{2,40}：(?=[（1①⑴第])/;

/** 「要求做到：人员到位；物资到位；措施到位。」: points of one demand that order nothing by themselves are one sentence. */
function joinPoints(shadow: string, spans: SentenceSpan[]): SentenceSpan[] {
  if (!shadow.includes('；')) return spans;
  const joined: SentenceSpan[] = [];
  let at = 0;
  for (let span = spans[at]; span !== undefined; span = spans[at]) {
    const close = spans[lastPoint(shadow, spans, at)] ?? span;
    joined.push({ ...span, end: close.end, mark: close.mark });
    while (at < spans.length && (spans[at]?.end ?? 0) <= close.end) at++;
  }
  return joined;
}

/** The sentence that closes the points which the one at `index` leads to; `index` itself where it leads to none. */
function lastPoint(shadow: string, spans: readonly SentenceSpan[], index: number): number {
  const span = spans[index];
  if (span?.mark !== '；') return index;
  const words = shadow.slice(span.start, span.end);
  const lead = LEADS_TO_POINTS.exec(words);
  if (lead === null || !isPoint(words.slice(lead.index + lead[0].length))) return index;
  for (let at = index + 1; at <= index + MOST_POINTS; at++) {
    const point = spans[at];
    if (point === undefined || !isPoint(shadow.slice(point.start, point.end))) return index;
    if (point.mark !== '；' || at + 1 === spans.length) return at;
  }
  return index;
}

const LEADS_TO_POINTS =
  /(?:做到|(?:以下|下列|如下)[^，。；：]{0,4}(?:指标|标准|比例|渠道))(?:“[^”]{1,12}”|以下[^，。；：]{0,4}|[一二三四五六七八九十两\d]{1,2}个?[^，。；：]{0,6})?：/;
const isPoint = (words: string): boolean =>
  words.length <= LONGEST_POINT &&
  markerAt(words) === null &&
  !/[各每请]|要|应|须|负责(?!，|；|。)|牵头|不得|严禁|\d[月日]/.test(words) &&
  !opensWithAction(words, 0);
const LONGEST_POINT = 40;
const MOST_POINTS = 20;

const LONGEST_INLINE_HEADING = 24;

/** 「一是强化组织领导。各单位要…」 within a paragraph: a short sentence that text of its own follows. */
function isInlineHeading(
  words: string,
  mark: string,
  shadow: string,
  next: SentenceSpan | undefined,
): boolean {
  const title = words.slice(markerAt(words)?.length ?? 0);
  if (
    next === undefined ||
    mark !== '。' ||
    title.length > LONGEST_INLINE_HEADING ||
    /\d|[每各请]|不得|严禁/.test(title)
  )
    return false;
  return markerAt(shadow, next.start) === null;
}

/** 「县林业局：一是制定方案；二是…」: the first item of a run stands in the sentence that leads in to it. */
const OPENS_RUN = /[，：]一(?:是|要)/;

/** 「一是摸清底数；二是集中清运；三是加强巡查。县局将…」: the last of items that are one sentence each is a sentence as they are. */
function closesRun(spans: readonly SentenceSpan[], isMarked: readonly boolean[], index: number): boolean {
  if (isMarked[index - 1] !== true) return false;
  if (spans[index - 1]?.mark === '；' || isMarked[index + 1] === true) return true;
  const first = isMarked.indexOf(true);
  return isMarked.lastIndexOf(true) === index && isMarked.indexOf(false, first) > index;
}

/** An item ends where the next of its own level or above begins. */
function closeNodes(nodes: readonly OutlineNode[], textEnd: number): void {
  const open: OutlineNode[] = [];
  for (const node of nodes) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= node.level) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = node.start;
    }
    open.push(node);
  }
  for (const node of open) node.end = textEnd;
}
