import { AlignmentType, Paragraph, TextRun, type IRunOptions } from 'docx';

/** The official faces by the names that Word and WPS know; Latin letters and figures in Times New Roman. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
export const faces = {
  fang: face('仿宋_GB2312'),
  kai: face('楷体_GB2312'),
  hei: face('黑体'),
  song: face('宋体'),
  title: face('方正小标宋简体'),
};

/** 22 lines on 225 mm, in twentieths of a point; rounded down, or the last line would go to the next page. */
export const lineTwips = 579;

export function run(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ font: faces.fang, size: 32, ...options, text });
}

/** A paragraph of the body: 3 号仿宋, first line indented by two characters. */
export function body(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 640 },
    spacing: { line: lineTwips, lineRule: 'exact', before: 0, after: 0 },
    children: [run(text)],
  });
}
