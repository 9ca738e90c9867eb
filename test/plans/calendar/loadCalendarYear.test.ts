import { expect } from 'chai';
import { listAudit } from '../../../plans/audit/queries.js';
import { loadCalendarYear } from '../../../plans/calendar/commands/loadCalendarYear.js';
import { listCalendar } from '../../../plans/calendar/queries.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';

const context = systemContext(new Date('2024-11-10T09:00:00+08:00'));
const newYear = { day: '2025-01-01', name: '元旦' };
const qingming = { day: '2025-04-04', name: '清明节' };
const year = (...holidays: (typeof newYear)[]) => ({ year: 2025, holidays, workdays: [] });

describe('the official arrangement of a year', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  const stored = async () => (await listCalendar()).map(({ holidays }) => holidays.map(({ name }) => name));
  const codeOf = (outcome: PromiseSettledResult<unknown>) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { code: string }).code;

  it('is not loaded over what somebody else loaded meanwhile', async () => {
    const { version } = await loadCalendarYear(context, year(newYear), 0);
    await loadCalendarYear(context, year(newYear, qingming), version);
    const late = loadCalendarYear(context, year(newYear), version).catch((error: unknown) => error);
    expect(await late).to.include({ code: 'stale' });
    expect(await stored()).to.deep.equal([['元旦', '清明节']]);
  });

  it('is loaded first by one of two who both found none', async () => {
    const both = [loadCalendarYear(context, year(newYear), 0), loadCalendarYear(context, year(qingming), 0)];
    expect((await Promise.allSettled(both)).map(codeOf)).to.have.members(['done', 'stale']);
    expect((await stored()).flat()).to.have.lengthOf(1);
  });

  it('replaces what is there for whoever names no version, and says what was there', async () => {
    await loadCalendarYear(context, year(newYear));
    await loadCalendarYear(context, year(qingming));
    await loadCalendarYear(context, year(qingming));
    expect(await stored()).to.deep.equal([['清明节']]);
    const { items } = await listAudit({ deed: 'loadCalendarYear' }, { limit: 10 });
    expect(items.map(({ summary }) => summary)).to.deep.equal([
      '载入2025年放假与调休安排',
      '载入2025年放假与调休安排',
      '开始填写2025年放假与调休安排',
    ]);
    expect(items[0]?.before).to.deep.include({ holidays: [newYear] });
  });
});
