import { tenth } from '../progress/shown.js';
import { rate, shares } from './shares.js';
import { chineseMonth, monthsBetween, periodAfter, periodOf } from './period.js';
import { sampleNames } from './sampleNames.js';
import { briefingSnapshotSchema, type BriefingSnapshot, type UnitFigures } from './snapshot.js';

export interface SampleSize {
  units: number;
  tasks: number;
  /** The period's key; 2024-06 unless told. */
  period?: string;
}

/**
 * A made-up snapshot whose figures agree with one another, for previews of templates, tests and benchmarks.
 * The same size gives the same snapshot.
 */
export function sampleSnapshot({
  units: unitCount,
  tasks,
  period: key = '2024-06',
}: SampleSize): BriefingSnapshot {
  const period = periodOf(key);
  const next = periodAfter(period);
  const expected = 46.2;
  const drafts = Array.from({ length: unitCount }, (_, index) =>
    draftUnit(index, unitCount, tasks, expected),
  );
  const units = ranked(drafts);
  const sum = (of: (unit: UnitFigures) => number) => units.reduce((total, unit) => total + of(unit), 0);
  const assignments = sum((unit) => unit.total);
  const completed = sum((unit) => unit.completed);
  const overdue = sum((unit) => unit.overdue);
  const near = sum((unit) => unit.near);
  const behind = sum((unit) => unit.behind);
  const neverSigned = sum((unit) => unit.neverSigned);
  const actual = assignments === 0 ? 0 : tenth(sum((unit) => unit.actual * unit.total) / assignments);
  const lightCounts = [
    completed,
    assignments - completed - overdue - near - behind,
    near + behind,
    overdue,
    0,
  ];
  const lightShares = shares(lightCounts);
  return briefingSnapshotSchema.parse({
    schemaVersion: 1,
    kind: period.kind,
    scope: {
      planId: null,
      ...sampleNames.plan,
      plans: 1,
      ...(unitCount > 0 ? { planId: '0'.repeat(24) } : {}),
    },
    period: pick(period),
    asOf: period.end,
    takenAt: `${period.end}T15:59:59.000Z`,
    headline: {
      tasks,
      assignments,
      inHand: assignments - completed,
      completed,
      completedThisPeriod: Math.ceil(completed / 4),
      overdue,
      near,
      behind,
      neverSigned,
      completionRate: rate(completed, assignments),
      actual,
      expected,
      light: overdue > 0 ? 'red' : 'green',
      why: overdue > 0 ? `有${overdue}项逾期` : '进度正常',
    },
    change: {
      since: periodAfter(period, -1).label,
      assignments: 0,
      inHand: -Math.ceil(completed / 4),
      completed: Math.ceil(completed / 4),
      overdue: Math.min(1, overdue),
      completionRate: rate(Math.ceil(completed / 4), assignments),
      actual: 4.2,
      expected: 2.8,
    },
    lights: (['blue', 'green', 'yellow', 'red', 'grey'] as const).map((light, index) => ({
      light,
      count: lightCounts[index],
      share: lightShares[index],
    })),
    months: monthsBetween('2024-01-01', period.end).map((month, index, all) => ({
      month,
      label: chineseMonth(month),
      actual: index === all.length - 1 ? actual : tenth((actual * (index + 1)) / (all.length + 0.4)),
      expected: tenth((expected * (index + 1)) / all.length),
    })),
    phases: sampleNames.phases.map((phase, index) => ({
      ...phase,
      current: index === 1,
      tasks: Math.ceil(tasks / 4),
      actual: [100, 38.4, 0, 0][index],
      expected: [100, 41.7, 0, 0][index],
      light: (['blue', 'yellow', 'grey', 'grey'] as const)[index],
    })),
    sections: sampleNames.sections.map((name, index) => ({
      name,
      tasks: Math.max(1, Math.round(tasks / sampleNames.sections.length)),
      actual: tenth(Math.min(100, 34 + ((index * 37) % 29))),
      expected,
      light: 34 + ((index * 37) % 29) < expected ? 'yellow' : 'green',
    })),
    units,
    ...sampleLists(units, period.end, next.start),
    next: sampleNext(units, next),
  });
}

const pick = ({ key, label, word, nextWord, start, end }: ReturnType<typeof periodOf>) => ({
  key,
  label,
  word,
  nextWord,
  start,
  end,
});

type Draft = Omit<UnitFigures, 'rank' | 'rankChange' | 'commended'>;

function draftUnit(index: number, unitCount: number, tasks: number, expected: number): Draft {
  const total = Math.max(1, Math.ceil(tasks / Math.max(1, Math.min(unitCount, 20))) + (index % 3) - 1);
  const completed = Math.min(total, Math.floor((total * ((index * 53) % 90)) / 100));
  const left = total - completed;
  const overdue = index % 5 === 3 ? Math.min(left, 1 + (index % 2)) : 0;
  const near = index % 4 === 1 ? Math.min(left - overdue, 1) : 0;
  const behind = index % 6 === 2 ? Math.min(left - overdue - near, 2) : 0;
  const neverSigned = index % 9 === 8 ? Math.min(left - overdue - near - behind, 1) : 0;
  const actual = tenth(Math.min(100, rate(completed, total) * 0.7 + 28 - overdue * 6));
  return {
    unitId: index.toString(16).padStart(24, '0'),
    name: sampleNames.unit(index),
    total,
    completed,
    overdue,
    near,
    behind,
    neverSigned,
    completionRate: rate(completed, total),
    actual,
    expected,
    light: overdue > 0 ? 'red' : near + behind > 0 ? 'yellow' : left === 0 ? 'blue' : 'green',
    why: overdue > 0 ? `有${overdue}项逾期` : near > 0 ? `有${near}项临期` : '进度正常',
  };
}

