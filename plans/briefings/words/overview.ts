import { link } from '../figures.js';
import { inChinese } from '../../calendar/days.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { bookTitle, paragraph, sentence } from './sentence.js';

/** 总体情况: how much there is, how far it is, and what has changed. */
export function overviewWords(snapshot: BriefingSnapshot): string[] {
  return [
    ...paragraph(extent(snapshot), completion(snapshot)),
    ...paragraph(pace(snapshot), changes(snapshot)),
    ...paragraph(lights(snapshot)),
  ];
}

function extent({ asOf, scope, headline }: BriefingSnapshot): string {
  const what =
    scope.planId === null
      ? `${link('scope.plans')}个方案共列任务${link('headline.tasks')}项`
      : `${bookTitle(scope.title)}共列任务${link('headline.tasks')}项`;
  return sentence(
    `截至${inChinese(asOf)}`,
    what,
    headline.assignments > 0 ? `交办事项${link('headline.assignments')}项` : '尚未交办',
  );
}

function completion({ headline, period }: BriefingSnapshot): string {
  const { assignments, completed, completedThisPeriod, inHand, overdue } = headline;
  if (assignments === 0) return '';
  if (completed === assignments) return sentence(`全部${link('headline.completed')}项均已办结`);
  return sentence(
    completed > 0
      ? `已办结${link('headline.completed')}项，办结率${link('headline.completionRate')}`
      : '尚无办结事项',
    completedThisPeriod > 0 &&
      completed > 0 &&
      `其中${period.word}办结${link('headline.completedThisPeriod')}项`,
    inHand > 0 && `在办${link('headline.inHand')}项`,
    overdue > 0 ? `其中逾期${link('headline.overdue')}项` : '没有逾期事项',
  );
}

function pace({ headline }: BriefingSnapshot): string {
  if (headline.assignments === 0) return '';
  const gap = headline.actual - headline.expected;
  const against =
    Math.abs(gap) < 0.05
      ? '与序时进度持平'
      : gap > 0
        ? '快于序时进度'
        : headline.behind > 0
          ? `慢于序时进度，进度滞后事项${link('headline.behind')}项`
          : '慢于序时进度';
  return sentence(`实际进度${link('headline.actual')}，序时进度${link('headline.expected')}`, against);
}

function changes({ change }: BriefingSnapshot): string {
  if (!change) return '';
  const moved = [
    moveOf('办结', change.completed, link('change.completed'), '项'),
    moveOf('逾期', change.overdue, link('change.overdue'), '项'),
    moveOf('实际进度', change.actual, link('change.actual'), '', ['提高', '下降']),
    moveOf('办结率', change.completionRate, link('change.completionRate'), '', ['提高', '下降']),
  ].filter((move) => move !== null);
  if (moved.length === 0) return sentence(`与${change.since}相比，办结、逾期事项数和进度均无变化`);
  return sentence(`与${change.since}相比`, ...moved);
}

function moveOf(
  what: string,
  by: number,
  figure: string,
  measure: string,
  [up, down] = ['增加', '减少'],
): string | null {
  return by === 0 ? null : `${what}${by > 0 ? up : down}${figure}${measure}`;
}

const lightOrder = ['blue', 'green', 'yellow', 'red', 'grey'] as const;
const lightWords = {
  blue: '蓝灯（已办结）',
  green: '绿灯（正常）',
  yellow: '黄灯（临期或滞后）',
  red: '红灯（逾期）',
  grey: '灰灯（未启动）',
};

function lights({ lights }: BriefingSnapshot): string {
  const lit = lightOrder.flatMap((light) => {
    const index = lights.findIndex((entry) => entry.light === light && entry.count > 0);
    return index < 0
      ? []
      : [`${lightWords[light]}${link(`lights.${index}.count`)}项、占${link(`lights.${index}.share`)}`];
  });
  return lit.length < 2 ? '' : sentence(`按亮灯情况看，${lit.join('，')}`);
}
