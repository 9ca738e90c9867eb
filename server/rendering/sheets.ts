import type { z } from 'zod';
import {
  hazardListSchema,
  orderSheetSchema,
  taskListSchema,
  unitSheetSchema,
  yearScoresSchema,
} from '../../plans/briefings/sheets/schemas.js';
import {
  sampleHazardList,
  sampleOrder,
  sampleTaskList,
  sampleUnitSheet,
  sampleYearScores,
} from '../../plans/briefings/sheets/samples.js';
import { printPdf, type Press } from './printPdf.js';
import { documentHtml } from './renderBriefing.js';
import type { TemplateLibrary } from './templates.js';
import { titleLines } from './titleLines.js';

/** The printed sheets beside the briefing: their template's name, their title, what they are made from, a sample. */
export const sheets = {
  order: { title: '督办单', schema: orderSheetSchema, sample: sampleOrder },
  taskList: { title: '任务清单表', schema: taskListSchema, sample: sampleTaskList },
  hazardList: { title: '问题隐患清单', schema: hazardListSchema, sample: sampleHazardList },
  unitSheet: { title: '单位事项表', schema: unitSheetSchema, sample: sampleUnitSheet },
  yearScores: { title: '年度考核评分表', schema: yearScoresSchema, sample: sampleYearScores },
} as const;
export type SheetName = keyof typeof sheets;
export type SheetOf<Name extends SheetName> = z.infer<(typeof sheets)[Name]['schema']>;

const colourNames = { blue: '蓝色督办', yellow: '黄色督办', red: '红色督办' };
/** 22 pt on a landscape type area of 225 mm. */
const wideLine = 28;

/** A sheet as one HTML document. */
export function sheetHtml<Name extends SheetName>(
  { fonts, templates }: Pick<Press, 'fonts'> & { templates: TemplateLibrary },
  name: Name,
  sheet: SheetOf<Name>,
): string {
  const { title } = sheet;
  const wide = name === 'taskList';
  return documentHtml(templates, fonts, name, {
    ...sheet,
    documentTitle: `${sheets[name].title}：${'unit' in sheet ? sheet.unit : title}`,
    titleLines: titleLines(wide ? `${title}任务清单` : title, wide ? wideLine : 20),
    year: Number(dayOfSheet(sheet).slice(0, 4)),
    ...('colour' in sheet ? { colourName: colourNames[sheet.colour] } : {}),
  });
}

/** A sheet as PDF; the same sheet gives the same bytes. @throws RenderTimeout */
export async function sheetPdf<Name extends SheetName>(
  press: Press & { templates: TemplateLibrary },
  name: Name,
  sheet: SheetOf<Name>,
  author: string,
): Promise<Uint8Array> {
  return printPdf(press, sheetHtml(press, name, sheet), {
    author,
    subject: sheets[name].title,
    date: new Date(`${dayOfSheet(sheet)}T00:00:00+08:00`),
  });
}

function dayOfSheet(sheet: SheetOf<SheetName>): string {
  return 'issuedOn' in sheet ? sheet.issuedOn : sheet.asOf;
}
