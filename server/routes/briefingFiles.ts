import type { BriefingRecord } from '../../plans/briefings/model.js';
import { periodOf } from '../../plans/briefings/period.js';
import type { FileResult } from '../http/route.js';
import { defineRoute } from '../http/route.js';
import { briefingPdf, printable } from '../rendering/briefingPrints.js';
import { tablesCsv } from '../rendering/exports/csv.js';
import { briefingDocx } from '../rendering/exports/document.js';
import { tablesXlsx } from '../rendering/exports/spreadsheet.js';
import { briefingTables } from '../rendering/exports/tables.js';
import { idParamsSchema } from '../schemas/common.js';
import type { Services } from '../services.js';
import { readableBriefing } from './briefings.js';

const tags: [string] = ['简报'];

type Make = (services: Services, briefing: BriefingRecord) => Promise<Omit<FileResult, 'fileName'>>;

const office = 'application/vnd.openxmlformats-officedocument';

/** The forms in which a briefing is downloaded; all from the snapshot and the words as they stand. */
const forms: { form: string; summary: string; make: Make }[] = [
  {
    form: 'pdf',
    summary: '简报（PDF）',
    make: async (services, briefing) => ({
      bytes: await briefingPdf(services, briefing),
      mediaType: 'application/pdf',
      inline: true,
    }),
  },
  {
    form: 'docx',
    summary: '简报（Word，可在 WPS 中编辑）',
    make: async (_services, briefing) => {
      const { snapshot, sections, dress } = await printable(briefing);
      return {
        bytes: await briefingDocx(snapshot, sections, dress),
        mediaType: `${office}.wordprocessingml.document`,
      };
    },
  },
  {
    form: 'xlsx',
    summary: '简报的表格（Excel）',
    make: async (_services, briefing) => {
      const { snapshot } = await printable(briefing);
      const date = new Date(snapshot.takenAt);
      return {
        bytes: await tablesXlsx(briefingTables(snapshot), briefing.title, date),
        mediaType: `${office}.spreadsheetml.sheet`,
      };
    },
  },
  {
    form: 'csv',
    summary: '简报的数据（CSV）',
    make: async (_services, briefing) => ({
      bytes: tablesCsv(briefingTables((await printable(briefing)).snapshot)),
      mediaType: 'text/csv; charset=utf-8',
    }),
  },
  {
    form: 'json',
    summary: '简报的数据（JSON）',
    make: async (_services, briefing) => ({
      bytes: Buffer.from(JSON.stringify((await printable(briefing)).snapshot, null, 2)),
      mediaType: 'application/json',
    }),
  },
];

/** 督办工作简报2024年第6期.pdf; a draft is named by its period. */
function fileNameOf({ number, year, periodKey, title }: BriefingRecord, form: string): string {
  const name =
    number === null ? `${periodOf(periodKey).label}简报（草稿）` : `${year}年第${number}期 ${title}`;
  return `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.${form}`;
}

export const briefingFileRoutes = forms.map(({ form, summary, make }) =>
  defineRoute({
    method: 'get',
    path: `/api/briefings/:id/${form}`,
    summary,
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params, actor, services }) => {
      const briefing = await readableBriefing(actor, params.id);
      return { ...(await make(services, briefing)), fileName: fileNameOf(briefing, form) };
    },
  }),
);
