import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The texts of the project's own samples and, where they are there, of the annotated public notices. */
export const sampleNotices = (root: string): string[] => [
  ...textsIn(path.join(root, 'test/eval/samples')),
  ...publicNotices(root),
];

/** The annotated public notices alone, which no process warms itself on; none where they are not there. */
export const publicNotices = (root: string): string[] => textsIn(path.join(root, '../shared/eval/notices'));

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
