import { ask, client } from '../../api/client.js';
import type { Assignment, Role } from '../../api/types.js';
import { t } from '../../texts/zh.js';

export interface Desk {
  /** `more`: there are more than were counted. */
  tiles: { words: string; count: number; more: boolean; to: string; tone: 'wait' | 'near' | 'late' }[];
  lists: { title: string; to: string; items: Assignment[] }[];
}

type Query = { state?: string; due?: string; light?: 'yellow' | 'red'; mine?: 'true' };

/** The desk of one role: how many of each, and the first few of what is late and near. */
export async function deskOf(role: Role): Promise<Desk> {
  const mine: Query = role === 'unit' ? { mine: 'true' } : {};
  const [late, near, pending, submitted, waiting] = await Promise.all([
    assignments({ ...mine, state: 'open', due: 'overdue' }),
    assignments({ ...mine, state: 'open', light: 'yellow' }),
    assignments({ ...mine, state: 'pending' }),
    assignments({ ...mine, state: role === 'unit' ? 'returned' : 'submitted' }),
    role === 'admin' || role === 'supervisor' ? draftsWaiting() : Promise.resolve(null),
  ]);
  const tile = (
    words: string,
    { count, more }: Pick<Counted, 'count' | 'more'>,
    to: string,
    tone: Desk['tiles'][number]['tone'],
  ): Desk['tiles'][number] => ({ words, count, more, to, tone });
  const tiles = [
    ...(waiting === null ? [] : [tile(t.desk.toCurate, waiting, '/notices', 'wait')]),
    role === 'unit'
      ? tile(t.desk.returned, submitted, '/work', 'wait')
      : tile(t.desk.toReview, submitted, reviewPage(role), 'wait'),
    tile(t.desk.toSign, pending, '/work', 'wait'),
    tile(t.desk.near, near, '/work?light=yellow', 'near'),
    tile(t.desk.late, late, '/work?due=overdue', 'late'),
  ];
  const lists = [
    { title: t.desk.late, to: '/work?due=overdue', items: late.items },
    { title: t.desk.near, to: '/work?light=yellow', items: near.items },
    { title: t.desk.toSign, to: '/work', items: role === 'unit' ? pending.items : [] },
  ];
  return { tiles, lists: lists.filter((list) => list.items.length > 0) };
}

interface Counted {
  count: number;
  more: boolean;
  items: Assignment[];
}
const mostCounted = 200;
const shownInList = 5;

async function assignments(query: Query): Promise<Counted> {
  const page = await ask(
    client.GET('/api/assignments', { params: { query: { ...query, limit: mostCounted } } }),
  );
  return {
    count: page.items.length,
    more: page.nextCursor !== null,
    items: page.items.slice(0, shownInList),
  };
}

async function draftsWaiting(): Promise<Pick<Counted, 'count' | 'more'>> {
  const query = { state: 'draft' as const, limit: mostCounted };
  const page = await ask(client.GET('/api/plans', { params: { query } }));
  return { count: page.items.length, more: page.nextCursor !== null };
}

function reviewPage(role: Role): string {
  return role === 'admin' || role === 'supervisor' ? '/review' : '/work?tab=submitted';
}
