import { expect } from 'chai';
import { marksOf, marksOfAll, paragraphsOf, sameMarks } from '../../web/src/pages/draft/noticeParagraphs.js';

type Draft = Parameters<typeof paragraphsOf>[0];
type Task = Parameters<typeof marksOf>[0];

const text =
  '云岭民〔2024〕18号\n关于加强养老机构安全管理的通知\n各乡镇民政所：\n一、排查隐患\n各乡镇民政所要于5月31日前完成排查。\n云岭县民政局\n2024年3月20日\n';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const sentence = at('各乡镇民政所要于5月31日前完成排查。');
const task = {
  id: 't1',
  span: sentence,
  deadline: { evidence: at('5月31日前') },
  recurrence: null,
  owners: [{ evidence: { start: sentence.start, end: sentence.start + '各乡镇民政所'.length } }],
  targets: [],
  flags: [],
} as unknown as Task;
const draft = {
  text,
  outline: [{ level: 1, span: at('一、排查隐患'), titleSpan: at('一、排查隐患') }],
  notice: {
    document: {
      title: '关于加强养老机构安全管理的通知',
      documentNumber: '云岭民〔2024〕18号',
      recipients: ['各乡镇民政所'],
      issuer: '云岭县民政局',
    },
  },
} as unknown as Draft;

const marks = marksOfAll([task]);

describe('the notice set as a document', () => {
  it('gives each paragraph its place', () => {
    expect(paragraphsOf(draft, marks).map(({ kind, level }) => [kind, level])).to.deep.equal([
      ['number', 0],
      ['title', 0],
      ['recipients', 0],
      ['heading', 1],
      ['body', 0],
      ['right', 0],
      ['right', 0],
    ]);
  });

  it('cuts a paragraph where marks begin and end, and loses no character', () => {
    const body = paragraphsOf(draft, marks)[4];
    expect(body?.pieces.map((piece) => piece.text)).to.deep.equal([
      '各乡镇民政所',
      '要于',
      '5月31日前',
      '完成排查。',
    ]);
    expect(body?.pieces.map((piece) => piece.marks.map((mark) => mark.field))).to.deep.equal([
      [null, 'owner-0'],
      [null],
      [null, 'deadline'],
      [null],
    ]);
    const all = paragraphsOf(draft, marks).flatMap((paragraph) =>
      paragraph.pieces.map((piece) => piece.text),
    );
    expect(all.join('')).to.equal(text.replaceAll('\n', ''));
  });

  it('points each piece at its offset in the text', () => {
    for (const piece of paragraphsOf(draft, marks).flatMap((paragraph) => paragraph.pieces)) {
      expect(text.slice(piece.start, piece.start + piece.text.length)).to.equal(piece.text);
    }
  });

  it('marks every line that a task runs over', () => {
    const long = { ...task, id: 't2', span: { start: at('一、排查隐患').start, end: sentence.end } } as Task;
    const ids = paragraphsOf(draft, marksOfAll([task, long])).map((paragraph) => paragraph.taskIds);
    expect(ids).to.deep.equal([[], [], [], ['t2'], ['t2', 't1'], [], []]);
  });

  it('knows marks that have not changed', () => {
    expect(sameMarks(marks, marksOfAll([{ ...task, decision: 'accepted' } as Task]))).to.equal(true);
    expect(sameMarks(marks, marksOfAll([{ ...task, deadline: null } as Task]))).to.equal(false);
  });

  it('leaves out fields without evidence', () => {
    expect(marksOf({ ...task, span: null, deadline: null, owners: [] } as unknown as Task)).to.deep.equal([]);
  });
});
