import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import { briefingView, type BriefingDress, type SectionText } from './briefingView.js';
import type { OfficialFonts } from './fonts.js';
import { printPdf, type Press } from './printPdf.js';
import { trusted, type TemplateLibrary } from './templates.js';

/** The layouts that show a whole snapshot. */
export type BriefingLayout = 'briefing' | 'notification';

export interface RenderOptions {
  dress: BriefingDress;
  /** A template's name: the product's own, or one that the bureau put beside them. */
  layout?: BriefingLayout | (string & {});
}

/** The briefing as one HTML document with everything in it; the same input gives the same text. */
export function briefingHtml(
  templates: TemplateLibrary,
  fonts: OfficialFonts,
  snapshot: BriefingSnapshot,
  sections: readonly SectionText[],
  { dress, layout = 'briefing' }: RenderOptions,
): string {
  return documentHtml(templates, fonts, layout, briefingView(snapshot, sections, dress));
}

/** Renders a template and puts in the font rules that its text needs. */
export function documentHtml(
  templates: TemplateLibrary,
  fonts: OfficialFonts,
  layout: string,
  view: object,
): string {
  const mark = '/* fonts */';
  const html = templates.render(layout, { ...view, fontStyles: trusted(mark) });
  return html.replace(mark, () => fonts.stylesFor(html));
}

/**
 * The briefing as PDF: GB/T 9704—2012 page, fonts embedded, tagged, with bookmarks and title.
 * @returns the same bytes for the same snapshot, words, options and version of the product and browser.
 * @throws RenderTimeout
 */
export async function renderBriefingPdf(
  press: Press & { templates: TemplateLibrary },
  snapshot: BriefingSnapshot,
  sections: readonly SectionText[],
  options: RenderOptions,
): Promise<Uint8Array> {
  const html = briefingHtml(press.templates, press.fonts, snapshot, sections, options);
  return printPdf(press, html, {
    author: options.dress.office,
    subject: `${snapshot.scope.title}（${snapshot.period.label}）`,
    date: new Date(snapshot.takenAt),
  });
}
