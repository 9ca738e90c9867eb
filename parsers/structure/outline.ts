import { PatternAt } from '../extract/patternAt.js';
import { bitOf, WordScan } from '../lexicon/wordScan.js';
import { HEADING_KINDS, type SectionKind } from '../lexicon/headings.js';
import { isPeriod } from './datedSteps.js';
import { MARKER_DEPTH, type Marker } from './markers.js';
import { withoutMarksBehind, withoutParentheses } from './titleWords.js';

/** A numbered item (or an unnumbered heading) while the tree is built; positions are in the notice's text. */
export interface OutlineNode {
  id: string;
  parent: OutlineNode | null;
  level: number;
  marker: Marker | null;
  title: string;
  titleStart: number;
  titleEnd: number;
  start: number;
  end: number;
  /** What its own title says; `other` where it says nothing. */
  ownKind: SectionKind;
  /** The own kind, or that of the nearest item above that has one. */
  kind: SectionKind;
}

/**
 * Keeps the numbering tree while paragraphs are read in order. Numbers may be skipped, restarted, mixed or lost:
 * a style that is already open is a sibling of it; a new style that counts on from an open one (「2、」 then 「三、」)
 * is a sibling of that; a new style that begins at one opens a level below, except 一、 and 第一章, which stand on top.
 */
export class OutlineBuilder {
  readonly nodes: OutlineNode[] = [];
  private open: OutlineNode[] = [];
  private textBelowTop = false;

  current(): OutlineNode | null {
    return this.open.at(-1) ?? null;
  }

  /** Whether a section that is open lays out what is done when. */
  isOnSchedule(): boolean {
    return this.open.some(isSchedule);
  }

  /** Begins anew, as where the plan starts below the covering notice. */
  reset(): void {
    this.open = [];
  }

  add(marker: Marker, start: number, titleStart: number, titleEnd: number, title: string): OutlineNode {
    this.closeFor(marker);
    return this.push(marker, start, titleStart, titleEnd, title);
  }

  /** Told that a sentence stands right below the item that is open. */
  noteText(): void {
    if (this.open.length === 1) this.textBelowTop = true;
  }

  /**
   * A heading without a number: on top, below the open top item, or below the section on schedule, as `level` says. A
   * bare line stands below a numbered item, or below another bare line that nothing but headings follow.
   */
  addUnnumbered(
    level: number | 'step' | 'bare',
    start: number,
    titleStart: number,
    titleEnd: number,
    title: string,
  ): OutlineNode {
    const above =
      level === 'step'
        ? this.findLast(isSchedule) + 1
        : level === 'bare'
          ? this.placeOfBareLine(title)
          : level - 1;
    this.open.length = Math.min(this.open.length, Math.max(0, above));
    return this.push(null, start, titleStart, titleEnd, title);
  }

  /** How many of the open items stay open above the line: 「3月份：」 stands beside 「1月份：」. */
  private placeOfBareLine(title: string): number {
    const before = isPeriod(title) ? this.findLast((node) => isPeriod(node.title)) : -1;
    return before >= 0 ? before : Number(this.holdsBareLine(title));
  }

  /** 「职责分工」 is no part of 「总体要求」 above it where neither has a number, and only what is of its kind is. */
  private holdsBareLine(title: string): boolean {
    const [top] = this.open;
    if (top === undefined || top.marker !== null) return true;
    return !this.textBelowTop && !(GENERAL.has(top.ownKind) && kindOfTitle(title) !== top.ownKind);
  }

  private push(
    marker: Marker | null,
    start: number,
    titleStart: number,
    titleEnd: number,
    title: string,
  ): OutlineNode {
    const parent = this.current();
    const ownKind = marker?.style === 'han-bracket' && AIMS.testAt(title, 0) ? 'goals' : kindOfTitle(title);
    const node: OutlineNode = {
      id: `o${this.nodes.length + 1}`,
      parent,
      level: (parent?.level ?? 0) + 1,
      marker,
      title,
      titleStart,
      titleEnd,
      start,
      end: titleEnd,
      ownKind,
      kind: inheritedKind(ownKind, parent, title),
    };
    this.nodes.push(node);
    this.open.push(node);
    if (this.open.length === 1) this.textBelowTop = false;
    return node;
  }

