/**
 * The ids between two places of a list, as they follow each other once the one at `from` has moved to `to`: all that a
 * reordering needs to name. Empty when nothing moves or a place lies outside the list.
 */
export function movedRange(ids: readonly string[], from: number, to: number): string[] {
  const moved = ids[from];
  if (moved === undefined || ids[to] === undefined || from === to) return [];
  return from < to ? [...ids.slice(from + 1, to + 1), moved] : [moved, ...ids.slice(to, from)];
}
