import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkTemplate, type TemplateProblem } from './checkTemplate.js';
import { loadTemplates, ownTemplateSources, type TemplateLibrary } from './templates.js';

/** All templates that may be used now, and what is wrong with those that may not. */
export interface BureauTemplates {
  library: TemplateLibrary;
  /** Names of the bureau's own that passed the check. */
  own: string[];
  problems: { name: string; problems: TemplateProblem[] }[];
}

const remembered = new Map<string, { signature: string; templates: BureauTemplates }>();
const largestTemplate = 256 * 1024;

/**
 * The product's templates and those that the bureau put into `folder` (DATA_DIR/templates, *.hbs), checked each time
 * that a file changes. A template with a problem is left out and told of; it never replaces a working one.
 */
export function bureauTemplates(folder: string): BureauTemplates {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.hbs'))
        .sort()
    : [];
  const signature = files
    .map(
      (file) =>
        `${file} ${statSync(path.join(folder, file)).mtimeMs} ${statSync(path.join(folder, file)).size}`,
    )
    .join('\n');
  const known = remembered.get(folder);
  if (known?.signature === signature) return known.templates;
  const templates = load(folder, files);
  remembered.set(folder, { signature, templates });
  return templates;
}

function load(folder: string, files: readonly string[]): BureauTemplates {
  const sources = new Map(files.map((file) => [file.slice(0, -4), readSource(path.join(folder, file))]));
  const names = [...ownTemplateSources().keys(), ...sources.keys()];
  const checked = [...sources].map(([name, source]) => ({
    name,
    source,
    problems: checkTemplate(source, names),
  }));
  const good = checked.filter(({ problems }) => problems.length === 0);
  return {
    library: loadTemplates(new Map(good.map(({ name, source }) => [name, source]))),
    own: good.map(({ name }) => name),
    problems: checked
      .filter(({ problems }) => problems.length > 0)
      .map(({ name, problems }) => ({ name, problems })),
  };
}

function readSource(file: string): string {
  return statSync(file).size > largestTemplate
    ? '{{!-- 模板超过256KB --}}<script>'
    : readFileSync(file, 'utf8');
}
