import type { BriefingSnapshot, Light } from './snapshot.js';

type NextItem = BriefingSnapshot['next']['items'][number];

/** A task that falls due in the next period, with all units that have it due on the same day. */
export interface NextTask extends Pick<NextItem, 'task' | 'occurrence' | 'dueOn'> {
  /** Its units by the light that they show there; those that call for a look first. */
  lights: { light: Light; units: string[] }[];
}

const urgency: Light[] = ['red', 'yellow', 'grey', 'green', 'blue'];

/** What falls due next, each task once: what six units must do by the same day is one matter to a reader. */
export function nextTasks(items: readonly NextItem[]): NextTask[] {
  const alike = new Map<string, NextTask>();
  const byUrgency = [...items].sort((a, b) => urgency.indexOf(a.light) - urgency.indexOf(b.light));
  for (const { task, occurrence, dueOn, light, unit } of byUrgency) {
    const key = JSON.stringify([dueOn, task, occurrence]);
    const matter = alike.get(key) ?? { task, occurrence, dueOn, lights: [] };
    alike.set(key, matter);
    const shown = matter.lights.find((one) => one.light === light);
    if (!shown) matter.lights.push({ light, units: [unit] });
    else if (!shown.units.includes(unit)) shown.units.push(unit);
  }
  return [...alike.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
