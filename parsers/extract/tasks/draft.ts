import type { ParsedFlag, ParsedOwner, Span } from '../../schema.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { RecurrenceMention } from '../recurrences/reading.js';
import type { TimeMention } from '../times/mention.js';
import type { BodySentence } from '../../structure/readBody.js';

/** A task while the notice is being read: its owners and schedule may still come from what stands below it. */
export interface TaskDraft {
  span: Span;
  /** The words that the rules read: the shadow of the span. */
  shadow: string;
  node: OutlineNode | null;
  paragraph: number;
  part: number;
  sentence: BodySentence | null;
  owners: ParsedOwner[];
  deadline: ScheduledTime | null;
  recurrence: ScheduledRecurrence | null;
  flags: ParsedFlag[];
  rules: string[];
}

/** A time or recurrence with where its words stand in the notice. */
export interface ScheduledTime {
  mention: TimeMention;
  span: Span;
}
export interface ScheduledRecurrence {
  mention: RecurrenceMention;
  span: Span;
}
