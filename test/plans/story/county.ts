import { parseText } from '../../../parsers/parseNotice.js';
import type { CommandContext } from '../../../plans/context.js';
import { applyParsedNotice } from '../../../plans/notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../../../plans/notices/commands/receiveNotice.js';
import { editPlan } from '../../../plans/plan/commands/editPlan.js';
import type { PlanRecord } from '../../../plans/plan/model.js';
import { getPlan } from '../../../plans/plan/queries.js';
import { editTaskOf } from '../../../plans/tasks/commands/curateTasks.js';
import type { Task } from '../../../plans/tasks/model.js';
import { systemContext } from '../../support/app.js';
import { makeUnits } from '../../support/trackerWorld.js';
import type { OracleTask } from './oracle.js';

/** The bureau of the story: its units, and what its curators do with a notice. */
export interface County {
  bureau: string;
  towns: string[];
  homes: string[];
}

export const period = { start: '2024-03-18', end: '2026-12-31' };

export const at = (day: string, time = '09:00'): CommandContext =>
  systemContext(new Date(`${day}T${time}:00+08:00`));

export async function makeCounty(townCount: number, homeCount: number): Promise<County> {
  const day = at('2024-03-18');
  const [bureau = ''] = (await makeUnits(day, ['县民政局'])).values();
  const names = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => `${name}${String(index + 1)}`);
  const towns = [...(await makeUnits(day, names(townCount, '镇民政所'), ['乡镇民政所'])).values()];
  const homes = [...(await makeUnits(day, names(homeCount, '养老院'), ['民政服务机构'])).values()];
  return { bureau, towns, homes };
}

/** Uploads the notice and reads it. */
export async function draft(day: string, text: string): Promise<{ noticeId: string; planId: string }> {
  const file = { fileName: '方案.txt', mediaType: 'text/plain', bytes: Buffer.from(text) };
  const { notice } = await receiveNotice(at(day), file, async () => undefined);
  const { planId } = await applyParsedNotice(at(day), { id: notice._id, parsed: parseText(text) });
  return { noticeId: notice._id, planId };
}

/** The curator accepts every task with the units that its words mean. */
export async function curate(day: string, planId: string, county: County): Promise<void> {
  await editPlan(at(day), { planId, edit: { period }, version: null });
  for (const task of (await getPlan(planId)).tasks) {
    await editTaskOf(at(day), {
      taskId: task._id,
      edit: { decision: 'accepted', weight: 1 + (task.order % 3), owners: ownersOf(task, county) },
      version: null,
    });
  }
}

/** After a new version: those bodies that nobody has said yet which units they are. */
export async function nameOwners(day: string, planId: string, county: County): Promise<void> {
  for (const task of (await getPlan(planId)).tasks) {
    const isNamed = task.owners.length > 0 && task.owners.every(({ unitIds }) => unitIds.length > 0);
    if (task.decision !== 'accepted' || isNamed) continue;
    await editTaskOf(at(day), { taskId: task._id, edit: { owners: ownersOf(task, county) }, version: null });
  }
}

function ownersOf({ owners }: Task, county: County) {
  const named = owners.length ? owners : [{ name: '未写明', role: 'lead' as const, post: null }];
  return named.map(({ name, role, post }) => ({
    name,
    role,
    post,
    unitIds: unitsMeant(name, county),
    evidence: null,
    collective: true,
  }));
}

function unitsMeant(name: string, { bureau, towns, homes }: County): string[] {
  if (name.includes('机构')) return homes;
  return name.includes('乡镇') ? towns : [bureau];
}

/** What the plan asks since the day on which it was published, as the curator left it; told to the oracle. */
export function tasksOf({ tasks, phases }: PlanRecord, publishedOn: string): OracleTask[] {
  return tasks.flatMap((task): OracleTask[] => {
    const content = task.published;
    if (!content) return [];
    const { deadline, recurrence, weight, owners } = content;
    if (deadline?.relative) throw new Error('the oracle knows no relative dates');
    const phase = phases.find(({ _id }) => _id === content.phaseId);
    const ends = [period.end, phase?.end ?? period.end, deadline?.date ?? period.end].toSorted();
    const first = [period.start, phase?.start ?? period.start, recurrence ? '' : publishedOn]
      .toSorted()
      .at(-1);
    return [
      {
        id: task._id,
        weight,
        units: [...new Set(owners.flatMap(({ unitIds }) => unitIds))],
        every: recurrence?.unit ?? null,
        first: first ?? period.start,
        last: (recurrence ? ends[0] : (deadline?.date ?? phase?.end)) ?? period.end,
        dueDay: recurrence?.dueDay ?? null,
        dueTime: recurrence ? recurrence.dueTime : (deadline?.time ?? null),
        notBefore: period.start,
        givenOut: [],
      },
    ];
  });
}
