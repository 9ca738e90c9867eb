import { asWritten } from '../../structure/asWritten.js';
import type { NoticeText } from '../../structure/noticeText.js';
import { DATES, isPeriod, opensWithTime } from '../../structure/datedSteps.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { Day } from '../times/calendar.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TimeMention, TimeReference } from '../times/mention.js';

/** A step that the notice lays out in time, with the item that stands for it. */
export interface Phase {
  /** In the notice's own characters. */
  name: string;
  start: Day | null;
  end: Day | null;
  node: OutlineNode;
}

/** Titles of sections whose items are steps in any case; of others (工作安排) only items that have dates are. */
const STEPS =
  /步骤|阶段|进度|时间安排|实施安排|推进安排|^(?!严格|规范|优化|完善|简化|健全|明确|理顺|强化|提升|再造)[^，。]*(?:程序|流程)/;

/**
 * Items of the sections on schedule, with the dates of their headings or of the line 「时间：…」 below; a year is handed
 * on from step to step.
 * @param notice the text in which the nodes stand
 */
export function extractPhases(
  nodes: readonly OutlineNode[],
  notice: NoticeText,
  reference: TimeReference,
): Phase[] {
  const { shadow } = notice;
  const stages = stagesOf(nodes);
  const periods = periodsOf(nodes);
  const steps = nodes.filter((node) => stages.has(node) || periods.has(node) || isStep(node));
  const phases = readSteps(steps, (node) => titleOf(node) + timeBelow(shadow, node), reference).map(
    ({ step: node, name, start, end }): Phase => ({
      name: STAGE_NAME.test(name) ? (nameBehind(shadow, node) ?? name) : name,
      start,
      end,
      node,
    }),
  );
  return namedAlike(withoutHolders(phases))
    .filter((phase) => !isHandling(phase))
    .map((phase) => ({ ...phase, name: nameAsWritten(notice, phase) }));
}

/**
 * Names and dates of steps, in order, from the words that head each; a year is handed on from step to step.
 * @param headingOf name and dates of a step, as 「动员部署（3月1日至15日）」
 */
export function readSteps<Step>(
  steps: readonly Step[],
  headingOf: (step: Step) => string,
  reference: TimeReference,
): { step: Step; name: string; start: Day | null; end: Day | null }[] {
  const found: { step: Step; name: string; start: Day | null; end: Day | null }[] = [];
  let year = reference.year;
  for (const step of steps) {
    const heading = headingOf(step);
    const read = readHeading(heading, { issuedOn: null, year });
    if (read === null) continue;
    const previous = found.at(-1);
    let { start, end } = read;
    if (
      previous?.start != null &&
      start !== null &&
      !read.yearNamed &&
      start < previous.start &&
      year !== null
    ) {
      const later = readHeading(heading, { issuedOn: null, year: year + 1 });
      if (later?.start != null && monthsApart(previous.start, later.start) <= 10) ({ start, end } = later);
    }
    if (start !== null)
      year =
        Number((end ?? start).slice(0, 4)) === Number(start.slice(0, 4)) ? Number(start.slice(0, 4)) : year;
    found.push({ step, name: read.name, start, end });
  }
  return found;
}

function nameAsWritten(notice: NoticeText, { name, node }: Phase): string {
  const end = Math.min(notice.text.length, node.titleEnd + LONGEST_NAME);
  return asWritten(notice, name, { start: node.start, end });
}

/** 「（一）排查阶段」, 「（二）整治阶段」, 「（三）建立长效机制」: items side by side of which two are called so; 「总结环节」, but not 「留样环节」. */
function stagesOf(nodes: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const counts = new Map<OutlineNode | null, Map<string, number>>();
  for (const { marker, parent, title } of nodes) {
    if (marker === null || !STAGE_TITLE.test(title)) continue;
    const below = counts.get(parent) ?? new Map<string, number>();
    counts.set(parent, below.set(marker.style, (below.get(marker.style) ?? 0) + 1));
  }
  const stagesBeside = ({ parent, marker }: OutlineNode): number =>
    marker === null ? 0 : (counts.get(parent)?.get(marker.style) ?? 0);
  return new Set(nodes.filter((node) => node.title !== '' && stagesBeside(node) >= 2));
}

const STAGE_TITLE =
  /^(?:[^，。；：]{2,12}阶段|(?!.*[各点])[^，。；：]{0,6}(?:动员|发动|部署|启动|准备|自查|评议|选举|整改|验收|总结|完善|提升|推进|实施)环节)[。：]?$/;