  private closeFor(marker: Marker): void {
    const sameStyle = this.findLast((node) => sameSeries(node.marker, marker));
    if (sameStyle >= 0) {
      this.open.length = sameStyle;
      return;
    }
    if (MARKER_DEPTH[marker.style] <= 1) {
      const chapters =
        marker.style === 'han' ? this.findLast((n) => MARKER_DEPTH[n.marker?.style ?? 'bullet'] === 0) : -1;
      const continued =
        marker.number > 1 ? this.findLast((node) => node.marker?.number === marker.number - 1) : -1;
      this.open.length = continued >= 0 ? continued : chapters + 1;
      return;
    }
    if (marker.number > 1) {
      const continued = this.findLast(
        (node) => node.marker?.number === marker.number - 1 && node.marker.style !== 'ordinal',
      );
      if (continued >= 0 && MARKER_DEPTH[this.open[continued]?.marker?.style ?? 'bullet'] >= 3) {
        this.open.length = continued;
        return;
      }
      const shallower = this.findLast((node) => depthOf(node) < MARKER_DEPTH[marker.style]);
      this.open.length = shallower + 1;
    }
  }

  private findLast(test: (node: OutlineNode) => boolean): number {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const node = this.open[i];
      if (node !== undefined && test(node)) return i;
    }
    return -1;
  }
}

/** What tells why and what for, before what is to be done. */
const GENERAL = new Set<SectionKind>(['goals', 'background']);

const isSchedule = (node: OutlineNode): boolean => node.ownKind === 'schedule';

const depthOf = (node: OutlineNode): number => (node.marker === null ? 0 : MARKER_DEPTH[node.marker.style]);

const sameSeries = (a: Marker | null, b: Marker): boolean =>
  a !== null && a.style === b.style && (a.style !== 'decimal' || a.depth === b.depth);

export function kindOfTitle(title: string): SectionKind {
  const words = withoutMarksBehind(withoutParentheses(title), '。；：，');
  const bits = KIND_WORDS.bitsIn(words);
  for (let i = 0; bits >>> i !== 0; i++) {
    const known = HEADING_KINDS[i];
    if (known !== undefined && (bits & (1 << i)) !== 0 && known.pattern.test(words))
      return ASKS_TO_LEARN.testAt(words, 0) ? 'tasks' : known.kind;
  }
  return 'other';
}

/** 「要准确掌握困难群众基本情况」, 「及时报送工作情况」: an order, whatever it is to learn or to tell. */
const ASKS_TO_LEARN = new PatternAt(
  /(?:(?:要|切实|准确|全面|认真|及时|深入|进一步|动态|详细){1,3}(?:掌握|摸清|了解|报送|上报|汇总|总结|分析)|(?:掌握|摸清|加快)(?=[\u4e00-\u9fff]{4}))(?!.*(?:成效|情况)(?:如下|汇报|报告))/,
);

const KIND_WORDS = new WordScan(
  HEADING_KINDS.flatMap(({ needs }, i) => needs.split(' ').map((word) => [word, bitOf(i)] as const)),
);

/**
 * Below 总体要求 an item about scope or content stands for itself; below work to be done a title that sounds like
 * aims or results (「完善目标管理」) is still work. Elsewhere what is above decides where the title says nothing.
 */
function inheritedKind(own: SectionKind, parent: OutlineNode | null, title: string): SectionKind {
  if (parent === null) return own;
  const above = parent.kind;
  if (above === 'done' && !NEXT_STEPS.test(title)) return 'done';
  if (above === 'goals' && own === 'other') return 'goals';
  if (WORK.has(above) && (own === 'done' || (parent.level >= 2 && own !== 'other' && own !== 'schedule')))
    return above;
  return own === 'other' ? above : own;
}

/** As a section 目标任务 holds what is to be done; as an item of the general part it holds the aims. */
const AIMS = new PatternAt(/(?:主要|工作|总体)?(?:目标任务|任务目标)[。：]?$/);

const NEXT_STEPS = /下一?步|下一?阶段|今后|打算|计划|建议/;
const WORK = new Set<SectionKind>(['tasks', 'safeguards', 'schedule']);

/** True for the item itself and whatever stands below it. */
export function isWithin(node: OutlineNode | null, item: OutlineNode): boolean {
  for (let at = node; at !== null; at = at.parent) if (at === item) return true;
  return false;
}

/**
 * The year that a heading above names (「2024年工作安排」), for the dates below it; null where none does. An item of one
 * sentence, 「1.各镇将2023年总结于3月5日前报送。」, has no heading.
 */
export function yearOfHeadings(node: OutlineNode | null): number | null {
  for (let at = node; at !== null; at = at.parent) {
    if (at.titleEnd <= at.titleStart || !at.title.includes('年')) continue;
    const years = [...at.title.matchAll(/(20\d\d)年/g)];
    if (years.length === 1) return Number(years[0]?.[1]);
  }
  return null;
}
