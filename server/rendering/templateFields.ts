import { z } from 'zod';
import { briefingSnapshotSchema } from '../../plans/briefings/snapshot.js';
import { sampleSnapshot } from '../../plans/briefings/sampleSnapshot.js';
import { composeWords } from '../../plans/briefings/words.js';
import { chartCaptions } from './charts/charts.js';
import { layoutTitles } from './layouts.js';
import { sheets } from './sheets.js';
import { templateHelpers } from './templateHelpers.js';
import { ownTemplateSources } from './templates.js';

interface Field {
  path: string;
  kind: string;
  meaning: string;
}

/** A JSON schema, as far as the fields need it. */
interface Node {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
  const?: unknown;
}

/** The part of docs/templates.md that is made from the schemas: every field, helper, chart and partial, in Markdown. */
export function templateReference(): string {
  const parts = [
    '## 简报和通报的字段',
    table(briefingFields()),
    ...Object.entries(sheets).flatMap(([name, { title, schema }]) => [
      `## ${title}（${name}）的字段`,
      table(fieldsOf(schema, '')),
    ]),
    '## 可以调用的函数',
    helperTable(),
    '## 可以引用的片段',
    ownTemplateNames(),
  ];
  return parts.join('\n\n');
}

function briefingFields(): Field[] {
  const text = (path: string, meaning: string): Field => ({ path, kind: '文字', meaning });
  const sections = composeWords(sampleSnapshot({ units: 1, tasks: 1 })).map(({ key, title: name }) => ({
    path: `words.${key}`,
    kind: '对象，可空',
    meaning: `「${name}」部分的文字，用 {{> words words.${key}}} 排出`,
  }));
  const charts = Object.entries(chartCaptions).map(([name, caption]) => ({
    path: `charts.${name}`,
    kind: '图',
    meaning: `${caption}，用 {{> figure charts.${name}}} 排出；数据太少时不画`,
  }));
  return [
    text('documentTitle', '文件标题，写入 PDF 属性'),
    text('title', '正文标题'),
    { path: 'titleLines[]', kind: '文字列表', meaning: '按词意分行的正文标题' },
    { path: 'noticeLines[]', kind: '文字列表', meaning: '按词意分行的通报标题' },
    text('masthead.name', '简报名称'),
    text('masthead.issue', '期号，如「第6期」；没有编号时为「（送审稿）」'),
    text('masthead.office', '编印单位'),
    text('masthead.date', '日期，如「2024年7月2日」'),
    text('closing.reportTo', '报送，顿号分开'),
    text('closing.sendTo', '分送，顿号分开'),
    { path: 'closing.copies', kind: '整数，可空', meaning: '印数' },
    ...sections,
    { path: 'words.*.paragraphs[]', kind: '文字列表', meaning: '该部分的段落，数字已填好' },
    ...charts,
    { path: 'nextTasks[]', kind: '列表', meaning: '下一期到期事项，同一天到期的同一任务合为一条' },
    text('nextTasks[].task', '任务（方案原文）'),
    { path: 'nextTasks[].occurrence', kind: '文字，可空', meaning: '期次' },
    text('nextTasks[].dueOn', '到期日（YYYY-MM-DD）'),
    { path: 'nextTasks[].lights[]', kind: '列表', meaning: '承办单位，亮灯相同的在一起' },
    text('nextTasks[].lights[].light', '亮灯：green、yellow、red、grey、blue'),
    text('nextTasks[].lights[].units', '单位，顿号分开'),
    { path: 'nextShared', kind: '是否', meaning: '下一期到期事项中是否有几个单位合为一条的' },
    ...fieldsOf(briefingSnapshotSchema, 'snapshot'),
  ];
}

function fieldsOf(schema: z.ZodType, root: string): Field[] {
  return walk(z.toJSONSchema(schema, { io: 'output' }) as Node, root, false).filter(
    ({ path }) => path !== '',
  );
}

function walk(node: Node, path: string, nullable: boolean): Field[] {
  const choices = node.anyOf?.filter(({ type }) => type !== 'null');
  if (node.anyOf && choices?.length === 1 && choices[0]) {
    const inner = { ...choices[0], description: node.description ?? choices[0].description };
    return walk(inner, path, true);
  }
  const own = { path, kind: kindOf(node) + (nullable ? '，可空' : ''), meaning: node.description ?? '' };
  if (node.type === 'array' && node.items) {
    return [{ ...own, path: `${path}[]` }, ...below(node.items, `${path}[]`)];
  }
  return [...(own.meaning || !node.properties ? [own] : []), ...below(node, path)];
}

function below(node: Node, path: string): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    walk(child, path ? `${path}.${name}` : name, false),
  );
}

function kindOf({ type, enum: choices, properties }: Node): string {
  if (choices) return choices.map(String).join(' / ');
  if (properties) return '对象';
  const types = [type ?? ''].flat();
  const name = kindNames[types.find((one) => one !== 'null') ?? ''] ?? '值';
  return types.includes('null') ? `${name}，可空` : name;
}

const kindNames: Record<string, string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是否',
  array: '列表',
};

function table(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ path, kind, meaning }) => `| \`${path}\` | ${kind} | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return ['| 字段 | 类型 | 含义 |', '| --- | --- | --- |', ...rows].join('\n');
}

function helperTable(): string {
  const rows = Object.entries(templateHelpers).map(([name, { meaning }]) => `| \`${name}\` | ${meaning} |`);
  return ['| 函数 | 用法 |', '| --- | --- |', ...rows].join('\n');
}

function ownTemplateNames(): string {
  const whole = new Set([...Object.keys(layoutTitles), ...Object.keys(sheets)]);
  const names = [...ownTemplateSources().keys()];
  const list = (some: string[]) => some.map((name) => `\`${name}\``).join('、');
  return `片段：${list(names.filter((name) => !whole.has(name)))}。\n\n整份版式（可整份替换）：${list(names.filter((name) => whole.has(name)))}。`;
}
