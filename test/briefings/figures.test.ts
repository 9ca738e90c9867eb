import { expect } from 'chai';
import fc from 'fast-check';
import { checkLinks, figuresOf, withFigures } from '../../plans/briefings/figures.js';
import { sampleSnapshot } from '../../plans/briefings/sampleSnapshot.js';
import { shares } from '../../plans/briefings/shares.js';
import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import { composeWords } from '../../plans/briefings/words.js';

const ordinary = sampleSnapshot({ units: 14, tasks: 42 });
const shown = (snapshot: BriefingSnapshot, key: string) => {
  const section = composeWords(snapshot).find((one) => one.key === key);
  return withFigures(section?.text ?? '', figuresOf(snapshot));
};

describe('percentages of a list', () => {
  it('add up to a hundred and stay within a tenth of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 40 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const parted = shares(counts);
        const tenths = parted.reduce((sum, share) => sum + Math.round(share * 10), 0);
        expect(tenths).to.equal(total === 0 ? 0 : 1000);
        parted.forEach((share, index) => {
          const exact = total === 0 ? 0 : ((counts[index] ?? 0) * 100) / total;
          expect(Math.abs(share - exact)).to.be.lessThan(0.1 + 1e-9);
        });
      }),
    );
  });

  it('give thirds as 33.4, 33.3 and 33.3', () => expect(shares([1, 1, 1])).to.deep.equal([33.4, 33.3, 33.3]));
});

describe('the words of a briefing', () => {
  it('state every number as a link to the snapshot', () => {
    for (const { text } of composeWords(ordinary)) {
      const withoutLinks = text.replace(/\{\{[^}]+\}\}/g, '');
      const known = /《[^》]*》|“[^”]*”|\d{4}年\d+月(?:\d+日)?|\d+月\d+日/g;
      expect(withoutLinks.replace(known, '').replace(/等\d+个单位/g, '')).to.not.match(/\d/);
    }
  });

  it('say that nothing is wrong only where nothing is', () => {
    const fine: BriefingSnapshot = {
      ...ordinary,
      headline: { ...ordinary.headline, overdue: 0, behind: 0, near: 0, neverSigned: 0 },
      overdueItems: [],
      nearItems: [],
      recurring: { ...ordinary.recurring, missed: 0, missedItems: [] },
      hazards: null,
    };
    expect(shown(fine, 'problems')).to.equal('截至6月30日，没有逾期、滞后和未签收的事项。');
    expect(shown(ordinary, 'problems')).to.contain('逾期事项4项').and.not.contain('没有逾期');
    expect(shown(fine, 'hazards')).to.equal('');
  });

  it('tell rise from fall, and ahead from behind', () => {
    const change = { ...ordinary.change, since: '2024年5月', completed: -2, overdue: 3, actual: 0 };
    const fallen = { ...ordinary, change: { ...ordinary.change, ...change } } as BriefingSnapshot;
    expect(shown(fallen, 'overview')).to.contain('办结减少2项，逾期增加3项').and.not.contain('实际进度提高');
    const headline = { ...ordinary.headline, actual: 60, expected: 46.2 };
    expect(shown({ ...ordinary, headline }, 'overview')).to.contain('快于序时进度');
    expect(shown(ordinary, 'overview')).to.contain('慢于序时进度');
    expect(shown({ ...ordinary, change: null }, 'overview')).to.not.contain('相比');
  });

  it('say 全部办结 only where all is done', () => {
    const headline = { ...ordinary.headline, completed: 41, inHand: 0, overdue: 0, completionRate: 100 };
    expect(shown({ ...ordinary, headline }, 'overview')).to.contain('全部41项均已办结');
  });

  it('link to figures that are there', () => {
    const figures = figuresOf(ordinary);
    for (const size of [1, 3, 40]) {
      const snapshot = sampleSnapshot({ units: size, tasks: size });
      const own = figuresOf(snapshot);
      for (const { text } of composeWords(snapshot)) checkLinks(text, own);
    }
    expect(() => checkLinks('{{headline.overdu}}', figures)).to.throw('在本期数据中没有对应的数字');
  });
});
