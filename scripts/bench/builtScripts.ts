import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The parser and a bench as plain JavaScript, in a folder of their own. */
export interface BuiltScripts {
  /** Where a file of the project stands there, as `scripts/bench/measureParsing.ts`. */
  fileOf(source: string): string;
  remove(): void;
}

const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['parsers', 'scripts/bench', 'server/parsing', 'plans/sample'];

/**
 * Compiles the parser as the product's build does, without checking types: what tsx runs carries a name for every
 * inner function, which costs up to a third of the speed, and the product is never run so.
 */
export function buildScripts(): BuiltScripts {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'bench-'));
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  for (const source of SOURCES.flatMap(typescriptIn)) {
    const target = path.join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(target), { recursive: true });
    const text = readFileSync(path.join(root, source), 'utf8');
    writeFileSync(target, ts.transpileModule(text, { fileName: source, compilerOptions }).outputText);
  }
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  // The sample notices that parsing processes warm themselves on stand there as in the sources.
  symlinkSync(path.join(root, 'test'), path.join(folder, 'test'));
  return {
    fileOf: (source) => path.join(folder, source.replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function typescriptIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.join(folder, file));
}
