/**
 * How fast a large plan is published and its progress told: npm run bench:tracker
 * Both beside the least that the same database needs for the same documents, in turns in one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import pino from 'pino';
import { AssignmentModel, type AssignmentRecord } from '../plans/assignments/model.js';
import { AuditEntryModel } from '../plans/audit/model.js';
import type { CommandContext } from '../plans/context.js';
import { systemActor } from '../plans/context.js';
import { createPlan } from '../plans/plan/commands/createPlan.js';
import { publishPlan } from '../plans/plan/commands/publishPlan.js';
import { planProgress } from '../plans/progress/queries.js';
import { addTaskTo } from '../plans/tasks/commands/curateTasks.js';
import { createUnit } from '../plans/units/commands/createUnit.js';
import { connectMongoose } from '../server/storage/connectMongoose.js';
import { startStorage } from '../server/storage/startStorage.js';

const unitCount = 45;
const monthlyTasks = 3;
const publishings = 3;
const queries = 15;
/** 45 units, three monthly tasks, thirty months gone by: 4,050 assignments. */
const period = { start: '2024-01-01', end: '2026-12-31' };
const now = new Date('2026-06-30T09:00:00+08:00');
const context: CommandContext = { actor: systemActor, now, origin: { ip: null, via: 'system' } };

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-bench-'));
const storage = await startStorage({ mongodbUri: undefined, dataDir }, pino({ level: 'silent' }));
try {
  await connectMongoose(storage.uri);
  await Promise.all(Object.values(mongoose.models).map((model) => model.init()));
  const unitIds = await makeUnits();
  const planId = await publishing(unitIds);
  await progress(planId);
} finally {
  await mongoose.disconnect();
  await storage.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function makeUnits(): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 1; index <= unitCount; index += 1) {
    const name = `第${String(index)}养老服务中心`;
    const unit = { name, shortName: '', aliases: [], groups: [], kind: 'institution' as const };
    ids.push((await createUnit(context, { ...unit, parentId: null, posts: [] }))._id);
  }
  return ids;
}

/** In turns with the same assignments and entries of the chain written plainly. Returns the last plan. */
async function publishing(unitIds: string[]): Promise<string> {
  const own: number[] = [];
  const plain: number[] = [];
  let planId = '';
  let count = 0;
  for (let round = 0; round < publishings; round += 1) {
    planId = await makePlan(unitIds);
    const publish = { planId, skipUnresolved: false, trackFrom: null, version: null };
    own.push(await timed(() => publishPlan(context, publish)));
    const assignments = await AssignmentModel.find({ planId }).lean<AssignmentRecord[]>();
    const entries = await AuditEntryModel.find({ planId }).lean();
    count = assignments.length;
    plain.push(await timed(() => writePlainly(assignments, entries)));
  }
  tell(`交办${String(count)}件交办件（连同审计记录）`, '原样写入同样的文档', own, plain);
  return planId;
}

async function writePlainly(...groups: object[][]): Promise<void> {
  for (const [index, documents] of groups.entries()) {
    const collection = mongoose.connection.collection(`plain${String(index)}`);
    await collection.insertMany(
      documents.map((document) => ({ ...document, _id: new mongoose.Types.ObjectId() })),
      { ordered: false },
    );
  }
}

async function makePlan(unitIds: string[]): Promise<string> {
  const head = { title: '养老服务安全三年方案', documentNumber: null, issuer: null, period, phases: [] };
  const { _id: planId } = await createPlan(context, head);
  const owners = unitIds.map((unitId, index) => {
    const name = `第${String(index + 1)}养老服务中心`;
    return { name, role: 'lead' as const, unitIds: [unitId], evidence: null, post: null, collective: false };
  });
  for (let index = 1; index <= monthlyTasks; index += 1) {
    const text = `各养老服务机构每月对消防设施、用电用气、食品卫生和服务人员开展第${String(index)}类安全自查，发现隐患立即整改。`;
    const monthly = {
      unit: 'month' as const,
      times: 1,
      dueDay: null,
      dueTime: null,
      text: '每月',
      evidence: null,
    };
    const wish = { text, owners, recurrence: monthly, span: null, afterTaskId: null };
    await addTaskTo(context, { planId, wish });
  }
  return planId;
}

/** In turns with the plan's assignments read whole, with nothing computed of them. */
async function progress(planId: string): Promise<void> {
  const own: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= queries; round += 1) {
    const mine = await timed(() => planProgress(planId, now));
    const theirs = await timed(() =>
      AssignmentModel.collection.find({ planId }, { batchSize: 10_000 }).toArray(),
    );
    // The first round warms both up.
    if (round === 0) continue;
    own.push(mine);
    plain.push(theirs);
  }
  tell('方案进度', '把这些交办件原样读出', own, plain);
}

function tell(what: string, beside: string, own: number[], plain: number[]): void {
  const shown = (values: number[]) =>
    `${median(values).toFixed(0)} ms（${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}）`;
  console.log(`${what}：${shown(own)}`);
  console.log(`  ${beside}：${shown(plain)}，比值 ${(median(own) / median(plain)).toFixed(2)}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
