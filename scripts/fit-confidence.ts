import { sampleNotices, sharedNotices } from '../test/eval/annotation.js';
import { scoreNotice } from '../test/eval/score.js';
import { parseText } from '../parsers/parseNotice.js';
import type { TaskDraft } from '../parsers/extract/tasks/draft.js';
import { confidenceWeights, featuresOf } from '../parsers/extract/tasks/confidence.js';

/**
 * Fits the weights of parsers/extract/tasks/confidence.ts: logistic regression with a ridge penalty, on the tasks that
 * the parser finds in the annotated notices and in one half of the samples. Prints them. With names of features behind
 * it (`rule:task.table-row`) only their weights are fitted, however few tasks have them, and all others stay as they are.
 */

const chosen = process.argv.slice(2);
const ROUNDS = 3000;
const RATE = 0.5;
const RIDGE = 0.004;

const examples: { features: string[]; right: number }[] = [];
for (const notice of [...sharedNotices(), ...sampleNotices().filter((sample) => sample.fitted)]) {
  const drafts: TaskDraft[] = [];
  const parsed = parseText(notice.text, { onDraft: (draft) => drafts.push(draft) });
  const right = new Set(scoreNotice(notice, parsed).pairs.map((pair) => pair.parsed.id));
  parsed.tasks.forEach((task, i) => {
    const draft = drafts[i];
    if (draft !== undefined)
      examples.push({ features: ['bias', ...featuresOf(draft)], right: right.has(task.id) ? 1 : 0 });
  });
}
const names =
  chosen.length > 0
    ? chosen
    : [...new Set(examples.flatMap((example) => example.features))].filter(
        (name) => examples.filter((example) => example.features.includes(name)).length >= 8,
      );
const weights = new Map(chosen.length > 0 ? Object.entries(confidenceWeights) : []);
for (const name of names) weights.set(name, 0);
for (let round = 0; round < ROUNDS; round++) {
  const gradient = new Map<string, number>();
  for (const { features, right } of examples) {
    const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
    const error = 1 / (1 + Math.exp(-sum)) - right;
    for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + error / examples.length);
  }
  for (const name of names) {
    const weight = weights.get(name) ?? 0;
    weights.set(name, weight - RATE * ((gradient.get(name) ?? 0) + (name === 'bias' ? 0 : RIDGE * weight)));
  }
}
console.log(`${examples.length} tasks, ${examples.filter((example) => example.right === 1).length} right`);
for (const name of names) {
  const tasks = examples.filter((example) => example.features.includes(name));
  const right = tasks.filter((example) => example.right === 1).length;
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  console.log(`  ${key}: ${(weights.get(name) ?? 0).toFixed(2)}, // ${right} of ${tasks.length} right`);
}
