import { ask, client } from '../api/client.js';
import type { Role } from '../api/types.js';
import { t } from '../texts/zh.js';

/** One thing found; `words` cut where the sought words stand, so that they can be set apart. */
export interface Found {
  key: string;
  kind: string;
  words: { text: string; hit: boolean }[];
  note: string;
  to: string;
}

/** Looks in everything that the role may see; a part that fails is left out rather than failing all. */
export async function findAll(q: string, role: Role): Promise<Found[]> {
  const parts = [inTexts(q), ...(role === 'unit' ? [] : [inPlans(q), inUnits(q)])];
  const settled = await Promise.allSettled(parts);
  const [texts = [], ...names] = settled.map((part) => (part.status === 'fulfilled' ? part.value : []));
  return [...names.flat(), ...texts];
}

/** The index over notices, tasks, reports and ledger entries. */
async function inTexts(q: string): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/search', { params: { query: { q, limit: 12 } } }));
  return items.map((hit) => ({
    key: hit.id,
    kind: t.search.kinds[hit.kind],
    words: cut(hit.title.text, hit.title.ranges),
    note: hit.snippet.text === hit.title.text ? '' : hit.snippet.text,
    to: hit.path,
  }));
}

async function inPlans(q: string): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/plans', { params: { query: { q, limit: 5 } } }));
  return items.map((plan) => ({
    key: plan.id,
    kind: t.search.kinds.plan,
    words: whole(plan.title),
    note: plan.documentNumber ?? '',
    to: `/plans/${plan.id}`,
  }));
}

async function inUnits(q: string): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/units', { params: { query: { q, limit: 5 } } }));
  return items.map((unit) => ({
    key: unit.id,
    kind: t.search.kinds.unit,
    words: whole(unit.name),
    note: unit.groups.join('、'),
    to: `/work?unitId=${unit.id}`,
  }));
}

function whole(text: string): Found['words'] {
  return [{ text, hit: false }];
}

function cut(text: string, ranges: { start: number; end: number }[]): Found['words'] {
  const pieces: Found['words'] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
