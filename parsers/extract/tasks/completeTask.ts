import type { ParsedDeadline, ParsedRecurrence, ParsedTarget, ParsedTask } from '../../schema.js';
import type { NoticeText } from '../../structure/noticeText.js';
import { extractTargets } from '../targets/extractTargets.js';
import type { TargetMention } from '../targets/reading.js';
import { confidenceOf } from './confidence.js';
import { flagsOf } from './flags.js';
import type { DebugHook } from '../rule.js';
import type { ScheduledRecurrence, ScheduledTime, TaskDraft } from './draft.js';

/** The contract's form of a task. */
export function completeTask(
  draft: TaskDraft,
  index: number,
  notice: NoticeText,
  phase: { name: string } | null,
  debug?: DebugHook,
): ParsedTask {
  for (const rule of draft.rules) debug?.(rule, draft.shadow, draft.span.start);
  const confidence = confidenceOf(draft);
  return {
    id: `t${index + 1}`,
    text: inOneLine(notice.text.slice(draft.span.start, draft.span.end)),
    span: draft.span,
    outlineId: draft.node?.id ?? null,
    owners: draft.owners,
    deadline: draft.deadline === null ? null : deadlineOf(draft.deadline, notice.text),
    recurrence: draft.recurrence === null ? null : recurrenceOf(draft.recurrence, notice.text),
    targets: extractTargets(draft.shadow).map((target) => targetOf(target, draft, notice.text)),
    phase: phase?.name ?? null,
    confidence,
    flags: flagsOf(draft, confidence),
    rules: draft.rules,
  };
}

/** Few tasks go over the end of a line. */
const inOneLine = (words: string): string => (words.includes('\n') ? words.replaceAll('\n', '') : words);

function deadlineOf({ mention, span }: ScheduledTime, text: string): ParsedDeadline {
  return {
    date: mention.end,
    time: mention.time ?? null,
    relative: mention.relative ?? null,
    text: text.slice(span.start, span.end),
    evidence: span,
  };
}

function recurrenceOf({ mention, span }: ScheduledRecurrence, text: string): ParsedRecurrence {
  const { unit, times, dueDay, dueTime } = mention;
  return { unit, times, dueDay, dueTime, text: text.slice(span.start, span.end), evidence: span };
}

function targetOf(target: TargetMention, draft: TaskDraft, text: string): ParsedTarget {
  const { metric, comparator, value, unit } = target;
  const start = draft.span.start + target.index;
  const evidence = { start, end: start + target.text.length };
  return { metric, comparator, value, unit, text: text.slice(start, evidence.end), evidence };
}
