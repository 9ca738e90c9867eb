import { lightNames } from '../../../plans/progress/lights.js';
import { nextTasks } from '../../../plans/briefings/nextTasks.js';
import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';

export type Cell = string | number | null;

/** A table of a briefing as rows, for spreadsheets and CSV. Percentages are numbers of percent, days YYYY-MM-DD. */
export interface BriefingTable {
  name: string;
  head: string[];
  rows: Cell[][];
}

/** Every table of a snapshot that has rows, in the order of the briefing; a row for each unit, to be sorted and filtered. */
export function briefingTables(snapshot: BriefingSnapshot): BriefingTable[] {
  return filled([...commonTables(snapshot), next(snapshot)]);
}

/** The same for a document to be read: what several units must do by the same day is told once. */
export function readTables(snapshot: BriefingSnapshot): BriefingTable[] {
  return filled([...commonTables(snapshot), nextByTask(snapshot)]);
}

function filled(tables: BriefingTable[]): BriefingTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}

function commonTables(snapshot: BriefingSnapshot): BriefingTable[] {
  return [
    headline(snapshot),
    lights(snapshot),
    months(snapshot),
    phases(snapshot),
    sections(snapshot),
    units(snapshot),
    recurring(snapshot),
    hazardKinds(snapshot),
    hazardUnits(snapshot),
    serious(snapshot),
    overdue(snapshot),
    near(snapshot),
  ];
}

function headline({ headline: now, change }: BriefingSnapshot): BriefingTable {
  const rows: [string, number, number | null][] = [
    ['任务（项）', now.tasks, null],
    ['交办事项（项）', now.assignments, change?.assignments ?? null],
    ['在办（项）', now.inHand, change?.inHand ?? null],
    ['办结（项）', now.completed, change?.completed ?? null],
    ['本期办结（项）', now.completedThisPeriod, null],
    ['逾期（项）', now.overdue, change?.overdue ?? null],
    ['临期（项）', now.near, null],
    ['滞后（项）', now.behind, null],
    ['未签收（项）', now.neverSigned, null],
    ['办结率（%）', now.completionRate, change?.completionRate ?? null],
    ['实际进度（%）', now.actual, change?.actual ?? null],
    ['序时进度（%）', now.expected, change?.expected ?? null],
  ];
  return { name: '主要数据', head: ['指标', '本期', change ? `比${change.since}` : '变化'], rows };
}

function lights({ lights }: BriefingSnapshot): BriefingTable {
  return {
    name: '亮灯分布',
    head: ['亮灯', '事项数', '占比（%）'],
    rows: lights.map(({ light, count, share }) => [lightNames[light], count, share]),
  };
}

function months({ months }: BriefingSnapshot): BriefingTable {
  return {
    name: '逐月进度',
    head: ['月份', '实际进度（%）', '序时进度（%）'],
    rows: months.map(({ month, actual, expected }) => [month, actual, expected]),
  };
}

function phases({ phases }: BriefingSnapshot): BriefingTable {
  return {
    name: '分阶段进展',
    head: ['阶段', '起', '止', '当前', '任务数', '实际进度（%）', '序时进度（%）', '亮灯'],
    rows: phases.map(({ name, start, end, current, tasks, actual, expected, light }) => [
      name,
      start,
      end,
      current ? '是' : '',
      tasks,
      actual,
      expected,
      lightNames[light],
    ]),
  };
}

function sections({ sections }: BriefingSnapshot): BriefingTable {
  return {
    name: '按内容进展',
    head: ['内容', '任务数', '实际进度（%）', '序时进度（%）', '亮灯'],
    rows: sections.map(({ name, tasks, actual, expected, light }) => [
      name,
      tasks,
      actual,
      expected,
      lightNames[light],
    ]),
  };
}

