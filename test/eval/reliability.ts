import { parseText } from '../../parsers/parseNotice.js';
import type { AnnotatedNotice } from './annotation.js';
import { scoreNotice } from './score.js';

/** Tasks by their stated confidence, with how many of them the clerk lists too: the curve of docs/accuracy.md. */
export function reliabilityTable(notices: readonly AnnotatedNotice[], title: string): string {
  const edges = [0, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01];
  const bins = edges.slice(1).map(() => ({ tasks: 0, right: 0, stated: 0 }));
  for (const notice of notices) {
    const parsed = parseText(notice.text);
    const right = new Set(scoreNotice(notice, parsed).pairs.map((pair) => pair.parsed.id));
    for (const task of parsed.tasks) {
      const bin = bins[edges.findIndex((edge) => task.confidence < edge) - 1];
      if (bin === undefined) continue;
      bin.tasks++;
      bin.stated += task.confidence;
      if (right.has(task.id)) bin.right++;
    }
  }
  const lines = [title, '  confidence     tasks   stated   right'];
  bins.forEach((bin, i) => {
    if (bin.tasks === 0) return;
    const range = `${(edges[i] ?? 0).toFixed(2)}–${Math.min(1, edges[i + 1] ?? 1).toFixed(2)}`;
    lines.push(
      `  ${range.padEnd(12)} ${String(bin.tasks).padStart(7)} ${(bin.stated / bin.tasks).toFixed(2).padStart(8)} ${(bin.right / bin.tasks).toFixed(2).padStart(7)}`,
    );
  });
  return lines.join('\n');
}
