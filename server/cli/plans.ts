import { writeFile } from 'node:fs/promises';
import Table from 'cli-table3';
import { inChinese, dayOf } from '../../plans/calendar/days.js';
import { Refusal } from '../../plans/errors.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { findPlanNumbered, getPlan, listPlans } from '../../plans/plan/queries.js';
import { planTable } from '../../plans/plan/table.js';
import { tableFile, tableFormats, type TableFormat } from '../../plans/plan/tableFiles.js';
import { lightNames } from '../../plans/progress/lights.js';
import { planProgress, progressOfPlans } from '../../plans/progress/queries.js';
import { editManyTasks } from '../../plans/tasks/commands/curateTasks.js';
import { unitNames } from '../../plans/units/queries.js';
import { complain, say, withDatabase } from './database.js';
import { exitCodes } from './exitCodes.js';

const plain = { style: { head: [], border: [] } };

/** `dingban publish PLAN`: gives the accepted tasks to their units. @returns the exit status */
export function publish(
  plan: string,
  options: { acceptAll?: boolean; skipUnresolved?: boolean; trackFrom?: string },
): Promise<number> {
  return withDatabase(async (context) => {
    const planId = await planIdOf(plan);
    if (options.acceptAll) {
      const undecided = (await getPlan(planId)).tasks.filter(({ decision }) => decision === 'undecided');
      const ids = undecided.map(({ _id }) => _id);
      if (ids.length) await editManyTasks(context, { planId, ids, edit: { decision: 'accepted' } });
    }
    const outcome = await publishPlan(context, {
      planId,
      skipUnresolved: options.skipUnresolved ?? false,
      trackFrom: options.trackFrom ?? null,
      version: null,
    });
    say(
      `交办完成：新增${String(outcome.created)}件，变更${String(outcome.updated)}件，` +
        `撤销${String(outcome.cancelled)}件，未变${String(outcome.unchanged)}件。`,
    );
    return 0;
  });
}

/** `dingban status [PLAN]`: all plans, or one with its units. @returns the exit status */
export function status(plan: string | undefined): Promise<number> {
  return withDatabase(async ({ now }) => {
    say(plan === undefined ? await allPlans(now) : await onePlan(await planIdOf(plan), now));
    return 0;
  });
}

async function allPlans(now: Date): Promise<string> {
  const { items } = await listPlans({}, { limit: 200 });
  if (!items.length) return '还没有方案。用 dingban import 文件 导入一份文件。';
  const progress = await progressOfPlans(
    items.map(({ _id }) => _id),
    now,
  );
  const table = new Table({
    head: ['编号', '方案', '状态', '亮灯', '实际', '序时', '交办', '办结', '逾期'],
    ...plain,
  });
  for (const { _id, title, state } of items) {
    const now = progress.get(_id);
    table.push([
      _id,
      title,
      { draft: '草稿', published: '已交办', closed: '已结束' }[state],
      now ? lightNames[now.light] : '',
      `${String(now?.actual ?? 0)}%`,
      `${String(now?.expected ?? 0)}%`,
      now?.counts.total ?? 0,
      now?.counts.completed ?? 0,
      now?.counts.overdue ?? 0,
    ]);
  }
  return table.toString();
}

async function onePlan(planId: string, now: Date): Promise<string> {
  const [{ title }, progress, names] = await Promise.all([
    getPlan(planId),
    planProgress(planId, now),
    unitNames(),
  ]);
  const table = new Table({
    head: ['名次', '单位', '亮灯', '交办', '办结', '逾期', '实际', '序时', '说明'],
    ...plain,
  });
  for (const unit of progress.byUnit) {
    table.push([
      unit.rank,
      names.get(unit.unitId) ?? '',
      lightNames[unit.light],
      unit.total,
      unit.completed,
      unit.overdue,
      `${String(unit.actual)}%`,
      `${String(unit.expected)}%`,
      unit.why,
    ]);
  }
  const head = `《${title}》 ${inChinese(dayOf(now))}：${lightNames[progress.light]}。${progress.why}`;
  return progress.byUnit.length ? `${head}\n${table.toString()}` : head;
}

/** `dingban export PLAN`: its assignments as a file, or on standard output. @returns the exit status */
export function exportPlan(
  plan: string,
  options: { format: string; output?: string },
): Promise<number> | number {
  const format = tableFormats.find((each): each is TableFormat => each === options.format);
  if (!format) {
    complain(`不认识的输出格式「${options.format}」，可用：${tableFormats.join('、')}。`);
    return exitCodes.usage;
  }
  return withDatabase(async ({ now }) => {
    const table = await planTable(await planIdOf(plan), now);
    const bytes = await tableFile(table, format);
    if (options.output === undefined) {
      process.stdout.write(bytes);
    } else {
      await writeFile(options.output, bytes);
      complain(`已导出${String(table.rows.length)}件交办件到「${options.output}」。`);
    }
    return 0;
  });
}

/** A plan by its id, its 文号 or a part of its title that no other has. @throws Refusal not-found, ambiguous. */
async function planIdOf(words: string): Promise<string> {
  if (/^[0-9a-f]{24}$/.test(words)) return (await getPlan(words))._id;
  const numbered = await findPlanNumbered(words);
  if (numbered) return numbered._id;
  const { items } = await listPlans({ q: words }, { limit: 2 });
  const [only, other] = items;
  if (!only)
    throw new Refusal('not-found', 'not-found', `没有找到方案「${words}」。用 dingban status 查看全部方案。`);
  if (other) throw new Refusal('conflict', 'ambiguous', `有几个方案都叫「${words}」，请用编号指明。`);
  return only._id;
}
