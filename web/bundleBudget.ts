import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** A page's first load: its entry, the pages' frame and everything that these need at once; compressed bytes. */
export interface Budget {
  name: string;
  /** Source files whose static imports count, relative to web/. */
  files: string[];
  kilobytes: number;
}

interface Chunk {
  type: 'chunk';
  fileName: string;
  facadeModuleId: string | null;
  isEntry: boolean;
  imports: string[];
  code: string;
  viteMetadata?: { importedCss: Set<string> };
}
type Output = Record<string, Chunk | { type: 'asset'; fileName: string; source: string | Uint8Array }>;

/** Fails the build when a page's first load is over its budget, and tells each. Fonts are not counted: most hosts have them. */
export function bundleBudget(budgets: Budget[]): Plugin {
  return {
    name: 'bundle-budget',
    generateBundle(_options, bundle) {
      const output = bundle as unknown as Output;
      for (const budget of budgets) {
        const kilobytes = Math.ceil(firstLoad(output, budget.files) / 1024);
        this.info(`${budget.name}: ${kilobytes} KB of ${budget.kilobytes} KB`);
        if (kilobytes > budget.kilobytes) {
          this.error(
            `${budget.name}: the first load is ${kilobytes} KB compressed, more than ${budget.kilobytes} KB`,
          );
        }
      }
    },
  };
}

function firstLoad(output: Output, files: string[]): number {
  const wanted = new Set<string>();
  for (const chunk of Object.values(output)) {
    if (chunk.type !== 'chunk') continue;
    const source = chunk.facadeModuleId?.split('?')[0] ?? '';
    if (chunk.isEntry || files.some((file) => source.endsWith(file))) collect(output, chunk.fileName, wanted);
  }
  return [...wanted].reduce((sum, name) => sum + compressed(output[name]), 0);
}

function collect(output: Output, name: string, into: Set<string>): void {
  const item = output[name];
  if (item === undefined || into.has(name)) return;
  into.add(name);
  if (item.type !== 'chunk') return;
  for (const css of item.viteMetadata?.importedCss ?? []) into.add(css);
  for (const other of item.imports) collect(output, other, into);
}

function compressed(item: Output[string] | undefined): number {
  if (item === undefined) return 0;
  return gzipSync(item.type === 'chunk' ? item.code : item.source).length;
}
