import type { BodySentence } from '../../structure/readBody.js';
import type { Genre } from '../../schema.js';
import type { SectionKind } from '../../lexicon/headings.js';
import type { RecurrenceMention } from '../recurrences/reading.js';
import type { TimeMention } from '../times/mention.js';
import type { Subject } from '../owners/subject.js';
import type { Clause } from './clauses.js';

/** A sentence read for what makes it a task: its clauses, who acts in each, and when. Positions are in the sentence. */
export interface Candidate {
  sentence: BodySentence;
  clauses: Clause[];
  /** Per clause: the body that the clause names to act, or null. */
  subjects: (Subject | null)[];
  /** Per clause: where it proper begins, behind lead-ins and dates. */
  heads: number[];
  times: TimeMention[];
  recurrences: RecurrenceMention[];
  /** Words of the sentence without its closing mark and without a closing parenthesis of duties. */
  words: string;
}

/** Where a sentence stands, for rules that judge it. */
export interface Standing {
  genre: Genre;
  kind: SectionKind;
  /** True under a heading that only says when: 「三、年检时间」. */
  onTime: boolean;
  /** True under a heading of conditions: 「三、推荐条件」. */
  onConditions: boolean;
  /** True under a heading that wins over and does not order: 「一、充分认识消防工作的重要意义」. */
  persuades: boolean;
  /** True where the notice has no numbered item at all. */
  unnumbered: boolean;
  /** True for a sentence before the first heading of its part. */
  intro: boolean;
  /** True for what stands on a list of things: below 「应提交以下材料：」. */
  listed: boolean;
  /** True for a first sentence that serves its paragraph as a heading. */
  paragraphLead: boolean;
  /** True for what leads a meeting through its agenda: 「下面，请县长讲话。」. */
  onAgenda: boolean;
  /** True for what an inspection found, and for what shall be reached about it: 「问题1：…」, 「整改目标：…」. */
  found: boolean;
}

/** Says why a sentence is no task; rules are asked in order and the first that fires decides. */
export interface RejectionRule {
  name: string;
  /** The rule is asked only about sentences that hold one of these: each that it rejects does. */
  needs: readonly string[];
  rejects(candidate: Candidate, standing: Standing): boolean;
}
