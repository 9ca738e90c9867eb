import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import { briefingView, type BriefingDress, type BriefingView, type SectionText } from '../briefingView.js';
import { figuresBySection } from './documentFigures.js';
import { body, faces, lineTwips, run } from './documentText.js';
import { tableOf } from './documentTable.js';
import { readTables, type BriefingTable } from './tables.js';

/**
 * The briefing as .docx that WPS and Word can edit: the page of GB/T 9704—2012, the official faces by name, the same
 * words, tables and charts as in print.
 */
export async function briefingDocx(
  snapshot: BriefingSnapshot,
  sections: readonly SectionText[],
  dress: BriefingDress,
): Promise<Uint8Array> {
  const view = briefingView(snapshot, sections, dress);
  const document = new Document({
    title: view.documentTitle,
    creator: dress.office || '盯办',
    lastModifiedBy: dress.office || '盯办',
    description: `${snapshot.scope.title}（${snapshot.period.label}）`,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: faces.fang, size: 32, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: convertMillimetersToTwip(37),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
              bottom: convertMillimetersToTwip(35),
              footer: convertMillimetersToTwip(25),
            },
          },
          // 28 characters on 156 mm: each 0.207 pt narrower than 16 pt, in 4096ths of a point.
          grid: { type: 'linesAndChars', linePitch: lineTwips, charSpace: -849 },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          ...masthead(view),
          ...content(view, readTables(snapshot), await figuresBySection(snapshot)),
          ...closing(view),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** 4 号半角宋体, a dash on each side, one character in from the edge. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ font: faces.song, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function masthead({ masthead, titleLines }: BriefingView): Paragraph[] {
  const rule = { style: BorderStyle.SINGLE, size: 16, color: 'D7000F', space: 4 };
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run(masthead.name, { font: faces.title, size: masthead.nameSize * 2, color: 'D7000F' })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [run(masthead.issue)] }),
    new Paragraph({
      border: { bottom: rule },
      tabStops: [{ type: 'right', position: convertMillimetersToTwip(150) }],
      indent: { left: 320 },
      children: [run(`${masthead.office}\t${masthead.date}`)],
    }),
    new Paragraph({ children: [] }),
    ...titleLines.map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          ...(index === 0 ? { heading: HeadingLevel.TITLE } : {}),
          children: [run(line, { font: faces.title, size: 44, color: '000000' })],
        }),
    ),
    new Paragraph({ children: [] }),
  ];
}

const tablesBySection: Record<string, string[]> = {
  overview: ['主要数据', '亮灯分布', '逐月进度'],
  phases: ['分阶段进展', '按内容进展'],
  units: ['各单位进展排名'],
  recurring: ['周期性工作'],
  hazards: ['隐患整改（按类别）', '隐患整改（按单位）', '未整改的重大隐患'],
  problems: ['逾期事项', '临期事项'],
  next: ['下期到期事项'],
};

function content(
  { words }: BriefingView,
  tables: readonly BriefingTable[],
  figures: ReadonlyMap<string, Paragraph[]>,
) {
  const tablesOf = (key: string) =>
    tables
      .filter(({ name }) => tablesBySection[key]?.includes(name))
      .flatMap((table) => [caption(table.name), tableOf(table), new Paragraph({ children: [] })]);
  const sectionOf = (key: keyof BriefingView['words'], heading: Paragraph | null) => {
    const section = words[key];
    if (!section) return [];
    const own = section.ordinal ? [subheading(`（${section.ordinal}）${section.title}`)] : [];
    return [
      ...(heading ? [heading] : []),
      ...own,
      ...section.paragraphs.map(body),
      ...tablesOf(key),
      ...(figures.get(key) ?? []),
    ];
  };
  return [
    headingOf('一、进展情况'),
    ...(['overview', 'phases', 'units', 'recurring', 'hazards'] as const).flatMap((key) =>
      sectionOf(key, null),
    ),
    ...sectionOf('problems', headingOf(`二、${words.problems?.title ?? ''}`)),
    ...sectionOf('next', headingOf(`三、${words.next?.title ?? ''}`)),
  ];
}

function headingOf(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    indent: { firstLine: 640 },
    spacing: { line: lineTwips, lineRule: 'exact', before: 0, after: 0 },
    children: [run(text, { font: faces.hei, color: '000000' })],
  });
}

function subheading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    indent: { firstLine: 640 },
    spacing: { line: lineTwips, lineRule: 'exact', before: 0, after: 0 },
    children: [run(text, { font: faces.kai, color: '000000' })],
  });
}

function caption(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 160 },
    children: [run(text, { font: faces.hei, size: 28 })],
  });
}

function closing({ closing, masthead }: BriefingView): Paragraph[] {
  if (!closing.shown) return [];
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  const line = (text: string) =>
    new Paragraph({
      border: { top: rule, bottom: rule },
      indent: { left: 280 },
      tabStops: [
        { type: 'center', position: convertMillimetersToTwip(85) },
        { type: 'right', position: convertMillimetersToTwip(150) },
      ],
      children: [run(text, { size: 28 })],
    });
  return [
    new Paragraph({ children: [] }),
    ...(closing.reportTo ? [line(`报送：${closing.reportTo}。`)] : []),
    ...(closing.sendTo ? [line(`分送：${closing.sendTo}。`)] : []),
    line(`${masthead.office}\t${masthead.date}印发${closing.copies ? `\t共印${closing.copies}份` : ''}`),
  ];
}
