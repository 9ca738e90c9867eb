import { FIELDS, ownerKeys, totalOf, type NoticeScore } from './score.js';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

/** The table that `npm run eval -- --samples` prints. */
export function tableOf(scores: readonly NoticeScore[], title: string): string {
  const lines = [`${title} (${scores.length} notices)`];
  for (const score of scores) {
    const { task, owner } = score.tallies;
    lines.push(
      `  ${score.id.padEnd(38)} ${String(task.right + task.missed).padStart(4)} gold  task ${percent(task.f1)}  owner ${percent(owner.f1)}  document ${score.documentRight}/7`,
    );
  }
  const totals = totalOf(scores);
  lines.push('  field             P      R     F1   gold');
  for (const field of FIELDS) {
    const tally = totals.tallies[field];
    lines.push(
      `  ${field.padEnd(12)} ${percent(tally.precision)} ${percent(tally.recall)} ${percent(tally.f1)} ${String(tally.right + tally.missed).padStart(6)}`,
    );
  }
  lines.push(
    `  mean over notices: task F1 ${percent(totals.meanTask)}  owner F1 ${percent(totals.meanOwner)}; document ${percent(totals.document)}`,
  );
  return lines.join('\n');
}

/** What went wrong in a notice, one line each, for whoever works on the rules. */
export function mistakesOf(score: NoticeScore): string[] {
  const lines: string[] = [];
  for (const field of score.wrongFields) lines.push(`# ${score.id} ${field}`);
  for (const task of score.missed) lines.push(`- ${score.id} ${task.text.replace(/\s+/g, '').slice(0, 90)}`);
  for (const task of score.extra) lines.push(`+ ${score.id} [${task.rules[0]}] ${task.text.slice(0, 90)}`);
  for (const { gold, parsed } of score.pairs) {
    const [a, b] = [ownerKeys(gold.owners).sort().join(' '), ownerKeys(parsed.owners).sort().join(' ')];
    if (a !== b) lines.push(`~ ${score.id} ${a || '∅'} / ${b || '∅'} @ ${parsed.text.slice(0, 70)}`);
    const [c, d] = [gold.deadline?.date ?? '', parsed.deadline?.date ?? ''];
    if (c !== d) lines.push(`D ${score.id} ${c} / ${d} @ ${parsed.text.slice(0, 70)}`);
    const [e, f] = [gold.recurrence, parsed.recurrence].map((r) =>
      r === null ? '' : `${r.unit}:${r.times ?? '?'}`,
    );
    if (e !== f) lines.push(`R ${score.id} ${e} / ${f} @ ${parsed.text.slice(0, 70)}`);
    if ((gold.phase ?? '') !== (parsed.phase ?? ''))
      lines.push(`P ${score.id} ${gold.phase} / ${parsed.phase} @ ${parsed.text.slice(0, 40)}`);
  }
  if (score.tallies.phases.wrong + score.tallies.phases.missed > 0) lines.push(`# ${score.id} phases differ`);
  return lines;
}
