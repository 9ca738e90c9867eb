import { ask, client } from '../../api/client.js';
import type { Assignment, Role } from '../../api/types.js';
import { t } from '../../texts/zh.js';

export interface Desk {
  tiles: { words: string; count: number; to: string; tone: 'wait' | 'near' | 'late' }[];
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
  const tiles: Desk['tiles'] = [
    ...(waiting === null
      ? []
      : [{ words: t.desk.toCurate, count: waiting, to: '/notices', tone: 'wait' as const }]),
    {
      words: role === 'unit' ? t.desk.returned : t.desk.toReview,
      count: submitted.count,
      to: role === 'unit' ? '/work' : reviewPage(role),
      tone: 'wait',
    },
    { words: t.desk.toSign, count: pending.count, to: '/work', tone: 'wait' },
    { words: t.desk.near, count: near.count, to: '/work?light=yellow', tone: 'near' },
    { words: t.desk.late, count: late.count, to: '/work?due=overdue', tone: 'late' },
  ];
  const lists = [
    { title: t.desk.late, to: '/work?due=overdue', items: late.items },
    { title: t.desk.near, to: '/work?light=yellow', items: near.items },
    { title: t.desk.toSign, to: '/work', items: role === 'unit' ? pending.items : [] },
  ];
  return { tiles, lists: lists.filter((list) => list.items.length > 0) };
}

async function assignments(query: Query): Promise<{ count: number; items: Assignment[] }> {
  const page = await ask(client.GET('/api/assignments', { params: { query: { ...query, limit: 5 } } }));
  return { count: page.total ?? page.items.length, items: page.items };
}

async function draftsWaiting(): Promise<number> {
  const page = await ask(client.GET('/api/plans', { params: { query: { state: 'draft', limit: 200 } } }));
  return page.total ?? page.items.length;
}

function reviewPage(role: Role): string {
  return role === 'admin' || role === 'supervisor' ? '/review' : '/work?tab=submitted';
}
