import { expect } from 'chai';
import fc from 'fast-check';
import { Refusal } from '../../../plans/errors.js';
import {
  checkEntryDates,
  entryTimeliness,
  nextEntryState,
  type EntryDeed,
  type EntryState,
} from '../../../plans/ledgers/rules.js';

describe('the life of a ledger entry', () => {
  it('goes from open over rectified to closed, and back when it must', () => {
    expect(nextEntryState('open', 'rectify')).to.equal('rectified');
    expect(nextEntryState('rectified', 'verify')).to.equal('closed');
    expect(nextEntryState('rectified', 'reject')).to.equal('open');
    expect(nextEntryState('closed', 'reopen')).to.equal('open');
  });

  it('is never closed without having been rectified since it was last open', () => {
    const deed = fc.constantFrom<EntryDeed>('rectify', 'verify', 'reject', 'reopen');
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let state: EntryState = 'open';
        let rectifiedSinceOpen = false;
        for (const next of deeds) {
          try {
            state = nextEntryState(state, next);
          } catch (error) {
            expect(error).to.be.instanceOf(Refusal);
            continue;
          }
          if (state === 'open') rectifiedSinceOpen = false;
          if (next === 'rectify') rectifiedSinceOpen = true;
          if (state === 'closed') expect(rectifiedSinceOpen).to.equal(true);
        }
      }),
    );
  });

  it('is overdue from the day after its date, and late for good if rectified then', () => {
    const open = { state: 'open' as const, dueOn: '2024-06-30', rectifiedOn: null };
    expect(entryTimeliness(open, '2024-06-30')).to.equal('open');
    expect(entryTimeliness(open, '2024-07-01')).to.equal('overdue');
    const done = { state: 'closed' as const, dueOn: '2024-06-30', rectifiedOn: '2024-07-02' };
    expect(entryTimeliness(done, '2025-01-01')).to.equal('late');
    expect(entryTimeliness({ ...done, rectifiedOn: '2024-06-30' }, '2025-01-01')).to.equal('on-time');
  });

  it('refuses dates that contradict each other, naming the field', () => {
    expect(() =>
      checkEntryDates({ foundOn: '2024-06-10', dueOn: '2024-06-10' }, '2024-06-10'),
    ).to.not.throw();
    for (const [entry, path] of [
      [{ foundOn: '2024-06-11', dueOn: '2024-06-20' }, 'foundOn'],
      [{ foundOn: '2024-06-10', dueOn: '2024-06-09' }, 'dueOn'],
    ] as const) {
      try {
        checkEntryDates(entry, '2024-06-10');
        expect.fail('was not refused');
      } catch (error) {
        expect((error as Refusal).details[0]?.path).to.equal(path);
      }
    }
  });
});
