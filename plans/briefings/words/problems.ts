import { link } from '../figures.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { nameList, paragraph, sentence } from './sentence.js';

const ordinals = ['一是', '二是', '三是', '四是', '五是'];

/** 存在问题: only what the figures show as a problem; where they show none, it says just that. */
export function problemWords(snapshot: BriefingSnapshot): string[] {
  const problems = [overdue, behind, unsigned, missed, hazards]
    .map((composer) => composer(snapshot))
    .filter((problem) => problem !== '');
  if (problems.length === 0) return paragraph(nothingWrong(snapshot), near(snapshot));
  const numbered =
    problems.length === 1 ? problems : problems.map((problem, index) => `${ordinals[index]}${problem}`);
  return [...paragraph(...numbered), ...paragraph(near(snapshot))];
}

function nothingWrong({ asOf, headline }: BriefingSnapshot): string {
  if (headline.assignments === 0) return '';
  return sentence(
    `截至${Number(asOf.slice(5, 7))}月${Number(asOf.slice(8))}日，没有逾期、滞后和未签收的事项`,
  );
}

function overdue({ overdueItems }: BriefingSnapshot): string {
  if (overdueItems.length === 0) return '';
  const units = [...new Set(overdueItems.map((item) => item.unit))];
  const longest = overdueItems.reduce(
    (best, item, index) => (item.daysLate > (overdueItems[best]?.daysLate ?? 0) ? index : best),
    0,
  );
  const silent = overdueItems.filter((item) => item.lastWords === null).length;
  return sentence(
    `逾期事项${link('overdueItems.count')}项，涉及${nameList(units)}`,
    overdueItems.length > 1
      ? `其中逾期最久的${link(`overdueItems.${longest}.daysLate`)}天（${overdueItems[longest]?.unit ?? ''}）`
      : `已逾期${link('overdueItems.0.daysLate')}天`,
    silent === overdueItems.length && '均未反馈过进展',
  );
}

function behind({ headline, units }: BriefingSnapshot): string {
  if (headline.behind === 0) return '';
  const most = units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit.behind > 0)
    .sort((a, b) => b.unit.behind - a.unit.behind || a.index - b.index)
    .slice(0, 3);
  return sentence(
    `进度滞后事项${link('headline.behind')}项`,
    most.length > 0 &&
      `较多的是${most.map(({ unit, index }) => `${unit.name}（${link(`units.${index}.behind`)}项）`).join('、')}`,
  );
}

function unsigned({ headline, units }: BriefingSnapshot): string {
  if (headline.neverSigned === 0) return '';
  const names = units.filter((unit) => unit.neverSigned > 0).map((unit) => unit.name);
  return sentence(`${nameList(names)}有${link('headline.neverSigned')}项交办后未签收`);
}

function missed({ recurring, period }: BriefingSnapshot): string {
  return recurring.missed === 0
    ? ''
    : sentence(`${period.word}周期性工作有${link('recurring.missed')}期次到期未完成`);
}

function hazards({ hazards }: BriefingSnapshot): string {
  return !hazards || hazards.overdue === 0 ? '' : sentence(`逾期未整改的隐患${link('hazards.overdue')}条`);
}

function near({ nearItems }: BriefingSnapshot): string {
  if (nearItems.length === 0) return '';
  const units = [...new Set(nearItems.map((item) => item.unit))];
  return sentence(`另有临期事项${link('nearItems.count')}项，涉及${nameList(units)}`);
}
