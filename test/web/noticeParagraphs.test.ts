import { expect } from 'chai';
import { marksOf, marksOfAll, paragraphsOf, sameMarks } from '../../web/src/pages/draft/noticeParagraphs.js';

type Draft = Parameters<typeof paragraphsOf>[0];
type Whole = Parameters<typeof marksOfAll>[0];
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
      issuedOn: null,
      period: null,
      recipients: ['各乡镇民政所'],
      issuer: '云岭县民政局',
      evidence: { documentNumber: at('云岭民〔2024〕18号') },
    },
  },
} as unknown as Draft;

const phase = { id: 'p1', name: '排查隐患', evidence: at('一、排查隐患') };
const marksWith = (...tasks: Task[]) => marksOfAll({ ...draft, tasks, phases: [phase] } as unknown as Whole);
const marks = marksWith(task);

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
    expect(body?.cells.flat().map((piece) => piece.text)).to.deep.equal([
      '各乡镇民政所',
      '要于',
      '5月31日前',
      '完成排查。',
    ]);
    expect(body?.cells.flat().map((piece) => piece.marks.map((mark) => mark.field))).to.deep.equal([
      [null, 'owner-0'],
      [null],
      [null, 'deadline'],
      [null],
    ]);
    const all = paragraphsOf(draft, marks).flatMap((paragraph) =>
      paragraph.cells.flat().map((piece) => piece.text),
    );
    expect(all.join('')).to.equal(text.replaceAll('\n', ''));
  });

  it('points each piece at its offset in the text', () => {
    for (const piece of paragraphsOf(draft, marks).flatMap((paragraph) => paragraph.cells.flat())) {
      expect(text.slice(piece.start, piece.start + piece.text.length)).to.equal(piece.text);
    }
  });

  it('marks every line that a task runs over', () => {
    const long = { ...task, id: 't2', span: { start: at('一、排查隐患').start, end: sentence.end } } as Task;
    const ids = paragraphsOf(draft, marksWith(task, long)).map((paragraph) => paragraph.taskIds);
    expect(ids).to.deep.equal([[], [], [], ['t2'], ['t2', 't1'], [], []]);
  });

  it('keeps the cells of a row apart, empty ones too, each with the marks on its own words', () => {
    const rows = '任务\t牵头单位\t配合单位\t时限\n印发宣传单\t养老股\t\t12月20日';
    const within = (words: string) => ({
      start: rows.indexOf(words),
      end: rows.indexOf(words) + words.length,
    });
    const span = { start: within('印发宣传单').start, end: rows.length };
    const owners = [{ evidence: within('养老股') }];
    const whole = { ...task, span, owners, deadline: { evidence: within('12月20日') } } as Task;
    const [head, row] = paragraphsOf({ ...draft, text: rows, outline: [] }, marksWith(whole));
    expect([head?.kind, row?.kind]).to.deep.equal(['row', 'row']);
    expect(head?.cells.map((cell) => cell.map((piece) => piece.text).join(''))).to.deep.equal([
      '任务',
      '牵头单位',
      '配合单位',
      '时限',
    ]);
    expect(
      row?.cells.map((cell) =>
        cell.map((piece) => [piece.text, piece.start, ...piece.marks.map((mark) => mark.field)]),
      ),
    ).to.deep.equal([
      [['印发宣传单', span.start, null]],
      [['养老股', within('养老股').start, null, 'owner-0']],
      [],
      [['12月20日', within('12月20日').start, null, 'deadline']],
    ]);
  });

  it('marks what all tasks share: the fields of the document and the phases', () => {
    const paragraphs = paragraphsOf(draft, marks);
    expect(paragraphs.map(({ shared }) => shared)).to.deep.equal([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    const [number, heading] = [paragraphs[0], paragraphs[3]].map((paragraph) => paragraph?.cells[0]?.[0]);
    expect(number).to.deep.include({ text: '云岭民〔2024〕18号' });
    expect(number?.marks).to.deep.equal([
      { ...at('云岭民〔2024〕18号'), taskId: null, field: 'documentNumber' },
    ]);
    expect(heading?.marks).to.deep.equal([{ ...at('一、排查隐患'), taskId: null, field: 'phase-p1' }]);
  });

  it('knows marks that have not changed', () => {
    expect(sameMarks(marks, marksWith({ ...task, decision: 'accepted' } as Task))).to.equal(true);
    expect(sameMarks(marks, marksWith({ ...task, deadline: null } as Task))).to.equal(false);
  });

  it('leaves out fields without evidence', () => {
    expect(marksOf({ ...task, span: null, deadline: null, owners: [] } as unknown as Task)).to.deep.equal([]);
  });
});
