import { link } from '../figures.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { nameList, paragraph, sentence } from './sentence.js';

/** 周期性工作: what was due, done and missed. */
export function recurringWords({ recurring, period }: BriefingSnapshot): string[] {
  if (recurring.due === 0) return paragraph(sentence(`${period.word}没有到期的周期性工作`));
  if (recurring.done === recurring.due) {
    return paragraph(sentence(`${period.word}应完成的周期性工作${link('recurring.due')}期次，已全部完成`));
  }
  const missing = recurring.byUnit.filter((unit) => unit.missed > 0).map((unit) => unit.name);
  return paragraph(
    sentence(
      `${period.word}应完成周期性工作${link('recurring.due')}期次`,
      `已完成${link('recurring.done')}期次，完成率${link('recurring.doneRate')}`,
      recurring.waiting > 0 && `在办${link('recurring.waiting')}期次`,
      recurring.missed > 0 && `到期未完成${link('recurring.missed')}期次，涉及${nameList(missing)}`,
    ),
  );
}
