import { figuresOf, withFigures } from '../../plans/briefings/figures.js';
import { nextTasks } from '../../plans/briefings/nextTasks.js';
import { inChinese } from '../../plans/calendar/days.js';
import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import type { SectionKey } from '../../plans/briefings/words.js';
import { chartCaptions, chartOf, type ChartName } from './charts/charts.js';
import { trusted } from './templates.js';
import { titleLines } from './titleLines.js';

/** How a briefing is dressed: what stands around the figures and words. */
export interface BriefingDress {
  /** The red name: 「督办工作简报」. */
  name: string;
  /** The number of the year, or null while it has none. */
  number: number | null;
  /** The office that issues it (编印单位). */
  office: string;
  /** The day that it bears, YYYY-MM-DD. */
  date: string;
  reportTo: string[];
  sendTo: string[];
  copies: number | null;
}

/** A section as it is to stand: edited where it was edited. */
export interface SectionText {
  key: SectionKey;
  title: string;
  text: string;
}

const subsections: SectionKey[] = ['overview', 'phases', 'units', 'recurring', 'hazards'];
const ordinals = ['一', '二', '三', '四', '五'];

/** What the briefing templates get; docs/templates.md lists it. Everything comes from the snapshot, the words and the dress. */
export function briefingView(
  snapshot: BriefingSnapshot,
  sections: readonly SectionText[],
  dress: BriefingDress,
) {
  const title = briefingTitle(snapshot);
  const dueNext = nextTasks(snapshot.next.items);
  return {
    documentTitle: `${dress.name}${dress.number === null ? '' : `第${dress.number}期`}：${title}`,
    title,
    titleLines: briefingTitleParts(snapshot).flatMap((part) => titleLines(part)),
    noticeLines: noticeLines(snapshot),
    year: Number(snapshot.asOf.slice(0, 4)),
    masthead: {
      name: dress.name,
      nameSize: Math.min(52, Math.floor(440 / Math.max(6, dress.name.length))),
      issue: dress.number === null ? '（送审稿）' : `第${dress.number}期`,
      office: dress.office,
      date: inChinese(dress.date),
    },
    snapshot,
    words: wordsOf(snapshot, sections),
    charts: chartsOf(snapshot),
    nextTasks: dueNext.map(({ lights, ...task }) => ({
      ...task,
      lights: lights.map(({ light, units }) => ({ light, units: units.join('、') })),
    })),
    nextShared: dueNext.length < snapshot.next.items.length,
    unitsMoved: snapshot.units.some(({ rankChange }) => rankChange !== null && rankChange !== 0),
    closing: {
      shown: dress.reportTo.length > 0 || dress.sendTo.length > 0 || dress.copies !== null,
      reportTo: dress.reportTo.join('、'),
      sendTo: dress.sendTo.join('、'),
      copies: dress.copies,
    },
  };
}
export type BriefingView = ReturnType<typeof briefingView>;

/** 「关于《…》」 is left out: the plan's name and the period are the title. */
export function briefingTitle({ scope, period }: Pick<BriefingSnapshot, 'scope' | 'period'>): string {
  return briefingTitleParts({ scope, period }).join('');
}

/** What is reported on and when: each starts a line of its own. */
function briefingTitleParts({ scope, period }: Pick<BriefingSnapshot, 'scope' | 'period'>): string[] {
  return scope.planId === null
    ? [`${period.label}重点工作进展情况`]
    : [scope.title, `${period.label}进展情况`];
}

/** The title of a 通报: 关于……进展情况的通报. */
function noticeLines({ scope, period }: BriefingSnapshot): string[] {
  return scope.planId === null
    ? titleLines(`关于${period.label}重点工作进展情况的通报`)
    : [...titleLines(`关于${scope.title}`), `${period.label}进展情况的通报`];
}

interface ViewedWords {
  ordinal: string;
  title: string;
  paragraphs: string[];
}

/** Sections without words, and without figures to show, are left out, and the others numbered through. */
function wordsOf(
  snapshot: BriefingSnapshot,
  sections: readonly SectionText[],
): Record<SectionKey, ViewedWords | null> {
  const figures = figuresOf(snapshot);
  const viewed = new Map<SectionKey, ViewedWords>();
  for (const { key, title, text } of sections) {
    const paragraphs = withFigures(text, figures)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (paragraphs.length === 0 && subsections.includes(key)) continue;
    const ordinal = ordinals[[...viewed.keys()].filter((seen) => subsections.includes(seen)).length] ?? '';
    viewed.set(key, { ordinal: subsections.includes(key) ? ordinal : '', title, paragraphs });
  }
  const of = (key: SectionKey) => viewed.get(key) ?? null;
  return {
    overview: of('overview'),
    phases: of('phases'),
    units: of('units'),
    recurring: of('recurring'),
    hazards: of('hazards'),
    problems: of('problems'),
    next: of('next'),
  };
}

function chartsOf(snapshot: BriefingSnapshot) {
  const names = Object.keys(chartCaptions) as ChartName[];
  return Object.fromEntries(
    names.map((name) => {
      const svg = chartOf(name, snapshot);
      return [name, { caption: chartCaptions[name], svg: svg === null ? null : trusted(svg) }];
    }),
  ) as Record<ChartName, { caption: string; svg: ReturnType<typeof trusted> | null }>;
}
