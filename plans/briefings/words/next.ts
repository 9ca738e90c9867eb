import { link } from '../figures.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { nameList, paragraph, sentence } from './sentence.js';

/** 下一步工作: what falls due, and what is asked of whom; each request answers a figure. */
export function nextWords(snapshot: BriefingSnapshot): string[] {
  return [...paragraph(due(snapshot)), ...paragraph(...requests(snapshot))];
}

function due({ next, period }: BriefingSnapshot): string {
  if (next.total === 0) return sentence(`${next.label}没有到期事项`);
  const recurring = next.items.filter((item) => item.occurrence !== null).length;
  return sentence(
    `${period.nextWord}（${next.label}）到期事项${link('next.total')}项，涉及${link('nextUnits.count')}个单位`,
    recurring > 0 && recurring < next.total && `其中包括周期性工作`,
    next.total > 0 && recurring === next.total && '均为周期性工作',
  );
}

function requests({ units, hazards, recurring, headline }: BriefingSnapshot): string[] {
  const namesWith = (has: (unit: (typeof units)[number]) => boolean) =>
    nameList(units.filter(has).map((unit) => unit.name));
  return [
    headline.overdue > 0
      ? sentence(
          `请${namesWith((unit) => unit.overdue > 0)}抓紧办结逾期的${link('headline.overdue')}项，并反馈办理情况`,
        )
      : '',
    headline.neverSigned > 0
      ? sentence(
          `请${namesWith((unit) => unit.neverSigned > 0)}尽快签收未签收的${link('headline.neverSigned')}项`,
        )
      : '',
    recurring.missed > 0
      ? sentence(`到期未完成的${link('recurring.missed')}期次周期性工作，请责任单位补做补报`)
      : '',
    hazards && hazards.open > 0
      ? sentence(
          `未整改的${link('hazards.open')}条隐患，请整改责任单位按期限整改`,
          hazards.serious > 0 && `重大隐患整改到位前请落实防范措施`,
        )
      : '',
    headline.near > 0 ? sentence(`临期的${link('headline.near')}项，请承办单位按时办结`) : '',
  ];
}
