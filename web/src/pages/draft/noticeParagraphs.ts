import type { Draft, DraftTask, Span } from '../../api/types.js';
import { documentFieldsOf, phaseField, type Pointed } from './fieldSources.js';

/** A stretch of the notice that a task, one of its fields, or a field of the document rests on. */
export type Mark = Span & Pointed;

export interface Piece {
  start: number;
  text: string;
  marks: Mark[];
}

/** `row`: of a table, its cells parted by tabs in the text. */
export type ParagraphKind = 'title' | 'number' | 'recipients' | 'heading' | 'body' | 'right' | 'row';

export interface Paragraph {
  start: number;
  kind: ParagraphKind;
  /** 1 to 4 for headings, 0 otherwise. */
  level: number;
  /** One cell with all its pieces, unless it is a row. */
  cells: Piece[][];
  /** Tasks that rest on words of this paragraph. */
  taskIds: string[];
  /** Has words that a phase or a field of the document rests on. */
  shared: boolean;
}

/** Every mark of one task: its own words and the words that each field came from. */
export function marksOf(task: DraftTask): Mark[] {
  const marks: Mark[] = [];
  const put = (field: string | null, span: Span | null | undefined): void => {
    if (span != null && span.end > span.start) marks.push({ ...span, taskId: task.id, field });
  };
  put(null, task.span);
  put('deadline', task.deadline?.evidence);
  put('recurrence', task.recurrence?.evidence);
  task.owners.forEach((owner, index) => put(`owner-${index}`, owner.evidence));
  task.targets.forEach((target, index) => put(`target-${index}`, target.evidence));
  task.flags.forEach((flag, index) => put(`flag-${index}`, flag.evidence));
  return marks;
}

/** Every mark of a draft, by where it begins. */
export function marksOfAll({ tasks, phases, notice }: Pick<Draft, 'tasks' | 'phases' | 'notice'>): Mark[] {
  const shared = [
    ...documentFieldsOf(notice).map(({ field, span }) => ({ field, span })),
    ...phases.map((phase) => ({ field: phaseField(phase), span: phase.evidence })),
  ].flatMap(({ field, span }): Mark[] => (span === null ? [] : [{ ...span, taskId: null, field }]));
  return [...tasks.flatMap(marksOf), ...shared].sort((a, b) => a.start - b.start);
}

/** Whether two lists of marks are about the same words; deciding on a task, for one, changes none. */
export function sameMarks(one: Mark[], other: Mark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => {
      const { start, end, taskId, field } = other[index] ?? {};
      return mark.start === start && mark.end === end && mark.taskId === taskId && mark.field === field;
    })
  );
}

/**
 * The text of a notice as paragraphs to set: heading levels from the outline, each cut where a mark begins or ends.
 * `marks` are in the order of {@link marksOfAll}.
 */
export function paragraphsOf(draft: Pick<Draft, 'text' | 'outline' | 'notice'>, marks: Mark[]): Paragraph[] {
  const kindOf = paragraphKinds(draft);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let open: Mark[] = [];
  let next = 0;
  for (const line of draft.text.split('\n')) {
    const end = start + line.length;
    // Marks that reach over from lines before, and those that begin here: each mark is looked at once a line it covers
    const from = start;
    open = open.filter((mark) => mark.end > from);
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      if (mark.end > start) open.push(mark);
      next += 1;
    }
    if (line.trim() !== '') {
      const taskIds = [...new Set(open.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])))];
      const shared = open.some(({ taskId }) => taskId === null);
      paragraphs.push({
        start,
        ...(line.includes('\t') ? { kind: 'row' as const, level: 0 } : kindOf(line, start, end)),
        cells: cellsOf(line, start, open),
        taskIds,
        shared,
      });
    }
    start = end + 1;
  }
  return paragraphs;
}

function paragraphKinds(
  draft: Pick<Draft, 'outline' | 'notice'>,
): (line: string, start: number, end: number) => { kind: ParagraphKind; level: number } {
  const bare = (words: string): string => words.replace(/\s/g, '');
  const title = bare(draft.notice?.document?.title ?? '');
  const number = bare(draft.notice?.document?.documentNumber ?? '');
  const recipient = bare(draft.notice?.document?.recipients[0] ?? '');
  const issuer = bare(draft.notice?.document?.issuer ?? '');
  const firstHeading = draft.outline[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return (line, start, end) => {
    const words = bare(line);
    if (start < firstHeading && words.length > 1 && title !== '' && title.includes(words))
      return { kind: 'title', level: 0 };
    if (number !== '' && words === number) return { kind: 'number', level: 0 };
    if (recipient !== '' && words.startsWith(recipient) && /[：:]$/.test(words)) {
      return { kind: 'recipients', level: 0 };
    }
    const heading = draft.outline.find((item) => item.titleSpan.start >= start && item.titleSpan.start < end);
    // A heading that runs on into its own sentence is set as body, as official documents do
    if (heading !== undefined && heading.titleSpan.end >= end - 1) {
      return { kind: 'heading', level: Math.min(4, heading.level) };
    }
    const signature = words === issuer || /^(19|20)\d{2}年\d{1,2}月\d{1,2}日$/.test(words);
    return signature ? { kind: 'right', level: 0 } : { kind: 'body', level: 0 };
  };
}

function cellsOf(line: string, offset: number, marks: Mark[]): Piece[][] {
  let start = offset;
  return line.split('\t').map((cell) => {
    const from = start;
    start += cell.length + 1;
    return cell === '' ? [] : cut(cell, from, marks);
  });
}

/** `marks` may reach beyond the words on both sides. */
function cut(line: string, offset: number, marks: Mark[]): Piece[] {
  const end = offset + line.length;
  const cuts = new Set([offset, end]);
  for (const mark of marks) {
    if (mark.start > offset && mark.start < end) cuts.add(mark.start);
    if (mark.end > offset && mark.end < end) cuts.add(mark.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const stop = at[index + 1] ?? end;
    return {
      start,
      text: line.slice(start - offset, stop - offset),
      marks: marks.filter((mark) => mark.start < stop && mark.end > start),
    };
  });
}
