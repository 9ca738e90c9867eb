import { Refusal } from '../errors.js';
import { containing, type Page, type PageRequest } from '../paging.js';
import { SearchEntryModel, type SearchEntry, type SearchKind } from './model.js';
import { searchWords, snippetOf, type Snippet } from './words.js';

export interface SearchFilter {
  q: string;
  kinds?: readonly SearchKind[] | undefined;
  planId?: string | undefined;
  /** Only what belongs to one of these units; undefined is everything. */
  unitIds?: readonly string[] | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
}

export interface SearchHit extends Pick<SearchEntry, 'kind' | 'objectId' | 'pageId' | 'planId' | 'at'> {
  title: Snippet;
  snippet: Snippet;
}

/** Whoever reads on further than this is better served by more words. */
const furthest = 1_000;

/**
 * What has all the words of `q`, the best first. Words that are too short or too rare for the dictionary are looked for
 * as they stand.
 * @throws Refusal invalid for a cursor that this search did not give out.
 */
export async function search(filter: SearchFilter, { limit, cursor }: PageRequest): Promise<Page<SearchHit>> {
  const offset = offsetOf(cursor);
  const words = [...new Set(searchWords(filter.q))];
  if (!words.length) return { items: [], nextCursor: null };
  const byWords = await find({ ...conditions(filter), ...textOf(words) }, offset, limit);
  const found =
    byWords.length || offset
      ? byWords
      : await find({ ...conditions(filter), ...asItStands(filter.q) }, 0, limit);
  const items = found.slice(0, limit).map((entry) => ({
    kind: entry.kind,
    objectId: entry.objectId,
    pageId: entry.pageId,
    planId: entry.planId,
    at: entry.at,
    title: snippetOf(entry.title, words),
    snippet: snippetOf(entry.text, words),
  }));
  const more = found.length > limit && offset + limit < furthest;
  return { items, nextCursor: more ? String(offset + limit) : null };
}

/** Each word in quotes: all of them must be there. */
function textOf(words: readonly string[]): Record<string, unknown> {
  return { $text: { $search: words.map((word) => `"${word}"`).join(' ') } };
}

function asItStands(q: string): Record<string, unknown> {
  return { $or: [{ title: containing(q.trim()) }, { text: containing(q.trim()) }] };
}

function conditions({ kinds, planId, unitIds, from, until }: SearchFilter): Record<string, unknown> {
  const at = { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) };
  return {
    ...(kinds?.length ? { kind: { $in: kinds } } : {}),
    ...(planId ? { planId } : {}),
    ...(unitIds ? { unitIds: { $in: unitIds } } : {}),
    ...(from || until ? { at } : {}),
  };
}

async function find(where: Record<string, unknown>, offset: number, limit: number): Promise<SearchEntry[]> {
  const byScore = '$text' in where;
  const query = SearchEntryModel.find(where as never, byScore ? { score: { $meta: 'textScore' } } : {});
  return query
    .sort(byScore ? { score: { $meta: 'textScore' }, at: -1, _id: 1 } : { at: -1, _id: 1 })
    .skip(offset)
    .limit(limit + 1)
    .lean<SearchEntry[]>();
}

function offsetOf(cursor: string | undefined | null): number {
  const offset = Number(cursor ?? 0);
  if (Number.isInteger(offset) && offset >= 0 && offset < furthest) return offset;
  throw new Refusal('invalid', 'bad-cursor', '翻页参数不对或已失效，请回到第一页重新查看。');
}
