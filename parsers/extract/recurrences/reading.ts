import type { ParsedRecurrence } from '../../schema.js';
import type { Found } from '../rule.js';

export type RecurrenceUnit = ParsedRecurrence['unit'];

/** What a rule reads off the words; `times` undefined means that the count must be looked for behind them. */
export interface RecurrenceReading {
  unit: RecurrenceUnit;
  times?: number | null;
  dueDay?: number | null;
}

export interface RecurrenceMention extends Found {
  unit: RecurrenceUnit;
  times: number | null;
  dueDay: number | null;
  dueTime: string | null;
}
