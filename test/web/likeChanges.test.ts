import { expect } from 'chai';
import { likeChanges, type Change } from '../../web/src/design/likeChanges.js';

describe('changes that read the same', () => {
  let seq = 100;
  const change = (label: string, unit: string, more: Partial<Change> = {}): Change => ({
    seq: (seq -= 1),
    at: '2024-06-20T02:00:00.000Z',
    by: { id: 'p1', name: '李敏' },
    object: { kind: 'assignment', id: `${label} ${unit} ${String(seq)}`, label },
    units: [{ id: unit, name: unit }],
    deed: 'assignTask',
    summary: '交办',
    before: null,
    after: null,
    ...more,
  });
  const rows = (...changes: Change[]): string[] =>
    likeChanges(changes).map(
      ({ first, changes: all, units }) =>
        `${first.object.label} ${first.summary} ${units.join('、')} ${String(all.length)}`,
    );

  it('are one row that names every unit once', () => {
    expect(
      rows(
        change('报送总结', '南坪所'),
        change('每周探访', '南坪所'),
        change('每周探访', '北山所'),
        change('每周探访', '南坪所'),
      ),
    ).to.deep.equal(['报送总结 交办 南坪所 1', '每周探访 交办 南坪所、北山所 3']);
  });

  it('stay apart where another person, another deed or another moment did them', () => {
    expect(
      rows(
        change('每周探访', '南坪所', { at: '2024-06-21T02:00:00.000Z' }),
        change('每周探访', '北山所'),
        change('每周探访', '石桥所', { by: { id: 'p2', name: '王静' } }),
        change('每周探访', '柳河所', { summary: '签收', deed: 'acceptAssignment' }),
      ),
    ).to.have.lengthOf(4);
  });

  it('stay apart where they are not about work of units', () => {
    const task = (id: string): Change =>
      change('每周探访', '南坪所', { object: { kind: 'task', id, label: '每周探访' }, summary: '采纳任务' });
    expect(rows(task('t1'), task('t2'))).to.deep.equal(['每周探访 采纳任务  1', '每周探访 采纳任务  1']);
  });
});