/** 「一季度」, 「二季度」 and so on side by side, each over what is done in it. */
function periodsOf(nodes: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const named = nodes.filter(({ title }) => isPeriod(title));
  const counts = new Map<OutlineNode | null, number>();
  for (const { parent } of named) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return new Set(named.filter(({ parent }) => (counts.get(parent) ?? 0) >= 2));
}

/** 「第一步：点击图标」: how something is used, told step by step; no part of the year. */
const isHandling = ({ name, end }: Phase): boolean =>
  end === null && /^第[一二三四五六七八九十\d]步$/.test(name);

/** 「（一）集中整治」 over 「1.排查阶段（3月）」: without dates of its own it only holds the steps below it. */
function withoutHolders(phases: readonly Phase[]): Phase[] {
  const holders = new Set(phases.filter(({ end }) => end !== null).map(({ node }) => node.parent));
  return phases.filter(({ start, end, node }) => start !== null || end !== null || !holders.has(node));
}

/** Where one stage has no name but 第一阶段, all are called so. */
function namedAlike(phases: Phase[]): Phase[] {
  const stages = phases.filter((phase) => phase.node.marker?.style === 'stage');
  if (!stages.some((phase) => STAGE_NAME.test(phase.name))) return phases;
  for (const phase of stages) phase.name = phase.node.marker?.text.replace(/[：:、，]$/, '') ?? phase.name;
  return phases;
}

/** 「第一阶段」, 「阶段一」, 「一阶段」 */
const NTH_STAGE =
  '(?:第[一二三四五六七八九十\\d](?:阶段|步|环节)|阶段[一二三四五六七八九十\\d]|[一二三四五六七八九十]阶段)';
const STAGE_NAME = new RegExp(`^${NTH_STAGE}$`);
const STAGE_IN_FRONT = new RegExp(`^${NTH_STAGE}(?:[：:、，\\s]|为|——|是)*`);

/** 「第一阶段（3月1日—10日）：隐患自查，」: what is all that stands behind the dates. */
const nameBehind = (shadow: string, { titleEnd }: OutlineNode): string | null =>
  NAME_BEHIND.exec(shadow.slice(titleEnd, titleEnd + LONGEST_NAME))?.[1] ?? null;
const LONGEST_NAME = 16;
const NAME_BEHIND = /^(?!各)([\u4e00-\u9fff、]{2,12})[，。；]?\n/;

/** 第一阶段 is a number like any other, and the name where no other stands. */
const titleOf = (node: OutlineNode): string =>
  node.marker?.style === 'stage' ? `${node.marker.text.replace(/[：:、，]$/, '')}${node.title}` : node.title;

/** 「一季度」 is what the step is called, and its time. */
const nameOfPeriod = (title: string): string | null => (isPeriod(title) ? title.replace(/[：:]$/, '') : null);

/** 「时间：2024年3月1日至31日」 in a line of its own below a heading without dates, as if it stood there in parentheses. */
function timeBelow(shadow: string, { title, titleEnd, end }: OutlineNode): string {
  if (DATED.test(title)) return '';
  const below = shadow.slice(titleEnd, titleEnd + LONGEST_TIME);
  const time =
    (TIME_BELOW.exec(below) ?? DATES_BELOW.exec(below))?.slice(1).find((words) => words !== undefined) ??
    DATES_AT_CLOSE.exec(shadow.slice(Math.max(titleEnd, end - LONGEST_TIME), end))?.[1];
  return time === undefined ? '' : `（${time}）`;
}

const LONGEST_TIME = 60;
/** 「2024年3月1日至31日」 in a line of its own, in parentheses or behind 时间为, before the text of the step. */
const SOME_DATES = `((?=[^\\n]{0,12}[月季旬半])${DATES}{2,40})`;
const DATES_BELOW = new RegExp(
  `^[。：]?\\s*(?:（${SOME_DATES}）|时间(?:为|是|：|从|自)${SOME_DATES}[。；，]|${SOME_DATES}[。；]?\\n)`,
);
/** 「（3月1日至31日）」 behind all that the step prescribes. */
const DATES_AT_CLOSE = new RegExp(`[。；]（((?=[^）]{0,12}[月季旬])${DATES}{4,40})）\\s*$`);
const TIME_BELOW = /^[。：]?\s*(?:起止|实施|活动|工作)?时间[：:]\s*([^\n，。；（）]{4,40})[。；]?\n/;

const monthsApart = (a: Day, b: Day): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));

