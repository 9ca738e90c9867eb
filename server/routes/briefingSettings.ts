import { currentBriefingSettings, saveBriefingSettings } from '../../plans/briefings/settings.js';
import { sampleSnapshot } from '../../plans/briefings/sampleSnapshot.js';
import { composeWords } from '../../plans/briefings/words.js';
import { loadedCalendar } from '../../plans/calendar/queries.js';
import { notFound } from '../../plans/errors.js';
import { download } from '../http/download.js';
import { defineRoute } from '../http/route.js';
import { presentBriefingSettings } from '../presenters/briefings.js';
import { layoutTitles } from '../rendering/layouts.js';
import { pressFor } from '../rendering/press.js';
import { renderBriefingPdf } from '../rendering/renderBriefing.js';
import { sheetPdf, sheets, type SheetName } from '../rendering/sheets.js';
import {
  briefingSettingsEditSchema,
  briefingSettingsSchema,
  templateParamsSchema,
  templatesSchema,
} from '../schemas/briefings.js';

const tags: [string] = ['简报'];
const makers = ['admin', 'supervisor'] as const;

const isSheet = (name: string): name is SheetName => Object.hasOwn(sheets, name);

export const briefingSettingsRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/briefings/settings',
    summary: '简报设置',
    tags,
    allow: makers,
    response: briefingSettingsSchema,
    handler: async ({ context }) =>
      presentBriefingSettings(await currentBriefingSettings(), await loadedCalendar(), context.now),
  }),
  defineRoute({
    method: 'put',
    path: '/api/briefings/settings',
    summary: '修改简报设置',
    tags,
    allow: makers,
    body: briefingSettingsEditSchema,
    response: briefingSettingsSchema,
    handler: async ({ body, context, ifMatch }) => {
      const { version, ...edit } = body;
      const saved = await saveBriefingSettings(context, edit, ifMatch ?? version ?? null);
      return presentBriefingSettings(saved, await loadedCalendar(), context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/briefings/templates',
    summary: '可用的版式，以及自备模板的检查结果',
    tags,
    allow: makers,
    response: templatesSchema,
    handler: async ({ services }) => {
      const { own, problems } = (await pressFor(services)).templates();
      const product = Object.entries(layoutTitles)
        .filter(([name]) => !own.includes(name))
        .map(([name, title]) => ({ name, title, own: false }));
      return { items: [...product, ...own.map((name) => ({ name, title: name, own: true }))], problems };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/briefings/templates/:name/preview',
    summary: '用样例数据预览版式（PDF）',
    tags,
    allow: makers,
    params: templateParamsSchema,
    response: 'file',
    handler: async ({ params, services }) => {
      const press = await pressFor(services);
      const { library, own } = press.templates();
      const fileName = `预览 ${params.name}`;
      if (isSheet(params.name)) {
        const bytes = await sheetPdf(
          { ...press, templates: library },
          params.name,
          sheets[params.name].sample,
          '',
        );
        return download(bytes, fileName, 'pdf');
      }
      if (!own.includes(params.name) && !Object.hasOwn(layoutTitles, params.name)) throw notFound('版式');
      const { name, office, reportTo, sendTo, copies } = await currentBriefingSettings();
      const snapshot = sampleSnapshot({ units: 14, tasks: 42 });
      const dress = {
        name,
        office: office || '（编印单位）',
        reportTo,
        sendTo,
        copies,
        number: 1,
        date: snapshot.asOf,
      };
      const bytes = await renderBriefingPdf(
        { ...press, templates: library },
        snapshot,
        composeWords(snapshot),
        {
          dress,
          layout: params.name,
        },
      );
      return download(bytes, fileName, 'pdf');
    },
  }),
];
