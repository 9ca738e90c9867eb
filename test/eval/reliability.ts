import { parseText } from '../../parsers/parseNotice.js';
import type { AnnotatedNotice } from './annotation.js';
import { scoreNotice } from './score.js';

/** Tasks whose stated confidence lies from `from` up to, not including, `to`. */
export interface ConfidenceBand {
  from: number;
  to: number;
  tasks: number;
  /** Mean of the confidence that they state. */
  stated: number;
  /** Share of them that the clerk lists too. */
  right: number;
}

const EDGES = [0, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01];

/** The tasks found in annotated notices by their stated confidence: the curve of docs/accuracy.md. */
export function reliabilityOf(notices: readonly AnnotatedNotice[]): ConfidenceBand[] {
  const sums = EDGES.slice(1).map(() => ({ tasks: 0, right: 0, stated: 0 }));
  for (const notice of notices) {
    const parsed = parseText(notice.text);
    const right = new Set(scoreNotice(notice, parsed).pairs.map((pair) => pair.parsed.id));
    for (const task of parsed.tasks) {
      const sum = sums[EDGES.findIndex((edge) => task.confidence < edge) - 1];
      if (sum === undefined) continue;
      sum.tasks++;
      sum.stated += task.confidence;
      if (right.has(task.id)) sum.right++;
    }
  }
  return sums.flatMap(({ tasks, right, stated }, at) =>
    tasks === 0
      ? []
      : [
          {
            from: EDGES[at] ?? 0,
            to: Math.min(1, EDGES[at + 1] ?? 1),
            tasks,
            stated: stated / tasks,
            right: right / tasks,
          },
        ],
  );
}

export function reliabilityTable(bands: readonly ConfidenceBand[], title: string): string {
  const lines = [title, '  confidence     tasks   stated   right'];
  for (const { from, to, tasks, stated, right } of bands) {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
    lines.push(
      `  ${range.padEnd(12)} ${String(tasks).padStart(7)} ${stated.toFixed(2).padStart(8)} ${right.toFixed(2).padStart(7)}`,
    );
  }
  return lines.join('\n');
}
