import Handlebars from 'handlebars';
import { templateHelpers } from './templateHelpers.js';

export interface TemplateProblem {
  line: number;
  /** In Chinese: what is wrong and what to write instead. */
  message: string;
}

const builtIn = ['if', 'unless', 'each', 'with', 'lookup'];

/** Markup that has no business in a document to be printed. The printing browser refuses it too; here it is told early. */
const forbiddenMarkup: [RegExp, string][] = [
  [/<\s*script/i, '模板里不能有脚本 <script>，请删去'],
  [
    /<\s*(?:iframe|object|embed|frame|base|meta\s+http-equiv|link|form|img|video|audio)\b/i,
    '模板里不能引用外部内容（iframe、link、img 等），请删去',
  ],
  [/\son[a-z]+\s*=/i, '模板里不能有 onclick 之类的事件属性，请删去'],
  [/@import|url\s*\(/i, '样式里不能用 @import 或 url()，请删去'],
  [/javascript:|data:|file:/i, '模板里不能有 javascript:、data: 或 file: 地址，请删去'],
];

/**
 * Reads a bureau's template without running it. `partials` are the names that it may include.
 * @returns every problem with its line; empty where it may be used.
 */
export function checkTemplate(source: string, partials: readonly string[]): TemplateProblem[] {
  const markup = forbiddenMarkup.flatMap(([pattern, message]) => {
    const found = pattern.exec(source);
    return found ? [{ line: lineOf(source, found.index), message }] : [];
  });
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const line = Number(/line (\d+)/i.exec((error as Error).message)?.[1] ?? 1);
    return [...markup, { line, message: '模板写法有误：括号或区块没有成对，请检查 {{ }} 和 {{#…}}{{/…}}' }];
  }
  const visitor = new TemplateReader(new Set(partials));
  visitor.accept(program);
  return [...markup, ...visitor.problems].sort((a, b) => a.line - b.line);
}

/** Walks the parsed template; the library's own visitor is a class to be extended. */
class TemplateReader extends Handlebars.Visitor {
  readonly problems: TemplateProblem[] = [];
  readonly #partials: ReadonlySet<string>;

  constructor(partials: ReadonlySet<string>) {
    super();
    this.#partials = partials;
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped) {
      this.#tell(statement, '不能用 {{{ }}} 或 {{& }} 输出未转义的内容，请改用 {{ }}');
    }
    this.#checkHelper(statement);
    super.MustacheStatement(statement);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#checkHelper(block);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#checkHelper(expression);
    super.SubExpression(expression);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#checkPartial(partial);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#checkPartial(partial);
    super.PartialBlockStatement(partial);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#tell(decorator, '模板里不能定义装饰器 {{* }}');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#tell(decorator, '模板里不能定义内联片段 {{#*inline}}');
  }

  #checkPartial(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const { name } = partial;
    if (name.type !== 'PathExpression')
      return this.#tell(partial, '不能用算出来的名字引用片段，请直接写片段名');
    const { original } = name as hbs.AST.PathExpression;
    if (!this.#partials.has(original)) this.#tell(partial, `没有名为“${original}”的片段`);
  }

  /** With parameters it must be a helper that there is; without, it is a field. */
  #checkHelper(call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression): void {
    if (call.path.type !== 'PathExpression') return;
    const { original } = call.path as hbs.AST.PathExpression;
    const known = builtIn.includes(original) || Object.hasOwn(templateHelpers, original);
    if (call.params.length > 0 && !known) this.#tell(call, `没有名为“${original}”的函数`);
  }

  #tell(node: hbs.AST.Node, message: string): void {
    this.problems.push({ line: node.loc.start.line, message });
  }
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
