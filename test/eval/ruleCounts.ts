import { parseText } from '../../parsers/parseNotice.js';
import type { ParsedTask } from '../../parsers/schema.js';
import type { AnnotatedNotice, AnnotatedTask } from './annotation.js';
import { ownerKeys, scoreNotice } from './score.js';

export interface RuleCount {
  fired: number;
  right: number;
}

const strip = (words: string): string => words.replace(/[\s\u3000]+/gu, '');

/**
 * How often each rule fires over annotated notices and how often rightly: a rule that makes a task where the clerk
 * lists it, one that refuses a sentence where the clerk lists nothing of it, one that finds owners, a date or a
 * recurrence where the field is as the clerk has it.
 */
export function countRules(notices: readonly AnnotatedNotice[]): Map<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  const count = (rule: string, right: boolean): void => {
    const known = counts.get(rule) ?? { fired: 0, right: 0 };
    known.fired++;
    if (right) known.right++;
    counts.set(rule, known);
  };
  for (const notice of notices) {
    const listed = notice.gold.tasks.map((task) => strip(task.text));
    const parsed = parseText(notice.text, {
      debug: (rule, words) => {
        if (!rule.startsWith('not.')) return;
        const refused = strip(words);
        count(rule, !listed.some((task) => refused.includes(task) || task.includes(refused)));
      },
    });
    const score = scoreNotice(notice, parsed);
    const golds = new Map(score.pairs.map((pair) => [pair.parsed.id, pair.gold]));
    for (const task of parsed.tasks) {
      for (const rule of new Set(task.rules)) count(rule, isRight(rule, task, golds.get(task.id)));
    }
  }
  return counts;
}

function isRight(rule: string, task: ParsedTask, gold: AnnotatedTask | undefined): boolean {
  if (gold === undefined) return false;
  if (rule.startsWith('task.')) return true;
  if (rule.startsWith('owner.'))
    return ownerKeys(gold.owners).sort().join() === ownerKeys(task.owners).sort().join();
  if (rule.startsWith('recurrence.'))
    return (
      gold.recurrence?.unit === task.recurrence?.unit && gold.recurrence?.times === task.recurrence?.times
    );
  return (gold.deadline?.date ?? null) === (task.deadline?.date ?? null);
}

export function ruleTable(counts: ReadonlyMap<string, RuleCount>): string {
  const lines = ['rule                                     fired   right'];
  for (const [rule, { fired, right }] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    lines.push(
      `${rule.padEnd(38)} ${String(fired).padStart(7)} ${((100 * right) / fired).toFixed(0).padStart(6)}%`,
    );
  }
  return lines.join('\n');
}
