import type { BriefingRecord } from '../../plans/briefings/model.js';
import { periodOf } from '../../plans/briefings/period.js';
import { download, type FileForm } from '../http/download.js';
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

/** The forms in which a briefing is downloaded; all from the snapshot and the words as they stand. */
const forms: {
  form: FileForm;
  summary: string;
  make: (services: Services, briefing: BriefingRecord) => Promise<Uint8Array>;
}[] = [
  { form: 'pdf', summary: '简报（PDF）', make: briefingPdf },
  {
    form: 'docx',
    summary: '简报（Word，可在 WPS 中编辑）',
    make: async (_services, briefing) => {
      const { snapshot, sections, dress } = await printable(briefing);
      return briefingDocx(snapshot, sections, dress);
    },
  },
  {
    form: 'xlsx',
    summary: '简报的表格（Excel）',
    make: async (_services, briefing) => {
      const { snapshot } = await printable(briefing);
      return tablesXlsx(briefingTables(snapshot), briefing.title, new Date(snapshot.takenAt));
    },
  },
  {
    form: 'csv',
    summary: '简报的数据（CSV）',
    make: async (_services, briefing) => tablesCsv(briefingTables((await printable(briefing)).snapshot)),
  },
  {
    form: 'json',
    summary: '简报的数据（JSON）',
    make: async (_services, briefing) =>
      Buffer.from(JSON.stringify((await printable(briefing)).snapshot, null, 2)),
  },
];

/** 督办工作简报2024年第6期; a draft is named by its period. */
function fileNameOf({ number, year, periodKey, title }: BriefingRecord): string {
  return number === null ? `${periodOf(periodKey).label}简报（草稿）` : `${year}年第${number}期 ${title}`;
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
      return download(await make(services, briefing), fileNameOf(briefing), form);
    },
  }),
);
