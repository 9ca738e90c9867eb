import { csvFile } from '../../../plans/tables/csv.js';
import type { BriefingTable } from './tables.js';

/** The tables one after another as CSV, each under its name. */
export function tablesCsv(tables: readonly BriefingTable[]): Uint8Array {
  return csvFile(tables.flatMap(({ name, head, rows }) => [[name], head, ...rows, []]));
}
