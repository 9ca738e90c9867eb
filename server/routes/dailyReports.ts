import { dayOf } from '../../plans/calendar/days.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../plans/incidents/commands/reportDay.js';
import { dutyOverview } from '../../plans/incidents/dutyOverview.js';
import { dayBoard, listDailyDuties } from '../../plans/incidents/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { office, working } from '../policies/assignments.js';
import { requireReach, unitFilter, unitsInReach } from '../policies/reach.js';
import { presentBoard, presentDuty } from '../presenters/incidents.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  dailyDutiesSchema,
  dailyDutySchema,
  dayBoardSchema,
  dayQuerySchema,
  dayReportSchema,
  dutyOverviewSchema,
  newDailyDutySchema,
  overviewQuerySchema,
} from '../schemas/incidents.js';

const tags: [string] = ['事件与日报'];
const duty = '/api/daily-reports/:id';

/** Daily reports (日排查日报告): who owes one, who made it, who is late. */
export const dailyReportRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/daily-reports',
    summary: '每日报告的部署',
    tags,
    allow: 'anyone',
    response: dailyDutiesSchema,
    handler: async ({ actor }) => ({
      items: (await listDailyDuties(await unitFilter(actor, undefined))).map(presentDuty),
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/daily-reports',
    summary: '部署每日报告',
    tags,
    allow: office,
    body: newDailyDutySchema,
    response: dailyDutySchema,
    status: 201,
    handler: async ({ body, context }) => presentDuty(await addDailyDuty(context, body)),
  }),
  defineRoute({
    method: 'post',
    path: `${duty}/end`,
    summary: '结束每日报告',
    tags,
    allow: office,
    params: idParamsSchema,
    response: dailyDutySchema,
    handler: async ({ params, context }) => presentDuty(await endDailyDuty(context, params.id)),
  }),
  defineRoute({
    method: 'get',
    path: `${duty}/board`,
    summary: '某日各单位的报告情况',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    query: dayQuerySchema,
    response: dayBoardSchema,
    handler: async ({ params, query, actor, context }) => {
      const day = query.day ?? dayOf(context.now);
      const board = await dayBoard(params.id, day, context.now);
      const reach = await unitsInReach(actor);
      const rows = reach ? board.rows.filter(({ unit }) => reach.has(unit.id)) : board.rows;
      return presentBoard({ ...board, rows }, day);
    },
  }),
  defineRoute({
    method: 'get',
    path: `${duty}/overview`,
    summary: '一段时间里各单位逐日的报告情况',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    query: overviewQuerySchema,
    response: dutyOverviewSchema,
    handler: async ({ params, query, actor, context }) => {
      const [{ duty: found, days, units }, reach] = await Promise.all([
        dutyOverview(params.id, query, context.now),
        unitsInReach(actor),
      ]);
      return {
        duty: presentDuty(found),
        days,
        units: units.filter(({ unit }) => !reach || reach.has(unit.id)),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: `${duty}/reports`,
    summary: '提交或更正每日报告',
    tags,
    allow: working,
    params: idParamsSchema,
    body: dayReportSchema,
    response: dayBoardSchema,
    handler: async ({ params, body: { unitId, ...report }, actor, context }) => {
      await requireReach(actor, unitId, '为这个单位填每日报告');
      const { name } = await getUnit(unitId);
      await reportDay(context, { ...report, dutyId: params.id, unit: { id: unitId, name } });
      const board = await dayBoard(params.id, report.day, context.now);
      return presentBoard(
        { ...board, rows: board.rows.filter(({ unit }) => unit.id === unitId) },
        report.day,
      );
    },
  }),
];
