import { canonicalJson } from '../audit/chain.js';
import { bareText } from '../bareText.js';
import type { Task } from '../tasks/model.js';

/** Two versions of a notice, task by task; pure. */

export interface ComparedTask {
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** 0 to 1, of the words. */
  similarity: number;
  old: Task | null;
  new: Task | null;
  differences: { field: string; before: string; after: string }[];
}

/** Less alike than this, two tasks are two tasks. */
const likeness = 0.5;

/**
 * Pairs the tasks of the old with those of the new, the most alike first, each at most once; what is left over was
 * removed or added. In the order of the old, with what is new after what it follows.
 */
export function compareTasks(before: readonly Task[], after: readonly Task[]): ComparedTask[] {
  const pairs = pairUp(before, after);
  const olds = new Map([...pairs].map(([old, { task }]) => [task, old]));
  const result: ComparedTask[] = before.map((old) => {
    const match = pairs.get(old);
    if (!match) return { kind: 'removed', similarity: 0, old, new: null, differences: [] };
    const differences = differencesOf(old, match.task);
    const kind = differences.length ? 'changed' : 'same';
    return { kind, similarity: match.similarity, old, new: match.task, differences };
  });
  after.forEach((task, index) => {
    if (olds.has(task)) return;
    const added: ComparedTask = { kind: 'added', similarity: 0, old: null, new: task, differences: [] };
    const before = after[index - 1];
    const place = before ? result.findIndex((each) => each.new === before) : -1;
    result.splice(before && place < 0 ? result.length : place + 1, 0, added);
  });
  return result;
}

function pairUp(
  before: readonly Task[],
  after: readonly Task[],
): Map<Task, { task: Task; similarity: number }> {
  const news = after.map((task) => ({ task, pairs: bigrams(task.text) }));
  const candidates = before.flatMap((old) => {
    const own = bigrams(old.text);
    return news
      .map(({ task, pairs }) => ({ old, task, similarity: dice(own, pairs) }))
      .filter(({ similarity }) => similarity >= likeness);
  });
  candidates.sort(
    (a, b) => b.similarity - a.similarity || a.old.order - b.old.order || a.task.order - b.task.order,
  );
  const matched = new Map<Task, { task: Task; similarity: number }>();
  const taken = new Set<Task>();
  for (const { old, task, similarity } of candidates) {
    if (matched.has(old) || taken.has(task)) continue;
    matched.set(old, { task, similarity });
    taken.add(task);
  }
  return matched;
}

function bigrams(text: string): Map<string, number> {
  const plain = bareText(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Sørensen–Dice over pairs of neighbouring characters. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = size(a) + size(b);
  if (!total) return 1;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / total;
}

const fields: { field: string; of: (task: Task) => unknown; words: (task: Task) => string }[] = [
  { field: 'text', of: ({ text }) => text.replace(/\s/g, ''), words: ({ text }) => text },
  {
    field: 'owners',
    of: ({ owners }) => owners.map(({ name, role }) => `${role}:${name}`).toSorted(),
    words: ({ owners }) =>
      owners.map(({ name, role }) => (role === 'support' ? `${name}（配合）` : name)).join('、'),
  },
  {
    field: 'deadline',
    of: ({ deadline }) => deadline && [deadline.date, deadline.time, deadline.relative],
    words: ({ deadline }) => deadline?.text || deadline?.date || '',
  },
  {
    field: 'recurrence',
    of: ({ recurrence: each }) => each && [each.unit, each.times, each.dueDay, each.dueTime],
    words: ({ recurrence }) => recurrence?.text ?? '',
  },
  {
    field: 'targets',
    of: ({ targets }) =>
      targets.map(({ metric, comparator, value, unit }) => [metric, comparator, value, unit]),
    words: ({ targets }) => targets.map(({ text }) => text).join('、'),
  },
];

function differencesOf(before: Task, after: Task): ComparedTask['differences'] {
  return fields
    .filter(({ of }) => canonicalJson(of(before)) !== canonicalJson(of(after)))
    .map(({ field, words }) => ({ field, before: words(before), after: words(after) }));
}
