import { expect } from 'chai';
import { parseText } from '../../parsers/parseNotice.js';
import { sampleNotices, sharedNotices } from './annotation.js';
import { scoreNotice, totalOf } from './score.js';

/** What accuracy must not fall below; the figures of the day are in docs/accuracy.md. */
describe('accuracy on annotated notices', () => {
  it('holds on the project’s own samples', function () {
    this.timeout(120_000);
    const totals = totalOf(sampleNotices().map((notice) => scoreNotice(notice, parseText(notice.text))));
    expect(totals.tallies.task.f1).to.be.at.least(0.945);
    expect(totals.tallies.owner.f1).to.be.at.least(0.95);
    expect(totals.tallies.deadline.f1).to.be.at.least(0.97);
    expect(totals.tallies.recurrence.f1).to.be.at.least(0.96);
    expect(totals.tallies.phase.f1).to.be.at.least(0.97);
    expect(totals.tallies.phases.f1).to.be.at.least(0.97);
    expect(totals.document).to.be.at.least(0.97);
  });

  it('holds on the public notices beside the project', function () {
    const notices = sharedNotices();
    if (notices.length === 0) {
      this.skip();
      return;
    }
    const totals = totalOf(notices.map((notice) => scoreNotice(notice, parseText(notice.text))));
    expect(totals.tallies.task.f1).to.be.at.least(0.97);
    expect(totals.tallies.owner.f1).to.be.at.least(0.97);
    expect(totals.tallies.deadline.f1).to.be.at.least(0.98);
    expect(totals.tallies.recurrence.f1).to.be.at.least(0.98);
    expect(totals.document).to.be.at.least(0.95);
  });
});
