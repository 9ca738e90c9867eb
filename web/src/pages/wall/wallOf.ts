import { ask, client } from '../../api/client.js';
import type { Light, LedgerStatistics, Plan, Progress, UnitProgress } from '../../api/types.js';

export interface Wall {
  plans: Plan[];
  lights: Record<Light, number>;
  ranking: UnitProgress[];
  ledger: LedgerStatistics;
}

const plansShown = 6;
const unitsShown = 10;

/** What the meeting room sees: the plans under way, their tasks by light, units over all of them, the hazard ledger. */
export async function wallOf(): Promise<Wall> {
  const [list, ledger] = await Promise.all([
    ask(client.GET('/api/plans', { params: { query: { state: 'published', limit: plansShown } } })),
    ask(client.GET('/api/ledgers/{kind}/statistics', { params: { path: { kind: 'hazards' } } })),
  ]);
  const progress = await Promise.all(
    list.items.map((plan) =>
      ask(client.GET('/api/plans/{id}/progress', { params: { path: { id: plan.id } } })),
    ),
  );
  return { plans: list.items, lights: lightsOf(progress), ranking: rankingOf(progress), ledger };
}

function lightsOf(progress: Progress[]): Record<Light, number> {
  const lights: Record<Light, number> = { red: 0, yellow: 0, grey: 0, green: 0, blue: 0 };
  for (const task of progress.flatMap(({ tasks }) => tasks)) lights[task.light] += 1;
  return lights;
}

/** A unit's progress over several plans is the mean, weighted by how many assignments it has in each. */
function rankingOf(progress: Progress[]): UnitProgress[] {
  const units = new Map<string, UnitProgress>();
  for (const row of progress.flatMap(({ byUnit }) => byUnit)) {
    const known = units.get(row.unit.id);
    units.set(row.unit.id, known === undefined ? row : together(known, row));
  }
  return [...units.values()]
    .sort((a, b) => b.actual - b.expected - (a.actual - a.expected))
    .slice(0, unitsShown);
}

function together(one: UnitProgress, other: UnitProgress): UnitProgress {
  const total = one.total + other.total;
  const mean = (a: number, b: number): number =>
    total === 0 ? 0 : (a * one.total + b * other.total) / total;
  const worst: Light[] = ['red', 'yellow', 'grey', 'green', 'blue'];
  return {
    ...one,
    total,
    completed: one.completed + other.completed,
    overdue: one.overdue + other.overdue,
    actual: mean(one.actual, other.actual),
    expected: mean(one.expected, other.expected),
    light: worst.find((light) => light === one.light || light === other.light) ?? one.light,
  };
}
