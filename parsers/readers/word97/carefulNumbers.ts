import { countNumbers, type NumberedList, type WordNumbering } from '../word/countNumbers.js';
import { UNKNOWN_FORMAT } from './listTables.js';
import { NotUnderstoodError } from './wordFile.js';

/**
 * Counts, but refuses what programs are known to count in different ways: a new start for a level that the list has
 * gone on from another list, and a level that follows deeper ones without having been counted itself.
 * @throws NotUnderstoodError for those, and for lists, levels and formats that are not known
 */
export function carefulNumbers(lists: ReadonlyMap<string, NumberedList>): Pick<WordNumbering, 'next'> {
  const numbering = countNumbers(lists);
  const usedLists = new Set<string>();
  const usedLevels = new Set<string>();
  const countedBy = new Map<string, (string | undefined)[]>();
  return {
    next(key, level) {
      const list = lists.get(key);
      if (list?.levels[level] === undefined) throw new NotUnderstoodError('list');
      if (list.levels.slice(0, level + 1).some((each) => each?.format === UNKNOWN_FORMAT))
        throw new NotUnderstoodError('format');
      const counted = countedBy.get(list.definition) ?? [];
      const begins = list.starts.has(level) && !usedLevels.has(`${key}/${level}`);
      if (begins && usedLists.has(key) && counted[level] !== undefined && counted[level] !== key)
        throw new NotUnderstoodError('new start within a list');
      if (counted.length > level + 1 && counted[level] === undefined)
        throw new NotUnderstoodError('level below nothing');
      usedLists.add(key);
      usedLevels.add(`${key}/${level}`);
      counted[level] = key;
      countedBy.set(list.definition, counted.slice(0, level + 1));
      return numbering.next(key, level);
    },
  };
}
