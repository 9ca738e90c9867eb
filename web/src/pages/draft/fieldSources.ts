import type { Draft, DraftTask, Phase, Span } from '../../api/types.js';
import { dayWords, rangeWords } from '../../design/days.js';
import { t } from '../../texts/zh.js';
import { deadlineWords, recurrenceWords, targetWords } from './taskWords.js';

/** A field that somebody looks at, in a card or in the text. */
export interface Pointed {
  /** Null for what all tasks share: the document's own fields and the phases. */
  taskId: string | null;
  /** Null for the task as a whole, else the field's name as its mark has it: `deadline`, `owner-0`, `phase-…`, … */
  field: string | null;
}

/** What was read from the notice, and the words that it was read from; null where a person has filled it in. */
export interface SourcedField extends Pointed {
  field: string;
  label: string;
  words: string;
  span: Span | null;
  /** No unit is known by this name. */
  missing?: boolean;
}

type Place = keyof typeof t.draft.places;

/** The fields of a task as its card lists them. */
export function fieldsOf(task: DraftTask, phases: Phase[]): SourcedField[] {
  const { owners, deadline, recurrence, targets } = task;
  const phase = phases.find((item) => item.id === task.phaseId);
  const read = (field: string, label: string, words: string, span: Span | null): SourcedField => {
    return { taskId: task.id, field, label, words, span };
  };
  const fields: SourcedField[] = owners.map(({ role, name, evidence, unitIds }, index) => ({
    ...read(`owner-${index}`, t.words.ownerRole[role], name, evidence),
    missing: unitIds.length === 0,
  }));
  if (deadline !== null)
    fields.push(read('deadline', t.draft.deadline, deadlineWords(deadline), deadline.evidence));
  if (recurrence !== null)
    fields.push(read('recurrence', t.draft.recurrence, recurrenceWords(recurrence), recurrence.evidence));
  targets.forEach((target, index) =>
    fields.push(read(`target-${index}`, t.draft.targets, targetWords(target), target.evidence)),
  );
  if (phase !== undefined)
    fields.push({
      ...read(phaseField(phase), t.draft.phase, phase.name, phase.evidence),
      taskId: null,
    });
  return fields;
}

/** What a task's flags are about; a low confidence is told in per cent. */
export function flagsOf(task: DraftTask): SourcedField[] {
  const sure = Math.round((task.confidence ?? 1) * 100);
  return task.flags.map(({ code, reason, evidence }, index) => ({
    taskId: task.id,
    field: `flag-${index}`,
    label: t.draft.flags,
    span: evidence,
    words: code === 'uncertain-task' ? `${reason}${t.draft.confidence(sure)}` : reason,
  }));
}

/** The fields of the document itself; of those that every notice should have, the missing ones too, without words. */
export function documentFieldsOf(notice: Draft['notice']): SourcedField[] {
  const document = notice?.document;
  if (document == null) return [];
  const { title, documentNumber, issuer, issuedOn, recipients, period, evidence } = document;
  const named = (field: keyof typeof evidence, words: string | null): SourcedField => ({
    taskId: null,
    field,
    label: t.draft.documentFields[field],
    words: words ?? '',
    span: evidence[field] ?? null,
  });
  return [
    named('title', title),
    named('documentNumber', documentNumber),
    named('issuer', issuer),
    // As on the document itself: whoever compares the two looks for its year
    named('issuedOn', issuedOn === null ? null : dayWords(issuedOn, '')),
    ...(recipients.length === 0 ? [] : [named('recipients', recipients.join('、'))]),
    ...(period === null ? [] : [named('period', rangeWords(period.start, period.end))]),
  ];
}

/** Under which name the words of a phase are marked. */
export const phaseField = ({ id }: Phase): string => `phase-${id}`;

/** Whether a field's words stand outside its task's own: an owner named sentences before, a date in a heading. */
export function placeOf(span: Span | null, task: Span | null): Place | null {
  if (span === null || task === null) return null;
  if (span.end <= task.start) return 'above';
  return span.start >= task.end ? 'below' : null;
}

/** What is said of where a field comes from: the notice's own words, shortened. */
export function sourceWords({ span }: SourcedField, text: string, place: Place | null): string {
  if (span === null) return t.draft.noSource;
  const words = text.slice(span.start, span.end).replace(/\s+/g, '');
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return t.draft.source(shown, place === null ? '' : t.draft.places[place]);
}

/** Whether two are the same field of the same task. */
export function isSame(one: Pointed, other: Pointed | null): boolean {
  return other !== null && one.taskId === other.taskId && one.field === other.field;
}
