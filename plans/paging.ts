import type { Model } from 'mongoose';
import { Refusal } from './errors.js';

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
}

/** What a list is ordered by; ties are broken by `_id` in the same direction. */
export interface Order {
  field: string;
  direction: 1 | -1;
}

type Filter = Record<string, unknown>;

/**
 * A page of documents, lean. The cursor holds the last item's place, so pages neither skip nor repeat what stays put
 * while others are added. Items whose field is null come first in rising order.
 * @throws Refusal invalid for a cursor that this list did not give out.
 */
export async function findPage<T extends { _id: string }>(
  model: Model<T>,
  filter: Filter,
  { field, direction }: Order,
  { limit, cursor }: PageRequest,
  projection: Record<string, 0 | 1> = {},
): Promise<Page<T>> {
  const where = cursor ? { $and: [filter, after(readCursor(cursor), field, direction)] } : filter;
  const found = await model
    .find(where as never, projection)
    .sort(field === '_id' ? { _id: direction } : { [field]: direction, _id: direction })
    .limit(limit + 1)
    .lean<T[]>();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? cursorOf(last, field) : null };
}

/** A page of what is already in memory, in its given order; the cursor is the last item's id. */
export function pageOfItems<T>(
  items: T[],
  { limit, cursor }: PageRequest,
  idOf: (item: T) => string,
): Page<T> {
  const from = cursor ? items.findIndex((item) => idOf(item) === cursor) + 1 : 0;
  if (cursor && from === 0) throw badCursor();
  const page = items.slice(from, from + limit);
  const last = page.at(-1);
  return { items: page, nextCursor: from + limit < items.length && last ? idOf(last) : null };
}

/** For `LIKE`-like filters: the words as typed, with nothing special in them. */
export function containing(words: string): RegExp {
  return new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');
}

interface Place {
  value: string | number | Date | null;
  id: string;
}

/** Where the item stands in the list; the next page begins after it. */
export function cursorOf(item: { _id: string }, field: string): string {
  const value = field.split('.').reduce<unknown>((at, part) => (at as Filter | null)?.[part], item) ?? null;
  const place = [value instanceof Date ? { date: value.toISOString() } : value, item._id];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(cursor: string): Place {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof id !== 'string') throw badCursor();
    if (value === null || typeof value === 'string' || typeof value === 'number') return { value, id };
    const date = new Date((value as { date: string }).date);
    if (Number.isNaN(date.getTime())) throw badCursor();
    return { value: date, id };
  } catch {
    throw badCursor();
  }
}

function badCursor(): Refusal {
  return new Refusal('invalid', 'bad-cursor', '翻页参数不对或已失效，请回到第一页重新查看。');
}

function after({ value, id }: Place, field: string, direction: 1 | -1): Filter {
  const beyond = direction === 1 ? '$gt' : '$lt';
  if (field === '_id') return { _id: { [beyond]: id } };
  const sameValue = { [field]: value, _id: { [beyond]: id } };
  if (value === null) return direction === 1 ? { $or: [sameValue, { [field]: { $ne: null } }] } : sameValue;
  const further = [{ [field]: { [beyond]: value } }, sameValue];
  return { $or: direction === 1 ? further : [...further, { [field]: null }] };
}
