import type { Comparison } from '../../api/types.js';

export type ComparedItem = Comparison['items'][number];
/** `skip` leaves a new task out; the others are the API's own. */
export type Decision = 'keep' | 'take' | 'add' | 'drop' | 'skip';

/** What may be decided on a task, what follows the new version first; nothing where both versions say the same. */
export const offered: Record<ComparedItem['kind'], Decision[]> = {
  same: [],
  changed: ['take', 'keep'],
  added: ['add', 'skip'],
  removed: ['drop', 'keep'],
};

export type Decisions = Readonly<Record<string, Decision>>;

/** The name of an item among the decisions. */
export function keyOf(item: ComparedItem): string {
  return `${item.taskId ?? ''}>${item.newTaskId ?? ''}`;
}

/** How many tasks still wait for a word of the curator. */
export function undecided(items: readonly ComparedItem[], decisions: Decisions): ComparedItem[] {
  return items.filter((item) => offered[item.kind].length > 0 && decisions[keyOf(item)] === undefined);
}

/** What is not decided yet, decided as the new version has it. */
export function followNew(items: readonly ComparedItem[], decisions: Decisions): Decisions {
  const rest = undecided(items, decisions).flatMap((item) => {
    const [first] = offered[item.kind];
    return first === undefined ? [] : [[keyOf(item), first] as const];
  });
  return { ...decisions, ...Object.fromEntries(rest) };
}

/** The decisions as the API takes them; tasks left out of the plan are not named. */
export function choicesOf(
  items: readonly ComparedItem[],
  decisions: Decisions,
): { taskId: string | null; newTaskId: string | null; choice: Exclude<Decision, 'skip'> }[] {
  return items.flatMap((item) => {
    const choice = decisions[keyOf(item)];
    if (choice === undefined || choice === 'skip') return [];
    return [{ taskId: item.taskId, newTaskId: item.newTaskId, choice }];
  });
}
