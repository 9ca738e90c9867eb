import { dayOf } from '../../plans/calendar/days.js';
import { keepPrint } from '../../plans/briefings/commands/composeBriefing.js';
import type { BriefingRecord } from '../../plans/briefings/model.js';
import { currentBriefingSettings } from '../../plans/briefings/settings.js';
import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import { Refusal } from '../../plans/errors.js';
import { newId } from '../../plans/ids.js';
import { keepFile, readFile, removeFile } from '../../plans/notices/files.js';
import type { Services } from '../services.js';
import type { BriefingDress, SectionText } from './briefingView.js';
import { pressFor } from './press.js';
import { renderBriefingPdf } from './renderBriefing.js';

/** What is printed of a briefing: its snapshot, its words as they stand, and what stands around them. */
export interface PrintableBriefing {
  snapshot: BriefingSnapshot;
  sections: SectionText[];
  dress: BriefingDress;
}

/** @throws Refusal where the snapshot was not taken yet. */
export async function printable(briefing: BriefingRecord): Promise<PrintableBriefing> {
  const { snapshot, sections, dress, number, issuedOn } = briefing;
  if (!snapshot) {
    throw new Refusal(
      'conflict',
      'not-ready',
      '这期简报还没有生成好，请稍候再试；如显示生成失败，请重新生成。',
    );
  }
  const around = dress ?? (await currentBriefingSettings());
  return {
    snapshot,
    sections: sections.map(({ key, title, text, editedText }) => ({ key, title, text: editedText ?? text })),
    dress: {
      name: around.name,
      office: around.office || snapshot.scope.issuer || '',
      reportTo: around.reportTo,
      sendTo: around.sendTo,
      copies: around.copies,
      number,
      date: issuedOn ?? dayOf(new Date(snapshot.takenAt)),
    },
  };
}

/** The briefing as PDF: what was kept for this version, or printed now and kept. @throws Refusal, RenderTimeout */
export async function briefingPdf(services: Services, briefing: BriefingRecord): Promise<Uint8Array> {
  const { print, version } = briefing;
  if (print?.version === version) return readFile('briefingPrints', print.fileId);
  const pdf = await printBriefing(services, briefing);
  await replacePrint(briefing, pdf, version);
  return pdf;
}

/** Prints without keeping. */
export async function printBriefing(services: Services, briefing: BriefingRecord): Promise<Uint8Array> {
  const press = await pressFor(services);
  const { snapshot, sections, dress } = await printable(briefing);
  const { library } = press.templates();
  if (!library.names.includes(briefing.layout)) {
    throw new Refusal(
      'conflict',
      'no-template',
      `没有名为“${briefing.layout}”的版式，可能模板文件已被移走或有误。请在简报设置中检查模板。`,
    );
  }
  const options = { dress, layout: briefing.layout };
  return renderBriefingPdf({ ...press, templates: library }, snapshot, sections, options);
}

/** Keeps a printed form for the version that it shows and drops the one before. */
export async function replacePrint(
  briefing: BriefingRecord,
  pdf: Uint8Array,
  version: number,
): Promise<void> {
  const fileId = newId();
  await keepFile(
    'briefingPrints',
    { id: fileId, name: `${briefing._id}.pdf`, mediaType: 'application/pdf' },
    pdf,
  );
  await keepPrint(briefing._id, { fileId, version });
  if (briefing.print) await removeFile('briefingPrints', briefing.print.fileId);
}
