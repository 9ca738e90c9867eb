import { hazardWords } from './words/hazards.js';
import { nextWords } from './words/next.js';
import { overviewWords } from './words/overview.js';
import { phaseWords } from './words/phases.js';
import { problemWords } from './words/problems.js';
import { recurringWords } from './words/recurring.js';
import { unitWords } from './words/units.js';
import type { BriefingSnapshot } from './snapshot.js';

export const sectionKeys = [
  'overview',
  'phases',
  'units',
  'recurring',
  'hazards',
  'problems',
  'next',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** One section of a briefing's text; figures stand in it as links ({{headline.completed}}). */
export interface WordedSection {
  key: SectionKey;
  title: string;
  /** Paragraphs, one a line. */
  text: string;
}

const composers: Record<SectionKey, { title: string; compose: (snapshot: BriefingSnapshot) => string[] }> = {
  overview: { title: '总体情况', compose: overviewWords },
  phases: { title: '分阶段、分部分进展', compose: phaseWords },
  units: { title: '各单位进展', compose: unitWords },
  recurring: { title: '周期性工作', compose: recurringWords },
  hazards: { title: '隐患排查整治', compose: hazardWords },
  problems: { title: '存在问题', compose: problemWords },
  next: { title: '下一步工作', compose: nextWords },
};

/**
 * The sentences of a briefing, made from the snapshot's figures and nothing else: every number is a link,
 * every statement is one that the figures carry, and a section without figures has no sentences.
 */
export function composeWords(snapshot: BriefingSnapshot): WordedSection[] {
  return sectionKeys.map((key) => ({
    key,
    title: composers[key].title,
    text: composers[key].compose(snapshot).join('\n'),
  }));
}
