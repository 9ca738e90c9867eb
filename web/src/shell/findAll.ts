import { ask, client } from '../api/client.js';
import type { Role } from '../api/types.js';
import { t } from '../texts/zh.js';

export interface Found {
  key: string;
  kind: string;
  words: string;
  note: string;
  to: string;
}

/** Looks in everything that the role may see; a part that fails is left out rather than failing all. */
export async function findAll(q: string, role: Role): Promise<Found[]> {
  const query = { q, limit: 6 };
  const parts: Promise<Found[]>[] = [inAssignments(query)];
  if (role !== 'unit') parts.unshift(inPlans(query), inTasks(query), inUnits(query));
  if (role === 'admin' || role === 'supervisor') parts.push(inNotices(query));
  const settled = await Promise.allSettled(parts);
  return settled.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
}

type Query = { q: string; limit: number };

async function inPlans(query: Query): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/plans', { params: { query } }));
  return items.map((plan) => ({
    key: plan.id,
    kind: t.search.kinds.plan,
    words: plan.title,
    note: plan.documentNumber ?? '',
    to: `/plans/${plan.id}`,
  }));
}

async function inTasks(query: Query): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/tasks', { params: { query } }));
  return items.map((task) => ({
    key: task.id,
    kind: t.search.kinds.task,
    words: task.text,
    note: task.owners.map((owner) => owner.name).join('、'),
    to: `/plans/${task.planId}/tasks?task=${task.id}`,
  }));
}

async function inUnits(query: Query): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/units', { params: { query } }));
  return items.map((unit) => ({
    key: unit.id,
    kind: t.search.kinds.unit,
    words: unit.name,
    note: unit.groups.join('、'),
    to: `/work?unitId=${unit.id}`,
  }));
}

async function inAssignments(query: Query): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/assignments', { params: { query } }));
  return items.map((item) => ({
    key: item.id,
    kind: t.search.kinds.assignment,
    words: item.taskText,
    note: [item.unit.name, item.occurrence?.label].filter(Boolean).join(' · '),
    to: `/work/${item.id}`,
  }));
}

async function inNotices(query: Query): Promise<Found[]> {
  const { items } = await ask(client.GET('/api/notices', { params: { query } }));
  return items
    .filter((notice) => notice.planId !== null)
    .map((notice) => ({
      key: notice.id,
      kind: t.search.kinds.notice,
      words: notice.document?.title ?? notice.fileName,
      note: notice.document?.issuer ?? '',
      to: `/notices/${notice.id}/draft`,
    }));
}
