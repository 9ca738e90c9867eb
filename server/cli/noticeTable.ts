import Table from 'cli-table3';
import type { ParsedNotice, ParsedTask } from '../../parsers/schema.js';
import { wrapWide } from './wrapWide.js';

const narrowest = 80;
const widest = 200;
/** Between and beside five columns. */
const borders = 6;
const numberWidth = 6;
/** One blank on each side, and one spare column for a sign that may not begin the next line. */
const padding = 4;

/** A notice as a table to read in a terminal: its fields, its phases, then a row for each task. */
export function noticeTable(notice: ParsedNotice, columns: number = process.stdout.columns ?? 120): string {
  const { document } = notice;
  const fields = [
    ['标题', document.title],
    ['文号', document.documentNumber],
    ['发文机关', document.issuer],
    ['成文日期', document.issuedOn],
    ['主送', document.recipients.join('、') || null],
    ['期间', document.period && `${document.period.start} 至 ${document.period.end}`],
    ...notice.phases.map((phase) => [
      '阶段',
      `${phase.name}（${phase.start ?? '？'} 至 ${phase.end ?? '？'}）`,
    ]),
    ...notice.warnings.map((warning) => ['提示', warning]),
  ];
  const head = fields.filter(([, value]) => value).map(([name, value]) => `${name}：${value}`);
  return `${head.join('\n')}\n${taskTable(notice.tasks, columns)}\n共 ${notice.tasks.length} 项任务\n`;
}

function taskTable(tasks: ParsedTask[], columns: number): string {
  const width = Math.min(widest, Math.max(narrowest, columns)) - borders - numberWidth;
  const widths = [0.44, 0.22, 0.18, 0.16].map((share) => Math.floor(width * share));
  const table = new Table({
    head: ['序号', '任务', '责任单位', '时限或频次', '指标'],
    colWidths: [numberWidth, ...widths],
    style: { head: [], border: [] },
  });
  tasks.forEach((task, index) => {
    const cells = [task.text, owners(task), when(task), targets(task)];
    table.push([index + 1, ...cells.map((cell, column) => wrapWide(cell, (widths[column] ?? 0) - padding))]);
  });
  return table.toString();
}

function owners(task: ParsedTask): string {
  return (
    task.owners.map(({ name, role }) => (role === 'support' ? `${name}（配合）` : name)).join('、') || '—'
  );
}

function when({ deadline, recurrence, flags }: ParsedTask): string {
  const due =
    deadline && (deadline.date ? [deadline.date, deadline.time].filter(Boolean).join(' ') : deadline.text);
  const unsure = flags.some((flag) => flag.code.includes('masked')) ? '（待核）' : '';
  return ([due, recurrence?.text].filter(Boolean).join('；') || '—') + unsure;
}

function targets(task: ParsedTask): string {
  return task.targets.map((target) => target.text).join('；') || '—';
}
