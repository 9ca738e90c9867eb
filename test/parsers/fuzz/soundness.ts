import type { ParsedNotice, Span } from '../../../parsers/schema.js';

/**
 * What must hold of a parsed notice whatever the text was; each fault in words, none where all is sound. Spans point
 * into the text, a task's words are those of its span without line breaks, and evidence is what it says it is.
 */
export function faultsOf(notice: ParsedNotice): string[] {
  const faults: string[] = [];
  const { text } = notice;
  const inside = (span: Span | null | undefined, what: string): void => {
    if (span != null && !(span.start >= 0 && span.start <= span.end && span.end <= text.length))
      faults.push(`${what}: ${span.start}–${span.end} of ${text.length}`);
  };
  const says = (span: Span, words: string, what: string): void => {
    inside(span, what);
    if (text.slice(span.start, span.end).replaceAll('\n', '') !== words.replaceAll('\n', ''))
      faults.push(`${what}: 「${words.slice(0, 40)}」 does not stand at ${span.start}–${span.end}`);
  };
  for (const [field, span] of Object.entries(notice.document.evidence)) inside(span, `document.${field}`);
  for (const phase of notice.phases) inside(phase.evidence, `phase ${phase.name.slice(0, 20)}`);
  for (const item of notice.outline) {
    inside(item.span, `item ${item.id}`);
    inside(item.titleSpan, `title of item ${item.id}`);
  }
  for (const task of notice.tasks) {
    says(task.span, task.text, `task ${task.id}`);
    if (task.text.trim() === '') faults.push(`task ${task.id} is empty`);
    for (const owner of task.owners) inside(owner.evidence, `owner of ${task.id}`);
    for (const flag of task.flags) inside(flag.evidence, `flag of ${task.id}`);
    if (task.deadline !== null) says(task.deadline.evidence, task.deadline.text, `deadline of ${task.id}`);
    if (task.recurrence !== null)
      says(task.recurrence.evidence, task.recurrence.text, `recurrence of ${task.id}`);
    for (const target of task.targets) says(target.evidence, target.text, `target of ${task.id}`);
  }
  return faults;
}