function ranked(drafts: Draft[]): UnitFigures[] {
  const sorted = [...drafts].sort((a, b) => b.actual - a.actual);
  return sorted.map((unit, index) => ({
    ...unit,
    rank: sorted.findIndex((other) => other.actual === unit.actual) + 1,
    rankChange: sorted.length < 2 || index % 7 === 6 ? null : ((index * 5) % 7) - 3,
    commended: index < 3 && unit.overdue === 0 && unit.neverSigned === 0 && unit.actual >= unit.expected,
  }));
}

function sampleLists(units: readonly UnitFigures[], end: string, nextStart: string) {
  const dueDay = (back: number) => `${end.slice(0, 8)}${String(Math.max(1, 28 - back)).padStart(2, '0')}`;
  const overdueItems = units.flatMap((unit, index) =>
    Array.from({ length: unit.overdue }, (_, at) => ({
      unit: unit.name,
      task: sampleNames.task(index + at),
      occurrence: at === 1 ? '2024年第二季度' : null,
      dueOn: dueDay((index * 3 + at) % 20),
      state: at === 1 ? '待审核' : '办理中',
      lastWords: index % 2 === 0 ? { text: sampleNames.words(index + at), on: dueDay(5) } : null,
      daysLate: 2 + ((index * 3 + at) % 20),
    })),
  );
  const nearItems = units.flatMap((unit, index) =>
    Array.from({ length: unit.near }, () => ({
      unit: unit.name,
      task: sampleNames.task(index + 3),
      occurrence: null,
      dueOn: `${nextStart.slice(0, 8)}05`,
      state: '办理中',
      lastWords: index % 3 === 0 ? { text: sampleNames.words(index), on: dueDay(2) } : null,
      daysLeft: 5,
    })),
  );
  return { overdueItems, nearItems, recurring: sampleRecurring(units, end), hazards: sampleHazards(units) };
}

function sampleRecurring(units: readonly UnitFigures[], end: string): BriefingSnapshot['recurring'] {
  const byUnit = units.map((unit, index) => {
    const due = 2 + (index % 3);
    const missed = index % 5 === 3 ? 1 : 0;
    return {
      name: unit.name,
      due,
      done: due - missed,
      waiting: 0,
      missed,
      doneRate: rate(due - missed, due),
    };
  });
  const total = (of: 'due' | 'done' | 'missed') => byUnit.reduce((sum, unit) => sum + unit[of], 0);
  return {
    due: total('due'),
    done: total('done'),
    waiting: 0,
    missed: total('missed'),
    doneRate: rate(total('done'), total('due')),
    byUnit,
    missedItems: byUnit
      .filter((unit) => unit.missed > 0)
      .map((unit, index) => ({
        unit: unit.name,
        task: sampleNames.task(index),
        occurrence: '2024年第二季度',
        dueOn: end,
      })),
  };
}

function sampleHazards(units: readonly UnitFigures[]): BriefingSnapshot['hazards'] {
  const counts = (name: string, index: number) => {
    const found = 3 + ((index * 7) % 11);
    const open = index % 3;
    return {
      name,
      found,
      rectified: found - open,
      open,
      overdue: open === 2 ? 1 : 0,
      rectifiedRate: rate(found - open, found),
    };
  };
  const byKind = sampleNames.hazardKinds.map(counts);
  const total = (of: 'found' | 'rectified' | 'open' | 'overdue') =>
    byKind.reduce((sum, kind) => sum + kind[of], 0);
  return {
    found: total('found'),
    foundThisPeriod: 6,
    rectified: total('rectified'),
    rectifiedThisPeriod: 9,
    open: total('open'),
    overdue: total('overdue'),
    serious: 2,
    rectifiedRate: rate(total('rectified'), total('found')),
    byKind: byKind.sort((a, b) => b.found - a.found),
    byUnit: units.slice(0, 12).map((unit, index) => counts(unit.name, index + 2)),
    seriousItems: sampleNames.hazards.map((title, index) => ({
      title,
      unit: units[index]?.name ?? sampleNames.unit(index),
      responsible: index === 0 ? '周启明' : null,
      foundOn: '2024-06-11',
      dueOn: '2024-07-15',
      state: '整改中',
    })),
  };
}

function sampleNext(
  units: readonly UnitFigures[],
  next: ReturnType<typeof periodOf>,
): BriefingSnapshot['next'] {
  const items = units.slice(0, 40).map((unit, index) => {
    // Two or three units have the same to do by the same day
    const matter = Math.floor((index * 2) / 5);
    return {
      unit: unit.name,
      task: sampleNames.task(matter + 1),
      occurrence: matter % 3 === 0 ? '2024年7月' : null,
      dueOn: `${next.end.slice(0, 8)}${String(5 + (matter % 25)).padStart(2, '0')}`,
      light: unit.light === 'red' || unit.light === 'yellow' ? ('yellow' as const) : ('green' as const),
    };
  });
  items.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return { label: next.label, total: items.length, items };
}
