import { expect } from 'chai';
import { dailyReportDueAt, incidentPunctuality, punctuality } from '../../../plans/incidents/deadlines.js';

const at = (time: string) => new Date(`2024-07-01T${time}:00+08:00`);

describe('the times of incident and daily reports', () => {
  it('wants a call within 30 minutes and a written report within the hour', () => {
    const reports = { occurredAt: at('10:00'), phonedAt: at('10:30'), writtenAt: null };
    const atOnce = incidentPunctuality(reports, at('10:45'));
    expect(atOnce.phone.state).to.equal('on-time');
    expect(atOnce.written).to.deep.equal({ dueAt: at('11:00'), state: 'waiting' });
    expect(incidentPunctuality(reports, at('11:01')).written.state).to.equal('overdue');
  });

  it('calls a report late that came after its time', () => {
    expect(punctuality(at('15:00'), at('15:01'), at('18:00'))).to.equal('late');
    expect(punctuality(at('15:00'), at('15:00'), at('18:00'))).to.equal('on-time');
  });

  it('reckons daily reports in Asia/Shanghai', () => {
    expect(dailyReportDueAt('2024-07-01').toISOString()).to.equal('2024-07-01T07:00:00.000Z');
    expect(dailyReportDueAt('2024-07-01', '08:30').toISOString()).to.equal('2024-07-01T00:30:00.000Z');
    expect(() => dailyReportDueAt('2024-13-01')).to.throw(RangeError);
  });
});
