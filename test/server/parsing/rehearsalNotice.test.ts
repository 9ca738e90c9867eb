import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { rehearsalNotice } from '../../../server/parsing/rehearsalNotice.js';

describe('the notice that a parsing process rehearses on', () => {
  const fired = new Set<string>();
  const notice = parseText(rehearsalNotice(), { debug: (rule) => fired.add(rule) });
  const firedOf = (kind: string): string[] => [...fired].filter((rule) => rule.startsWith(`${kind}.`));

  it('comes to most of the rules that accept, refuse, date and repeat', () => {
    expect(firedOf('task')).to.have.length.of.at.least(5);
    expect(firedOf('not')).to.have.length.of.at.least(25);
    expect(firedOf('owner')).to.have.length.of.at.least(5);
    expect(firedOf('time')).to.have.length.of.at.least(5);
    expect(firedOf('recurrence')).to.have.length.of.at.least(5);
  });

  it('is laid out as a notice is', () => {
    expect(notice.document.title).to.equal('云河市公共服务场所安全整治行动方案');
    expect(notice.document.issuedOn).to.equal('2024-02-26');
    expect(notice.phases).to.not.deep.equal([]);
    expect(notice.tasks.some((task) => task.targets.length > 0)).to.equal(true);
  });
});
