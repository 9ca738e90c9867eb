import { parseNotice } from '../../parsers/parseNotice.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import { acceptAssignment } from '../assignments/commands/acceptAssignment.js';
import { editMilestone } from '../assignments/commands/milestones.js';
import { AssignmentModel, type AssignmentRecord } from '../assignments/model.js';
import { dayOf } from '../calendar/days.js';
import type { CommandContext } from '../context.js';
import { applyParsedNotice } from '../notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../notices/commands/receiveNotice.js';
import { createPerson } from '../people/commands/createPerson.js';
import { findByUsername } from '../people/queries.js';
import { editPlan } from '../plan/commands/editPlan.js';
import { publishPlan } from '../plan/commands/publishPlan.js';
import { getPlan } from '../plan/queries.js';
import { editManyTasks } from '../tasks/commands/curateTasks.js';
import { createUnit } from '../units/commands/createUnit.js';
import { UnitModel } from '../units/model.js';
import { actionPlanNotice, subsidyNotice } from './sampleNotices.js';
import { samplePeople, sampleUnits } from './sampleUnits.js';

export interface Sample {
  /** With one-time passwords, shown this once; empty where the people were there already. */
  accounts: { username: string; name: string; role: string; unit: string | null; password: string }[];
  draftPlanId: string;
  publishedPlanId: string;
}

/**
 * Loads the sample: an invented bureau with its units and people, a notice as a draft to curate, and another that is
 * given out and under way. Safe to repeat: what is there is left as it is.
 */
export async function seedSample(context: CommandContext): Promise<Sample> {
  const unitIds = await seedUnits(context);
  const accounts = await seedPeople(context, unitIds);
  const year = Number(dayOf(context.now).slice(0, 4));
  const draftPlanId = await seedNotice(context, actionPlanNotice(year));
  const publishedPlanId = await seedNotice(context, subsidyNotice(year));
  await publishSample(context, publishedPlanId, year);
  return { accounts, draftPlanId, publishedPlanId };
}

async function seedUnits(context: CommandContext): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, kind, parent, shortName = '', aliases = [], groups = [], head } of sampleUnits) {
    const known = await UnitModel.findOne({ name, archived: false }, { _id: 1 }).lean();
    const posts = head ? [{ title: '主要负责人', personName: head, phone: null }] : [];
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    const unit =
      known ?? (await createUnit(context, { name, kind, parentId, shortName, aliases, groups, posts }));
    ids.set(name, unit._id);
  }
  return ids;
}

async function seedPeople(
  context: CommandContext,
  unitIds: ReadonlyMap<string, string>,
): Promise<Sample['accounts']> {
  const accounts: Sample['accounts'] = [];
  for (const { username, name, role, unit } of samplePeople) {
    if (await findByUsername(username)) continue;
    const unitId = unit ? (unitIds.get(unit) ?? null) : null;
    const { oneTime } = await createPerson(context, { username, name, role, unitId });
    accounts.push({ username, name, role, unit, password: oneTime ?? '' });
  }
  return accounts;
}

async function seedNotice(
  context: CommandContext,
  { fileName, text }: { fileName: string; text: string },
): Promise<string> {
  const bytes = Buffer.from(text);
  const { notice } = await receiveNotice(
    context,
    { fileName, mediaType: 'text/plain', bytes },
    async () => undefined,
  );
  if (notice.planId && notice.job.state === 'done') return notice.planId;
  const parsed = parseNotice(await readDocument(bytes, { fileName }));
  const { planId } = await applyParsedNotice(context, { id: notice._id, parsed });
  return planId;
}

/** Accepts what has its units, publishes, and lets two units begin. */
async function publishSample(context: CommandContext, planId: string, year: number): Promise<void> {
  const plan = await getPlan(planId);
  if (plan.state !== 'draft') return;
  const period = { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` };
  await editPlan(context, { planId, edit: { period }, version: null });
  const ids = plan.tasks
    .filter(({ owners }) => owners.length && owners.every(({ unitIds }) => unitIds.length))
    .map(({ _id }) => _id);
  await editManyTasks(context, { planId, ids, edit: { decision: 'accepted' } });
  await publishPlan(context, {
    planId,
    skipUnresolved: true,
    trackFrom: quarterStart(context.now),
    version: null,
  });
  const open = await AssignmentModel.find({ planId, state: 'pending' })
    .sort({ dueAt: 1, _id: 1 })
    .limit(6)
    .lean<AssignmentRecord[]>();
  for (const [index, assignment] of open.entries()) {
    await acceptAssignment(context, { id: assignment._id });
    const [milestone] = assignment.milestones;
    if (!milestone || index % 2 === 1) continue;
    await editMilestone(context, {
      id: assignment._id,
      milestoneId: milestone._id,
      edit: { done: true, note: '已完成' },
    });
  }
}

function quarterStart(now: Date): string {
  const [year = '', month = ''] = dayOf(now).split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}
