import { sampleNames } from '../sampleNames.js';
import type { HazardList, OrderSheet, TaskList, UnitSheet, YearScores } from './schemas.js';

/** Made-up sheets for previews and tests; the same each time. */

export const sampleOrder: OrderSheet = {
  title: '督办单',
  issuer: '清河区民政局',
  number: '督办〔2024〕3号',
  colour: 'red',
  unit: sampleNames.unit(3),
  planTitle: sampleNames.plan.title,
  taskText: sampleNames.task(1),
  words:
    '该事项应于2024年6月10日前办结，至今未报送排查结果。请于收到本单后立即组织力量完成，并书面说明逾期原因。',
  dueOn: '2024-07-05',
  issuedOn: '2024-06-28',
  issuedBy: '沈维清',
  answer: null,
};

export const sampleTaskList: TaskList = {
  title: sampleNames.plan.title,
  documentNumber: sampleNames.plan.documentNumber,
  asOf: '2024-06-30',
  tasks: Array.from({ length: 18 }, (_, index) => ({
    number: index + 1,
    section: sampleNames.sections[Math.floor(index / 3)] ?? '',
    text: sampleNames.task(index),
    lead: index % 3 === 0 ? '各镇街民政所' : sampleNames.unit(index),
    support: index % 4 === 1 ? '区消防救援大队、区住建局' : '',
    deadline: index % 2 === 0 ? '每季度' : '2024年9月底前',
    targets: index % 5 === 0 ? '覆盖率100%' : '',
    phase: sampleNames.phases[index % 4]?.name ?? '',
    leader: index === 1 ? '郑明远' : '',
  })),
};

export const sampleHazardList: HazardList = {
  title: '问题隐患和整改责任清单',
  asOf: '2024-06-30',
  found: 14,
  rectified: 9,
  open: 5,
  overdue: 2,
  entries: Array.from({ length: 14 }, (_, index) => ({
    number: `〔2024〕${index + 1}号`,
    description: sampleNames.hazards[index % 2] ?? '',
    place: index % 2 === 0 ? '三号楼西侧' : '一层厨房',
    category: sampleNames.hazardKinds[index % 6] ?? '',
    grade: index % 7 === 0 ? '重大' : '一般',
    serious: index % 7 === 0,
    unit: sampleNames.unit(index),
    responsible: index % 3 === 0 ? '周启明' : '何立新',
    measures: index % 2 === 0 ? '拆除隔断，恢复通道，设置指示标识。' : '更换管道，加装报警切断装置。',
    foundOn: '2024-06-03',
    dueOn: `2024-0${index % 2 === 0 ? 6 : 7}-20`,
    state: ['待整改', '已销号', '逾期', '待销号'][index % 4] ?? '',
  })),
};

export const sampleUnitSheet: UnitSheet = {
  title: '承办事项进展表',
  unit: sampleNames.unit(2),
  asOf: '2024-06-30',
  total: 8,
  completed: 2,
  overdue: 1,
  near: 1,
  pending: 1,
  items: Array.from({ length: 8 }, (_, index) => ({
    plan: sampleNames.plan.title,
    task: sampleNames.task(index),
    occurrence: index % 3 === 0 ? '2024年第二季度' : null,
    dueOn: `2024-0${6 + (index % 3)}-30`,
    state: ['办理中', '已办结', '待审核', '待签收'][index % 4] ?? '',
    actual: [45.5, 100, 99, 0][index % 4] ?? 0,
    expected: 66.7,
    light: (['yellow', 'blue', 'green', 'red'] as const)[index % 4] ?? 'green',
    why:
      [
        '进度滞后21.2%，正在办理。',
        '已审核办结。',
        '已按时反馈，等待审核。',
        '应于6月30日前办结，尚未签收。',
      ][index % 4] ?? '',
  })),
};

export const sampleYearScores: YearScores = {
  title: '2024年度督办工作考核评分表',
  year: 2024,
  asOf: '2024-12-31',
  formula: [
    { name: '按期办结', points: 50 },
    { name: '办结情况', points: 15 },
    { name: '及时签收', points: 10 },
    { name: '反馈质量', points: 10 },
    { name: '隐患整改', points: 15 },
    { name: '黄色督办单每份', points: -1 },
    { name: '红色督办单每份', points: -3 },
  ],
  rows: Array.from({ length: 12 }, (_, index) => ({
    rank: index + 1,
    unit: sampleNames.unit(index),
    total: Math.round((97.4 - index * 3.1) * 10) / 10,
    parts: [
      {
        name: '按期办结',
        points: Math.round((49 - index * 1.6) * 10) / 10,
        reckoning: `24件到期交办件中${24 - index}件按期办结，${24 - index}÷24`,
      },
      { name: '及时签收', points: 10, reckoning: '26件交办件中26件3日内签收，26÷26' },
    ],
  })),
};