function units({ units }: BriefingSnapshot): BriefingTable {
  return {
    name: '各单位进展排名',
    head: [
      '名次',
      '名次变化',
      '单位',
      '事项',
      '办结',
      '逾期',
      '临期',
      '滞后',
      '未签收',
      '办结率（%）',
      '实际进度（%）',
      '序时进度（%）',
      '亮灯',
      '理由',
    ],
    rows: units.map((unit) => [
      unit.rank,
      unit.rankChange,
      unit.name,
      unit.total,
      unit.completed,
      unit.overdue,
      unit.near,
      unit.behind,
      unit.neverSigned,
      unit.completionRate,
      unit.actual,
      unit.expected,
      lightNames[unit.light],
      unit.why,
    ]),
  };
}

function recurring({ recurring: { byUnit } }: BriefingSnapshot): BriefingTable {
  return {
    name: '周期性工作',
    head: ['单位', '应完成', '已完成', '在办', '到期未完成', '完成率（%）'],
    rows: byUnit.map(({ name, due, done, waiting, missed, doneRate }) => [
      name,
      due,
      done,
      waiting,
      missed,
      doneRate,
    ]),
  };
}

const hazardHead = ['发现', '已整改', '未整改', '逾期', '整改率（%）'];

function hazardKinds({ hazards }: BriefingSnapshot): BriefingTable {
  return {
    name: '隐患整改（按类别）',
    head: ['类别', ...hazardHead],
    rows: hazardRows(hazards?.byKind ?? []),
  };
}

function hazardUnits({ hazards }: BriefingSnapshot): BriefingTable {
  return {
    name: '隐患整改（按单位）',
    head: ['单位', ...hazardHead],
    rows: hazardRows(hazards?.byUnit ?? []),
  };
}

function hazardRows(counts: NonNullable<BriefingSnapshot['hazards']>['byKind']): Cell[][] {
  return counts.map(({ name, found, rectified, open, overdue, rectifiedRate }) => [
    name,
    found,
    rectified,
    open,
    overdue,
    rectifiedRate,
  ]);
}

function serious({ hazards }: BriefingSnapshot): BriefingTable {
  return {
    name: '未整改的重大隐患',
    head: ['隐患', '整改责任单位', '责任人', '发现日', '整改期限', '状态'],
    rows: (hazards?.seriousItems ?? []).map(({ title, unit, responsible, foundOn, dueOn, state }) => [
      title,
      unit,
      responsible,
      foundOn,
      dueOn,
      state,
    ]),
  };
}

type Item = Omit<BriefingSnapshot['nearItems'][number], 'daysLeft'>;
const itemHead = ['单位', '事项', '期次', '到期日'];
const itemCells = ({ unit, task, occurrence, dueOn }: Item): Cell[] => [unit, task, occurrence, dueOn];
const wordCells = ({ state, lastWords }: Item): Cell[] => [
  state,
  lastWords?.text ?? null,
  lastWords?.on ?? null,
];

function overdue({ overdueItems }: BriefingSnapshot): BriefingTable {
  return {
    name: '逾期事项',
    head: [...itemHead, '逾期天数', '状态', '最近反馈（单位原话）', '反馈日'],
    rows: overdueItems.map((item) => [...itemCells(item), item.daysLate, ...wordCells(item)]),
  };
}

function near({ nearItems }: BriefingSnapshot): BriefingTable {
  return {
    name: '临期事项',
    head: [...itemHead, '剩余天数', '状态', '最近反馈（单位原话）', '反馈日'],
    rows: nearItems.map((item) => [...itemCells(item), item.daysLeft, ...wordCells(item)]),
  };
}

function next({ next }: BriefingSnapshot): BriefingTable {
  return {
    name: '下期到期事项',
    head: ['到期日', '单位', '事项', '期次', '亮灯'],
    rows: next.items.map(({ dueOn, unit, task, occurrence, light }) => [
      dueOn,
      unit,
      task,
      occurrence,
      lightNames[light],
    ]),
  };
}

function nextByTask({ next }: BriefingSnapshot): BriefingTable {
  return {
    name: '下期到期事项',
    head: ['到期日', '事项', '期次', '单位', '亮灯'],
    rows: nextTasks(next.items).flatMap(({ dueOn, task, occurrence, lights }) =>
      lights.map(({ light, units }) => [dueOn, task, occurrence, units.join('、'), lightNames[light]]),
    ),
  };
}
