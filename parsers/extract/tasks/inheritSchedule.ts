import type { TaskDraft } from './draft.js';

/** A later part of a sentence comes round as often as the part before it, where its words say so. */
export function inheritSchedule(task: TaskDraft, before: TaskDraft | undefined): void {
  if (task.recurrence !== null || before?.sentence !== task.sentence || before?.recurrence == null) return;
  if (task.deadline === null) {
    if (MADE_OF_REPORTS.test(task.shadow)) task.recurrence = before.recurrence;
  } else if (isLaterInYear(task, before)) {
    task.recurrence = before.recurrence;
    task.deadline = null;
  }
}

/** 「各村每天报镇应急办，镇应急办梳理汇总，…报县政府」: what is made of the reports goes on as often as they come. */
const MADE_OF_REPORTS =
  /^[^，。；]{0,16}(?:汇总|梳理|整理|核实|复核|审核|汇编)(?:汇总|整理|分析|审核)?(?:后|，)/;

/**
 * 「每年2月底前A完成…，3月底前B完成…」: the second date comes round each year as the first does; in 「每年检测一次，今年的
 * 9月底前完成」 there is no first.
 */
const isLaterInYear = (task: TaskDraft, before: TaskDraft): boolean =>
  task.deadline?.mention.year === null &&
  before.recurrence?.mention.unit === 'year' &&
  /[月季度]|半年/.test(before.shadow.slice(before.shadow.indexOf('年'))) &&
  !/[今本]年/.test(task.shadow) &&
  before.deadline === null;
