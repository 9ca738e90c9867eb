import { expect } from 'chai';
import { deadlineOf } from '../../../plans/assignments/deadlines.js';
import { AssignmentModel, type AssignmentRecord } from '../../../plans/assignments/model.js';
import { workingCalendar } from '../../../plans/calendar/workingDays.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import type { TaskDeadline } from '../../../plans/tasks/model.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { makePlan, makeUnits } from '../../support/trackerWorld.js';

const within = (
  amount: number,
  unit: NonNullable<TaskDeadline['relative']>['unit'],
  from: 'issued' | 'received' | 'event' = 'received',
): TaskDeadline => ({ date: null, time: null, relative: { from, amount, unit }, text: '', evidence: null });

/** Friday, 10 May 2024, twenty-five past ten at night. */
const given = { on: '2024-05-10', at: new Date('2024-05-10T22:25:30+08:00') };

const weekdaysOnly = workingCalendar([]);

describe('a deadline that counts from a moment', () => {
  const cases: [string, TaskDeadline, string | null, string | null][] = [
    ['2小时内', within(2, 'hour'), '2024-05-11', '00:26'],
    ['30分钟内', within(30, 'minute'), '2024-05-10', '22:56'],
    ['24小时内', within(24, 'hour'), '2024-05-11', '22:26'],
    ['印发后24小时内', within(24, 'hour', 'issued'), '2024-05-09', null],
    ['3日内', within(3, 'day'), '2024-05-13', null],
    ['2个工作日内', within(2, 'workday'), '2024-05-14', null],
    ['2周内', within(2, 'week'), '2024-05-24', null],
    ['印发后1个月内', within(1, 'month', 'issued'), '2024-06-08', null],
    ['1年内', within(1, 'year'), '2025-05-10', null],
    ['事发后1小时内', within(1, 'hour', 'event'), null, null],
  ];
  for (const [words, deadline, day, time] of cases) {
    it(`reads 「${words}」 as ${day ? `${day} ${time ?? ''}` : 'nothing that the notice dates'}`, () => {
      expect(deadlineOf(deadline, '2024-05-08', given, weekdaysOnly)).to.deep.equal(day && { day, time });
    });
  }

  it('counts whole days where the moment is not known', () => {
    const byDay = { on: '2024-05-10', at: null };
    expect(deadlineOf(within(2, 'hour'), null, byDay, weekdaysOnly)?.day).to.equal('2024-05-10');
    expect(deadlineOf(within(48, 'hour'), null, byDay, weekdaysOnly)?.day).to.equal('2024-05-12');
  });
});

describe('work that is due within hours', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('keeps its hour when the plan is published again on another day', async () => {
    const first = systemContext(new Date('2024-05-10T09:00:00+08:00'));
    const units = [...(await makeUnits(first, ['甲所'])).values()];
    const { planId } = await makePlan(first, {}, [
      { text: '立即开展排查', to: units, deadline: within(2, 'hour') },
    ]);
    const publish = (day: string) =>
      publishPlan(systemContext(new Date(`${day}T09:00:00+08:00`)), {
        planId,
        skipUnresolved: false,
        trackFrom: null,
        version: null,
      });
    await publish('2024-05-10');
    const [assignment] = await AssignmentModel.find().lean<AssignmentRecord[]>();
    expect(assignment?.dueAt?.toISOString()).to.equal('2024-05-10T03:00:00.000Z');
    expect(await publish('2024-05-12')).to.include({ created: 0, updated: 0, cancelled: 0 });
  });
});
