import { expect } from 'chai';
import { choicesOf, followNew, undecided, type ComparedItem } from '../../web/src/pages/compare/decisions.js';
import { wordDiff } from '../../web/src/pages/compare/wordDiff.js';

const item = (kind: ComparedItem['kind'], taskId: string | null, newTaskId: string | null): ComparedItem => ({
  kind,
  taskId,
  newTaskId,
  similarity: 1,
  oldText: null,
  newText: null,
  differences: [],
});
const items = [
  item('same', 'a', '1'),
  item('changed', 'b', '2'),
  item('added', null, '3'),
  item('removed', 'd', null),
];

describe('comparing two versions of a notice', () => {
  it('marks what only one version says, and loses no character', () => {
    const before = '各乡镇民政所要于5月31日前完成制度修订工作。';
    const after = '各乡镇民政所要于12月25日前完成制度修订和备案工作。';
    const diff = wordDiff(before, after);
    const whole = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');
    expect([whole(diff.before), whole(diff.after)]).to.deep.equal([before, after]);
    const changed = (pieces: { text: string; changed: boolean }[]): string[] =>
      pieces.filter((piece) => piece.changed).map(({ text }) => text);
    expect(changed(diff.before).join('')).to.contain('31').and.not.to.contain('民政所');
    expect(changed(diff.after).join('')).to.contain('备案').and.not.to.contain('制度');
    expect(changed(wordDiff(before, before).after)).to.deep.equal([]);
  });

  it('asks for a decision on all that differs, and only on that', () => {
    expect(undecided(items, {}).map(({ kind }) => kind)).to.deep.equal(['changed', 'added', 'removed']);
    expect(undecided(items, followNew(items, {}))).to.deep.equal([]);
  });

  it('follows the new version only where nothing was decided', () => {
    const decided = followNew(items, { 'b>2': 'keep', '>3': 'skip' });
    expect(choicesOf(items, decided)).to.deep.equal([
      { taskId: 'b', newTaskId: '2', choice: 'keep' },
      { taskId: 'd', newTaskId: null, choice: 'drop' },
    ]);
  });
});
