import { expect } from 'chai';
import fc from 'fast-check';
import { heldUntil } from '../../../plans/notifications/quietHours.js';

const at = (time: string): Date => new Date(`2024-06-${time}:00+08:00`);

describe('quiet hours', () => {
  const night = { from: '21:00', until: '08:00' };
  for (const [now, until] of [
    ['20T20:59', '20T20:59'],
    ['20T21:00', '21T08:00'],
    ['20T23:59', '21T08:00'],
    ['21T00:00', '21T08:00'],
    ['21T07:59', '21T08:00'],
    ['21T08:00', '21T08:00'],
    ['21T12:00', '21T12:00'],
  ] as const) {
    it(`over midnight: what comes at ${now} goes out at ${until}`, () => {
      expect(heldUntil(at(now), night)).to.deep.equal(at(until));
    });
  }

  it('within a day, up to its very end', () => {
    expect(heldUntil(at('20T12:30'), { from: '12:00', until: '14:00' })).to.deep.equal(at('20T14:00'));
    expect(heldUntil(at('20T14:00'), { from: '12:00', until: '14:00' })).to.deep.equal(at('20T14:00'));
    expect(heldUntil(at('20T23:30'), { from: '22:00', until: '24:00' })).to.deep.equal(at('21T00:00'));
    expect(heldUntil(at('20T00:30'), { from: '00:00', until: '06:00' })).to.deep.equal(at('20T06:00'));
  });

  it('none hold nothing back', () => {
    expect(heldUntil(at('20T03:00'), null)).to.deep.equal(at('20T03:00'));
  });

  it('always end within a day, at their end, and never hold what may go out', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const minutes = fc.integer({ min: 0, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(time, time, minutes, (from, until, minute) => {
        fc.pre(from !== until);
        const now = new Date(at('20T00:00').getTime() + minute * 60_000);
        const held = heldUntil(now, { from, until });
        const wait = held.getTime() - now.getTime();
        expect(wait).to.be.within(0, 24 * 3600 * 1000 - 1);
        expect(heldUntil(held, { from, until })).to.deep.equal(held);
        const shanghai = new Date(held.getTime() + 8 * 3600 * 1000).toISOString().slice(11, 16);
        if (wait > 0) expect(shanghai).to.equal(until);
      }),
    );
  });
});
