import type { BodySentence } from '../../structure/readBody.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TaskSetting } from './buildTasks.js';
import type { TaskDraft } from './draft.js';
import { dutyLine } from './itemDuties.js';
import { isDeadlineLine } from './rejections/onlyDate.js';

/** Shorter headings (「道路」) only name what the duties are about. */
const SHORTEST = 6;

/**
 * 「（一）农业总产值增长6%以上」 with nothing below it but 「责任单位：…」: the item is the one line, which is the task
 * whatever it sounds like. Null where the item has a task already, more text, or further items below it.
 */
export function headingTask(
  { notice, body, reference }: TaskSetting,
  sentence: BodySentence,
  tasks: readonly TaskDraft[],
): TaskDraft | null {
  const { node } = sentence;
  if (node === null || tasks.at(-1)?.node === node || body.nodes.some((other) => other.parent === node))
    return null;
  const own = body.sentences.filter((other) => other.node === node);
  const [first, second] = own;
  const line =
    first === sentence ? { start: node.titleStart, end: node.titleEnd } : second === sentence ? first : null;
  if (line === null || line === undefined || line.end - line.start < SHORTEST) return null;
  if (first !== sentence && first?.wholeItem !== true) return null;
  if (
    own.some(
      (other) => other.start > sentence.start && !dutyLine(other.shadow) && !isDeadlineLine(other.shadow),
    )
  )
    return null;
  const span = { start: line.start, end: line.end };
  const shadow = notice.shadow.slice(span.start, span.end);
  const time = extractTimes(shadow, reference).find((mention) => mention.bound === 'by');
  const recurrence = extractRecurrences(shadow)[0];
  const within = (mention: { index: number; text: string }): { start: number; end: number } => ({
    start: span.start + mention.index,
    end: span.start + mention.index + mention.text.length,
  });
  return {
    span,
    shadow,
    node,
    paragraph: sentence.paragraph - 1,
    part: sentence.part,
    sentence: null,
    standing: null,
    whole: true,
    owners: [],
    deadline: time === undefined ? null : { mention: time, span: within(time) },
    recurrence: recurrence === undefined ? null : { mention: recurrence, span: within(recurrence) },
    rules: ['task.heading-with-duties'],
  };
}
