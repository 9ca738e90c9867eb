import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import type { SectionKey } from '../../../plans/briefings/words.js';
import { chartPicture, type ChartPicture } from '../charts/chartPicture.js';
import { chartCaptions, chartOf, type ChartName } from '../charts/charts.js';
import { faces, run } from './documentText.js';

const chartsBySection: Partial<Record<SectionKey, ChartName[]>> = {
  overview: ['progress', 'lights'],
  phases: ['phases', 'sections'],
  units: ['units'],
  recurring: ['recurring'],
  hazards: ['hazards'],
};

/** The charts of each section as pictures, each with its caption below. */
export async function figuresBySection(snapshot: BriefingSnapshot): Promise<Map<string, Paragraph[]>> {
  const figures = new Map<string, Paragraph[]>();
  for (const [key, names] of Object.entries(chartsBySection)) {
    for (const name of names) {
      const svg = chartOf(name, snapshot);
      const picture = svg === null ? null : await chartPicture(svg);
      if (picture) figures.set(key, [...(figures.get(key) ?? []), ...figure(picture, chartCaptions[name])]);
    }
  }
  return figures;
}

function figure({ png, width, height }: ChartPicture, words: string): Paragraph[] {
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: words, title: words, description: words },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run(words, { font: faces.hei, size: 24 })],
    }),
  ];
}
