import { dayOf } from '../../plans/calendar/days.js';
import { yearlyScores } from '../../plans/scores/queries.js';
import { saveSettings } from '../../plans/settings/commands/saveSettings.js';
import { currentSettings } from '../../plans/settings/model.js';
import { defineRoute } from '../http/route.js';
import { unitsInReach } from '../policies/reach.js';
import { formulaEditSchema, formulaSchema, scoresQuerySchema, scoresSchema } from '../schemas/scores.js';

const tags: [string] = ['考核'];

export const scoreRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/scores',
    summary: '年度考核得分；承办人看到本单位及下属单位的',
    tags,
    allow: 'anyone',
    query: scoresQuerySchema,
    response: scoresSchema,
    handler: async ({ query, actor, context }) => {
      const year = query.year ?? Number(dayOf(context.now).slice(0, 4));
      const [{ formula, units }, reach] = await Promise.all([
        yearlyScores(year, context.now),
        unitsInReach(actor),
      ]);
      const items = units
        .filter(({ unitId }) => !reach || reach.has(unitId))
        .map(({ unitId, unitName, ...score }) => ({ ...score, unit: { id: unitId, name: unitName } }));
      return { year, formula, items };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/scores/formula',
    summary: '考核公式',
    tags,
    allow: 'anyone',
    response: formulaSchema,
    handler: async () => {
      const { formula, version } = await currentSettings();
      return { ...formula, version };
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/scores/formula',
    summary: '修改考核公式',
    tags,
    allow: ['admin'],
    body: formulaEditSchema,
    response: formulaSchema,
    handler: async ({ body, context, ifMatch }) => {
      const { version: asked, ...formula } = body;
      const saved = await saveSettings(context, { formula }, ifMatch ?? asked ?? null);
      return { ...saved.formula, version: saved.version };
    },
  }),
];
