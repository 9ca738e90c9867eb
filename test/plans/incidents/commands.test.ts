import { expect } from 'chai';
import type { CommandContext } from '../../../plans/context.js';
import { Refusal } from '../../../plans/errors.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../../plans/incidents/commands/reportDay.js';
import {
  addFollowUp,
  closeIncident,
  fileWrittenReport,
  notePhoneReport,
  reportIncident,
} from '../../../plans/incidents/commands/reportIncident.js';
import { DailyReportModel } from '../../../plans/incidents/model.js';
import { dayBoard } from '../../../plans/incidents/queries.js';
import { useDatabase } from '../../support/storage.js';

const at = (time: string): CommandContext => ({
  actor: { id: 'u', name: '承办人乙', role: 'unit', unitId: 'a' },
  now: new Date(`2024-07-01T${time}:00+08:00`),
  origin: { ip: null, via: 'web' },
});
const unit = { id: 'a'.repeat(24), name: '云台敬老院' };
const other = { id: 'b'.repeat(24), name: '柳溪敬老院' };

async function refusedWith(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'not refused',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
}

describe('incidents', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  const incident = {
    unit,
    occurredAt: at('10:00').now,
    place: '厨房',
    description: '厨房油锅起火，已扑灭',
    casualties: '无',
    phonedAt: null,
    phonedTo: '',
  };

  it('are called in, reported in writing, followed up and closed, in that order', async () => {
    const { _id: id } = await reportIncident(at('10:20'), incident);
    expect(await refusedWith(closeIncident(at('10:21'), id))).to.equal('step-out-of-order');
    expect(await refusedWith(notePhoneReport(at('10:25'), id, { at: at('09:59').now, to: '县局' }))).to.equal(
      'bad-moment',
    );
    await notePhoneReport(at('10:25'), id, { at: at('10:24').now, to: '县局值班室' });
    expect(await refusedWith(notePhoneReport(at('10:26'), id, { at: at('10:26').now, to: '县局' }))).to.equal(
      'already-reported',
    );
    await fileWrittenReport(at('10:50'), id, '起火原因为油温过高。');
    await addFollowUp(at('15:00'), id, '已更换灶具。');
    const closed = await closeIncident(at('16:00'), id);
    expect(closed.closedAt).to.deep.equal(at('16:00').now);
    expect(await refusedWith(addFollowUp(at('16:01'), id, '又及'))).to.equal('step-out-of-order');
  });

  it('cannot happen in the future', async () => {
    expect(await refusedWith(reportIncident(at('09:00'), incident))).to.equal('bad-moment');
  });
});

describe('daily reports', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  const duty = {
    name: '汛期每日零报告',
    unitIds: [unit.id, other.id],
    start: '2024-06-30',
    end: '2024-07-31',
    dueTime: '15:00',
    planId: null,
  };
  const report = { day: '2024-07-01', unit, hasMatter: false, words: '' };

  it('count once a day, at the moment of the first, however often they are corrected', async () => {
    const { _id: dutyId } = await addDailyDuty(at('08:00'), duty);
    await Promise.all([
      reportDay(at('14:59'), { dutyId, ...report }),
      reportDay(at('14:59'), { dutyId, ...report }),
    ]);
    await reportDay(at('16:00'), { dutyId, ...report, hasMatter: true, words: '屋面渗水，已处置' });
    expect(await DailyReportModel.countDocuments({ dutyId })).to.equal(1);
    const { rows } = await dayBoard(dutyId, '2024-07-01', at('16:30').now);
    expect(rows.map(({ unit: { id }, state }) => [id, state])).to.deep.equal([
      [other.id, 'overdue'],
      [unit.id, 'on-time'],
    ]);
    expect(rows[1]?.report?.words).to.equal('屋面渗水，已处置');
  });

  it('are refused for other days, other units, and matters without words', async () => {
    const { _id: dutyId } = await addDailyDuty(at('08:00'), duty);
    for (const bad of [
      { ...report, day: '2024-07-02' },
      { ...report, day: '2024-06-29' },
      { ...report, unit: { id: 'c'.repeat(24), name: '外单位' } },
      { ...report, hasMatter: true, words: '  ' },
    ]) {
      expect(await refusedWith(reportDay(at('12:00'), { dutyId, ...bad }))).to.equal('bad-daily-report');
    }
    expect(await DailyReportModel.countDocuments()).to.equal(0);
  });

  it('can be ended early', async () => {
    const { _id: id } = await addDailyDuty(at('08:00'), duty);
    expect((await endDailyDuty(at('09:00'), id)).ended).to.equal(true);
    expect(await refusedWith(addDailyDuty(at('08:00'), { ...duty, end: '2024-06-01' }))).to.equal(
      'bad-dates',
    );
  });
});
