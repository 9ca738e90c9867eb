import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The texts of the project's own samples and, where they are there, of the annotated public notices. */
export function sampleNotices(root: string): string[] {
  return [path.join(root, 'test/eval/samples'), path.join(root, '../shared/eval/notices')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    );
}
