import { expect } from 'chai';
import { today } from '../../web/src/design/days.js';
import {
  documentFieldsOf,
  fieldsOf,
  flagsOf,
  placeOf,
  sourceWords,
} from '../../web/src/pages/draft/fieldSources.js';

type Task = Parameters<typeof fieldsOf>[0];
type Notice = Parameters<typeof documentFieldsOf>[0];

const task = {
  id: 't1',
  span: { start: 40, end: 60 },
  owners: [
    { name: '松岭敬老院', role: 'lead', unitIds: ['u1'], evidence: { start: 10, end: 15 } },
    { name: '相关科室', role: 'support', unitIds: [], evidence: null },
  ],
  deadline: { date: '2024-06-30', time: null, text: '6月底前', evidence: { start: 50, end: 54 } },
  recurrence: null,
  targets: [],
  phaseId: 'p1',
  confidence: 0.42,
  flags: [
    { code: 'uncertain-task', reason: '请核对', evidence: { start: 40, end: 60 } },
    { code: 'vague-owner', reason: '未写明是哪个科室', evidence: null },
  ],
} as unknown as Task;
const phase = { id: 'p1', name: '集中整治', start: null, end: null, evidence: { start: 30, end: 34 } };

describe('where fields of a task were read', () => {
  it('lists them as the card does, the phase as one that tasks share', () => {
    expect(fieldsOf(task, [phase]).map(({ taskId, field, words }) => [taskId, field, words])).to.deep.equal([
      ['t1', 'owner-0', '松岭敬老院'],
      ['t1', 'owner-1', '相关科室'],
      ['t1', 'deadline', '2024年6月30日前'],
      [null, 'phase-p1', '集中整治'],
    ]);
  });

  it('tells an owner that no unit is known for', () => {
    expect(fieldsOf(task, []).map(({ missing }) => missing === true)).to.deep.equal([false, true, false]);
  });

  it('says how sure the parser was only where it was not', () => {
    expect(flagsOf(task).map(({ words }) => words)).to.deep.equal([
      '请核对（把握约 42%）',
      '未写明是哪个科室',
    ]);
  });

  it('tells words that stand before or after the task from its own', () => {
    expect(placeOf({ start: 10, end: 15 }, task.span)).to.equal('above');
    expect(placeOf({ start: 60, end: 70 }, task.span)).to.equal('below');
    expect(placeOf({ start: 50, end: 54 }, task.span)).to.equal(null);
    expect(placeOf(null, task.span)).to.equal(null);
  });

  it('quotes the words, and says where there are none', () => {
    const [owner, support] = fieldsOf(task, []);
    const text = `${'一'.repeat(10)}松岭敬\n老院${'二'.repeat(60)}`;
    if (owner === undefined || support === undefined) throw new Error('two owners are given');
    expect(sourceWords({ ...owner, span: { start: 10, end: 16 } }, text, 'above')).to.equal(
      '原文（承上文）：“松岭敬老院”',
    );
    expect(sourceWords({ ...owner, span: { start: 0, end: 70 } }, text, null)).to.match(/^原文：“.{60}…”$/);
    expect(sourceWords(support, text, null)).to.equal('原文没有对应的文字');
  });
});

describe('where fields of a document were read', () => {
  const document = {
    ...{ title: '排查通知', documentNumber: null, issuer: '云岭县民政局', issuedOn: '2024-03-20' },
    ...{ recipients: [], genre: 'notice', period: null, evidence: { title: { start: 0, end: 4 } } },
  };

  it('keeps number, issuer and day in their places, without words where the notice has none', () => {
    const fields = documentFieldsOf({ document } as unknown as Notice);
    expect(fields.map(({ field, words }) => [field, words])).to.deep.equal([
      ['title', '排查通知'],
      ['documentNumber', ''],
      ['issuer', '云岭县民政局'],
      ['issuedOn', '2024年3月20日'],
    ]);
    expect(fields[0]?.span).to.deep.equal({ start: 0, end: 4 });
    expect(fields[2]?.span).to.equal(null);
  });

  it('names the year of the day of issue in that year too', () => {
    const notice = { document: { ...document, issuedOn: today() } } as unknown as Notice;
    expect(documentFieldsOf(notice)[3]?.words).to.match(/^\d{4}年/);
  });

  it('has none before the notice is read', () => {
    expect(documentFieldsOf(null)).to.deep.equal([]);
  });
});
