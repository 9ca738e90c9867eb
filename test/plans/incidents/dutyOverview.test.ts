import { expect } from 'chai';
import type { CommandContext } from '../../../plans/context.js';
import type { Refusal } from '../../../plans/errors.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../../plans/incidents/commands/reportDay.js';
import { dutyOverview } from '../../../plans/incidents/dutyOverview.js';
import { useDatabase } from '../../support/storage.js';

const at = (instant: string): CommandContext => ({
  actor: { id: 'u', name: '承办人乙', role: 'unit', unitId: 'a' },
  now: new Date(`${instant}:00+08:00`),
  origin: { ip: null, via: 'web' },
});
const diligent = { id: 'a'.repeat(24), name: '云台敬老院' };
const idle = { id: 'b'.repeat(24), name: '柳溪敬老院' };
const duty = {
  name: '汛期每日零报告',
  unitIds: [diligent.id, idle.id],
  start: '2024-07-01',
  end: '2024-07-31',
  dueTime: '15:00',
  planId: null,
};

describe('the daily reports of some days', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  async function reported(): Promise<string> {
    const { _id: dutyId } = await addDailyDuty(at('2024-07-01T08:00'), duty);
    const by = (moment: string, unit: typeof idle, words = '') =>
      reportDay(at(moment), { dutyId, day: moment.slice(0, 10), unit, hasMatter: words !== '', words });
    await by('2024-07-01T14:00', diligent);
    await by('2024-07-02T16:00', diligent, '屋面渗水，已处置');
    await by('2024-07-01T18:00', idle);
    return dutyId;
  }

  it('show who was late and who is missing, the worst first', async () => {
    const id = await reported();
    const { days, units } = await dutyOverview(id, {}, at('2024-07-03T10:00').now);
    expect(days).to.deep.equal(['2024-07-01', '2024-07-02', '2024-07-03']);
    expect(units.map(({ unit, states, matters }) => [unit.id, states, matters])).to.deep.equal([
      [idle.id, ['late', 'overdue', 'waiting'], 0],
      [diligent.id, ['on-time', 'late', 'waiting'], 1],
    ]);
    expect(units[0]?.counts).to.deep.equal({ 'on-time': 0, late: 1, waiting: 1, overdue: 1 });
  });

  it('keep to the duty’s days, to today, and to a quarter at most', async () => {
    const id = await reported();
    const of = async (from: string, to: string) =>
      (await dutyOverview(id, { from, to }, at('2024-07-20T10:00').now)).days;
    expect(await of('2024-06-01', '2024-07-02')).to.deep.equal(['2024-07-01', '2024-07-02']);
    expect((await of('2024-07-19', '2024-08-30')).at(-1)).to.equal('2024-07-20');
    expect((await dutyOverview(id, {}, at('2024-06-20T10:00').now)).units[0]?.states).to.deep.equal([]);
    const { _id: long } = await addDailyDuty(at('2024-07-01T08:00'), { ...duty, end: '2025-06-30' });
    const error: unknown = await dutyOverview(long, { from: '2024-07-01' }, at('2025-06-01T10:00').now).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Refusal).code).to.equal('too-many');
  });

  it('end with the day before a duty is ended', async () => {
    const id = await reported();
    expect(await endDailyDuty(at('2024-07-03T09:00'), id)).to.include({ ended: true, end: '2024-07-02' });
    const { days } = await dutyOverview(id, {}, at('2024-07-10T10:00').now);
    expect(days.at(-1)).to.equal('2024-07-02');
  });
});