function isStep(node: OutlineNode): boolean {
  const { parent } = node;
  if (node.titleEnd <= node.titleStart && node.marker?.style !== 'stage') return false;
  if (node.title.includes('阶段') && DATED.test(node.title)) return true;
  if (opensWithTime(node.title)) return parent?.ownKind === 'schedule';
  if (node.marker?.style === 'stage') return true;
  if (parent === null || parent.ownKind !== 'schedule') return false;
  if (node.marker === null) return DATED.test(node.title);
  if (node.marker.style === 'bullet') return false;
  if (parent.title.includes('阶段') && DATED.test(parent.title) && !DATED.test(node.title)) return false;
  if (!STEPS.test(parent.title)) return DATED.test(node.title) && /阶段|（/.test(node.title);
  return node.title.trim() !== '' && node.title.length <= 60 && !/^(?:工作)?要求|注意事项/.test(node.title);
}

/** With blanks for days still to be filled in (「（月日—月日）」) a step is dated all the same. */
const DATED =
  /[\d一二三四五六七八九十]月|\d年|旬|季度|半年|月底|年底|（[^）]{0,6}月[_X×x*\s]{0,4}日[^）]{0,12}）/;

function readHeading(
  title: string,
  reference: TimeReference,
): { name: string; start: Day | null; end: Day | null; yearNamed: boolean } | null {
  const times = extractTimes(title, reference);
  const name =
    nameOfPeriod(title) || nameOf(title, times) || (title.endsWith('：') ? title.slice(0, -1) : '');
  if (name === '') return null;
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return { name, start: null, end: null, yearNamed: false };
  const bounded =
    /(?:前|底前)/.test(title.slice(last.index + last.text.length, last.index + last.text.length + 3)) ||
    /(?:(?:即|之)日起?(?:[至到~～]|[—－–-]{1,2})|截[至止]到?)$/.test(title.slice(0, first.index));
  const start = bounded && times.length === 1 && last.isRange !== true ? null : first.start;
  return { name, start, end: last.bound === 'from' ? null : last.end, yearNamed: first.year !== null };
}

/** 「（动员部署，3月1日至15日）」 behind 第一阶段. */
const NAME_AND_TIME = new RegExp(`^（([\\u4e00-\\u9fff“”、]{2,14})[，：](?:时间)?[：为]?${DATES}{2,40}）$`);
/** 「（3月）」, 「（长期坚持）」 */
const SAYS_WHEN = /[\d月年旬底]|季度|长期|持续|贯穿|常态/;

/** The words of the heading without its dates, its 第一阶段 and its marks. */
function nameOf(title: string, times: readonly TimeMention[]): string {
  let name = title.replace(/（[^）]{0,60}）/g, (inner) =>
    NAME_AND_TIME.test(inner) ? inner.replace(NAME_AND_TIME, '$1') : SAYS_WHEN.test(inner) ? '' : inner,
  );
  for (const time of times) name = withoutTime(name, time.text);
  name = name.replace(
    /(?:(?<=阶段|环节)[，：](?:时间|期限)?|(?<=）)(?:时间|期限)|，(?:时间|期限))(?:为|是|：|从|自|于)?(?:即日)?起?[至到]?[。；]?$/,
    '',
  );
  name = name.replace(/(?<![。；：:，\s])[。；：:，\s]+$/, '').replace(/^[—，：:、\s]+/, '');
  name = name.replace(/^(第[一二三四五六七八九十\d]阶段)?[为是](?=.{2,16}(?:阶段|年|期)$)/, '$1');
  const stage = STAGE_IN_FRONT.exec(name);
  if (stage !== null && name.length - stage[0].length >= 2) name = name.slice(stage[0].length);
  return (/^（([^（）]+)）$/.exec(name)?.[1] ?? name).trim();
}

/** Drops a date with the words around it that belong to it. */
function withoutTime(name: string, time: string): string {
  const at = name.indexOf(time);
  if (at < 0) return name;
  const before = name.slice(0, at).replace(/(?:即日起|[从自于在])$/, '');
  return before + name.slice(at + time.length).replace(/^(?:底?前|起|期间|止)?[，：:、。]?/, '');
}

/** The phase that an item belongs to, by the items above it. */
export function phaseOf(node: OutlineNode | null, phases: ReadonlyMap<OutlineNode, Phase>): Phase | null {
  for (let at = node; at !== null; at = at.parent) {
    const phase = phases.get(at);
    if (phase !== undefined) return phase;
  }
  return null;
}
