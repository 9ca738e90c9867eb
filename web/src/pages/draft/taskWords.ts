import type { Task, TaskDeadline, TaskRecurrence, TaskTarget } from '../../api/types.js';
import { dayWords } from '../../design/days.js';
import { t } from '../../texts/zh.js';

/** 「3月31日前 15:00」; what the notice says where the day could not be resolved. */
export function deadlineWords(deadline: TaskDeadline): string {
  if (deadline.date === null) return deadline.text;
  return `${dayWords(deadline.date)}前${deadline.time === null ? '' : ` ${deadline.time}`}`;
}

/** 「每季度至少 1 次」. */
export function recurrenceWords(recurrence: TaskRecurrence): string {
  const unit = t.words.recurrenceUnit[recurrence.unit];
  const times = recurrence.times === null ? '' : ` ${recurrence.times} 次`;
  const day = recurrence.dueDay === null ? '' : `，第 ${recurrence.dueDay} 日前`;
  return `${unit}${times}${day}${recurrence.dueTime === null ? '' : ` ${recurrence.dueTime}前`}`;
}

/** 「持证上岗率不低于95%」. */
export function targetWords(target: TaskTarget): string {
  if (target.value === null) return target.text;
  return `${target.metric}${t.words.comparator[target.comparator]} ${target.value}${target.unit}`;
}

/** When a task is due, in a few words: its deadline, its recurrence, or a dash. */
export function dueWords(task: Pick<Task, 'deadline' | 'recurrence'>): string {
  if (task.recurrence !== null) return recurrenceWords(task.recurrence);
  return task.deadline === null ? '—' : deadlineWords(task.deadline);
}

/** Where a task stands in its notice; a heading that is the task's own sentence says nothing more and is left out. */
export function sectionWords({ section, text }: { section: string[]; text: string }): string {
  const number = /^[（(]?[\d一二三四五六七八九十]+[)）]?[、.．]?\s*/;
  return section.filter((title) => !text.includes(title.replace(number, ''))).join(' › ');
}
