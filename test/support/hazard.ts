import type { NewEntry } from '../../plans/ledgers/commands/recordEntry.js';

/** A hazard as a unit records it of its own: found on 2024-06-19, nothing done about it yet. */
export function hazardOf(unit: { id: string; name: string }, words: Partial<NewEntry> = {}): NewEntry {
  return {
    description: '疏散通道堆放杂物',
    category: 'fire',
    grade: 'general',
    place: '',
    foundVia: 'self',
    foundBy: '',
    foundOn: '2024-06-19',
    responsiblePerson: '',
    leader: '',
    measures: '',
    evidenceBefore: [],
    taskIds: [],
    planId: null,
    dueOn: null,
    unit,
    ...words,
  };
}
