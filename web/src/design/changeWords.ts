import type { AuditEntry } from '../api/types.js';
import { t } from '../texts/zh.js';
import { instantWords } from './days.js';

export interface ChangedField {
  name: string;
  before: string;
  after: string;
}

/**
 * What a change did, field by field, in words for people. Marks that only the product understands (ids, hashes) are
 * left out: the exported record has them.
 */
export function changedFields({
  object,
  before,
  after,
}: Pick<AuditEntry, 'object' | 'before' | 'after'>): ChangedField[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].flatMap((field) => {
    const name = t.changes.fields[field];
    if (name === undefined) return [];
    const words = (side: Record<string, unknown> | null | undefined): string =>
      valueWords(field, side?.[field], object.kind);
    const row = { name, before: words(before), after: words(after) };
    return row.before === row.after ? [] : [row];
  });
}

/** {@link changedFields} of several changes, each set of words once; a long list of the like would be read by nobody. */
export function distinctFields(changes: readonly Parameters<typeof changedFields>[0][]): ChangedField[][] {
  const sets = new Map(
    changes.map((change): [string, ChangedField[]] => {
      const fields = changedFields(change);
      return [JSON.stringify(fields), fields];
    }),
  );
  return [...sets.values()].filter((fields) => fields.length > 0);
}

function valueWords(field: string, value: unknown, kind: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t.changes.yes : t.changes.no;
  if (typeof value === 'string') return stringWords(field, value, kind);
  if (Array.isArray(value)) return listWords(field, value, kind);
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .flatMap(([part, inner]) => {
      const name = t.changes.fields[part];
      const words = name === undefined ? '' : valueWords(part, inner, kind);
      return words === '' ? [] : [`${name ?? ''} ${words}`];
    })
    .join('，');
}

function listWords(field: string, items: readonly unknown[], kind: string): string {
  const words = items.map((item) => valueWords(field, item, kind)).filter((item) => item !== '');
  if (words.length > 0) return words.join(typeof items[0] === 'object' ? '；' : '、');
  return items.length > 0 ? t.common.count(items.length) : '';
}

function stringWords(field: string, value: string, kind: string): string {
  if (/^[0-9a-f]{24}$/.test(value)) return '';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return instantWords(value);
  return choices(field, kind)?.[value] ?? value;
}

/** The words for the values of a field that has only certain ones. */
function choices(field: string, kind: string): Record<string, string> | undefined {
  switch (field) {
    case 'state':
      return states[kind];
    case 'role':
      return { ...t.roles, ...t.words.ownerRole };
    case 'decision':
      return t.words.decision;
    case 'comparator':
      return t.words.comparator;
    case 'foundVia':
      return t.ledgers.vias;
    case 'kind':
      return { ...t.people.kinds, ...t.briefings.kinds };
    case 'unit':
      return t.words.recurrenceUnit;
    default:
      return t.changes.values[field];
  }
}

const states: Record<string, Record<string, string>> = {
  plan: t.words.planState,
  assignment: t.words.assignmentState,
  briefing: t.briefings.states,
  ledgerEntry: t.ledgers.states,
};
