import { expect } from 'chai';
import { parseNotice } from '../../parsers/parseNotice.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import { sampleNotices, type AnnotatedNotice } from './annotation.js';
import { layouts } from './layouts.js';
import { scoreNotice, totalOf } from './score.js';

/** Read as the product reads a file of text. */
const totalsOf = async (notices: readonly AnnotatedNotice[]): Promise<ReturnType<typeof totalOf>> =>
  totalOf(
    await Promise.all(
      notices.map(async (notice) =>
        scoreNotice(notice, parseNotice(await readDocument(Buffer.from(notice.text)))),
      ),
    ),
  );

/** How much of F1 each layout may cost at most, in tasks and in owners; all others next to nothing. */
const COSTS: Record<string, [number, number]> = {
  'all in one line': [0.065, 0.065],
  'page numbers within': [0.05, 0.01],
  'numbers lost': [0.05, 0.03],
};

describe('the same notices set in other ways', function () {
  this.timeout(120_000);
  let plain: ReturnType<typeof totalOf>;
  before(async () => {
    plain = await totalsOf(sampleNotices());
  });

  for (const { name, set } of layouts)
    it(`are read as well: ${name}`, async () => {
      const { tallies } = await totalsOf(sampleNotices().map(set));
      const [tasks, owners] = COSTS[name] ?? [0.01, 0.01];
      expect(tallies.task.f1).to.be.at.least(plain.tallies.task.f1 - tasks);
      expect(tallies.owner.f1).to.be.at.least(plain.tallies.owner.f1 - owners);
    });
});
