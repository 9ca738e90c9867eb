import type { TaskDraft } from './draft.js';

/**
 * How likely a careful clerk would list this very task: a logistic model over what is known when the task is made.
 * The weights were fitted with scripts/fit-confidence.ts on the annotated notices (docs/accuracy.md shows how well
 * stated confidence and correctness agree on notices that were left out).
 */
export function confidenceOf(draft: TaskDraft): number {
  let sum = WEIGHTS.get('bias') ?? 0;
  for (const feature of featuresOf(draft)) sum += WEIGHTS.get(feature) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** Names of the features that hold for a task. */
export function featuresOf(draft: TaskDraft): string[] {
  const { standing, shadow } = draft;
  const features = [ruleNamed(draft.rules[0] ?? '')];
  if (standing !== null) {
    features.push(kindNamed(standing.kind), genreNamed(standing.genre));
    if (standing.intro) features.push('intro');
  }
  if (!draft.whole) features.push('part-of-sentence');
  if (shadow.length < 14) features.push('short');
  if (shadow.length > 100) features.push('long');
  if (draft.owners.some((owner) => owner.from === 'sentence')) features.push('owner-named');
  else if (draft.owners.length > 0) features.push('owner-carried');
  if (draft.deadline !== null || draft.recurrence !== null) features.push('scheduled');
  return features;
}

/** Names of the features of one group. Each is put together once: to do so for every task costs more than the model. */
function featureNames(group: string): (value: string) => string {
  const names = new Map<string, string>();
  return (value) => {
    const known = names.get(value);
    if (known !== undefined) return known;
    const name = `${group}:${value}`;
    names.set(value, name);
    return name;
  };
}

const ruleNamed = featureNames('rule');
const kindNamed = featureNames('kind');
const genreNamed = featureNames('genre');

/** Log-odds that each feature adds; `bias` always counts. A feature that is not here adds nothing. */
export const confidenceWeights: Readonly<Record<string, number>> = {
  bias: 2.16,
  'rule:task.body-is-told': 0.65,
  'rule:task.obligation': 0.26,
  'rule:task.imperative': 0.04,
  'rule:task.body-acts': 0.1,
  'rule:task.in-work-section': -1.13,
  'rule:task.table-row': 0.11,
  'rule:task.heading-with-duties': 0.06,
  'kind:other': -0.28,
  'kind:tasks': 0.03,
  'kind:schedule': -0.09,
  'kind:safeguards': 0.27,
  'genre:speech': -0.49,
  'genre:plan': 0.37,
  'genre:report': 0.4,
  'genre:notice': -0.36,
  intro: -0.28,
  long: 0.17,
  short: -1.23,
  'part-of-sentence': -0.86,
  'owner-named': 0.68,
  'owner-carried': 0.75,
  scheduled: 0.92,
};

/** By name: a look-up of names put together, as these are, costs an object a multiple of what it costs a map. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(confidenceWeights));
