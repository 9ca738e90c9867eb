import type { ParsedTarget } from '../../schema.js';
import type { Found } from '../rule.js';

export type Comparator = ParsedTarget['comparator'];

/** One figure that a task must reach. */
export interface TargetReading {
  /** What is counted or measured, in the notice's words. */
  metric: string;
  comparator: Comparator;
  /** Null for 全覆盖. */
  value: number | null;
  unit: string;
  /** Where the words of the target begin: those of its metric, where they stand before the figure. */
  from: number;
}

/** What a rule reads off one match: 「整改率和销号率均达到100%」 are two. */
export interface TargetReadings {
  targets: TargetReading[];
}

export interface TargetMention extends TargetReading, Found {}
