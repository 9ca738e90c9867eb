import type { TaskDraft } from './draft.js';

/** Shorter sentences (「逐级压实责任。」) may well be said twice. */
const SHORTEST = 12;

/**
 * Drops tasks that stand word for word under the same heading a second time and are the same body's, as where a whole notice was pasted twice
 * or a web page holds it once in its summary and once in full.
 */
export function withoutRepeats(drafts: TaskDraft[]): TaskDraft[] {
  const seen = new Map<string, number>();
  return drafts.filter((draft) => {
    if (draft.shadow.length < SHORTEST) return true;
    const owners = draft.owners.map(({ name }) => name).join('、');
    const key = [draft.node?.title ?? '', draft.shadow, owners].join('\n');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, draft.paragraph);
    return first === undefined || first === draft.paragraph;
  });
}
