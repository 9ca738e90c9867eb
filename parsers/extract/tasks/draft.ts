import type { ParsedOwner, Span } from '../../schema.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { Standing } from './candidate.js';
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
  /** Where the sentence stands; null for rows of tables. */
  standing: Standing | null;
  /** True where the task is a whole sentence. */
  whole: boolean;
  owners: ParsedOwner[];
  deadline: ScheduledTime | null;
  recurrence: ScheduledRecurrence | null;
  /** The step of its table; where there is none, that of its item holds. */
  phase?: { name: string } | null;
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
