import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { packageRoot } from '../version.js';
import { templateHelpers } from './templateHelpers.js';

/** The product's own templates, in the sources and in a built copy alike. */
export const ownTemplatesFolder = path.join(packageRoot, 'server', 'rendering', 'templates');

const knownHelpers = Object.fromEntries(Object.keys(templateHelpers).map((name) => [name, true]));
const compileOptions: CompileOptions = { knownHelpers, knownHelpersOnly: true, strict: false };

/** Templates by name, ready to render. */
export interface TemplateLibrary {
  names: readonly string[];
  /** The HTML of a whole document. Every value is escaped but what the product itself drew. @throws where there is none of that name. */
  render(name: string, view: object): string;
}

/**
 * Compiles the product's templates and, beside or instead of them, the given sources by name; each may include the
 * others. `page.css` is put into every document.
 */
export function loadTemplates(more: ReadonlyMap<string, string> = new Map()): TemplateLibrary {
  const environment = Handlebars.create();
  for (const [name, { run }] of Object.entries(templateHelpers)) {
    environment.registerHelper(name, run as Handlebars.HelperDelegate);
  }
  const sources = new Map([...ownTemplateSources(), ...more]);
  const pageStyles = new Handlebars.SafeString(
    readFileSync(path.join(ownTemplatesFolder, 'page.css'), 'utf8'),
  );
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [name, source] of sources) {
    const template = environment.compile(source, compileOptions);
    compiled.set(name, template);
    environment.registerPartial(name, template);
  }
  return {
    names: [...sources.keys()],
    render: (name, view) => {
      const template = compiled.get(name);
      if (!template) throw new Error(`no template named ${name}`);
      return template({ ...view, pageStyles });
    },
  };
}

/** The product's own templates by name. */
export function ownTemplateSources(): Map<string, string> {
  return new Map(
    readdirSync(ownTemplatesFolder)
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => [file.slice(0, -4), readFileSync(path.join(ownTemplatesFolder, file), 'utf8')]),
  );
}

/** Text that the product itself made (a drawn chart, its own styles) and that stands in the document as it is. */
export function trusted(markup: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markup);
}
