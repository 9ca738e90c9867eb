import { z } from 'zod';

const count = (meaning: string) => z.number().int().min(0).describe(meaning);
const percent = (meaning: string) => z.number().min(0).max(100).describe(`${meaning}（百分数，一位小数）`);
const change = (meaning: string) => z.number().describe(`${meaning}，比上一份快照增加为正、减少为负`);
const day = (meaning: string) => z.iso.date().describe(`${meaning}（YYYY-MM-DD）`);

/** green 正常, yellow 临期或滞后, red 逾期, grey 未启动, blue 已办结. */
export const lightSchema = z
  .enum(['green', 'yellow', 'red', 'grey', 'blue'])
  .describe('亮灯：green 绿、yellow 黄、red 红、grey 灰（未启动）、blue 蓝（已办结）');
export type Light = z.infer<typeof lightSchema>;

const headlineSchema = z.object({
  tasks: count('任务数'),
  assignments: count('交办事项数（已取消的不计）'),
  inHand: count('在办事项数'),
  completed: count('累计办结事项数'),
  completedThisPeriod: count('本期办结事项数'),
  overdue: count('逾期事项数'),
  near: count('临期事项数'),
  behind: count('进度滞后事项数'),
  neverSigned: count('未签收事项数'),
  completionRate: percent('办结率'),
  actual: percent('实际进度'),
  expected: percent('序时进度'),
  light: lightSchema,
  why: z.string().describe('亮灯的理由'),
});

const changeSchema = z.object({
  since: z.string().describe('上一份快照的期次，如「2024年5月」'),
  assignments: change('交办事项数的变化'),
  inHand: change('在办事项数的变化'),
  completed: change('办结事项数的变化'),
  overdue: change('逾期事项数的变化'),
  completionRate: change('办结率的变化（百分点）'),
  actual: change('实际进度的变化（百分点）'),
  expected: change('序时进度的变化（百分点）'),
});

const lightShareSchema = z.object({
  light: lightSchema,
  count: count('亮这种灯的事项数'),
  share: percent('占全部事项的比重，各灯合计恰为100'),
});

const monthSchema = z.object({
  month: z.string().describe('月份（YYYY-MM）'),
  label: z.string().describe('月份的写法，如「2024年6月」'),
  actual: percent('该月末的实际进度').nullable().describe('该月末的实际进度；没有留存的月份为空'),
  expected: percent('该月末的序时进度'),
});

const phaseSchema = z.object({
  name: z.string().describe('阶段名称'),
  start: day('起').nullable(),
  end: day('止').nullable(),
  current: z.boolean().describe('是否为当前阶段'),
  tasks: count('任务数'),
  actual: percent('实际进度'),
  expected: percent('序时进度'),
  light: lightSchema,
});

const sectionSchema = z.object({
  name: z.string().describe('方案中这一部分的标题'),
  tasks: count('任务数'),
  actual: percent('实际进度'),
  expected: percent('序时进度'),
  light: lightSchema,
});

const unitSchema = z.object({
  unitId: z.string().describe('单位编号'),
  name: z.string().describe('单位名称'),
  rank: z
    .number()
    .int()
    .min(1)
    .describe('名次：实际进度快于序时进度多者在前，相同的逾期少者在前，再相同的并列'),
  rankChange: z.number().int().nullable().describe('名次变化，上升为正、下降为负；上期没有名次的为空'),
  total: count('事项数'),
  completed: count('办结数'),
  overdue: count('逾期数'),
  near: count('临期数'),
  behind: count('滞后数'),
  neverSigned: count('未签收数'),
  completionRate: percent('办结率'),
  actual: percent('实际进度'),
  expected: percent('序时进度'),
  light: lightSchema,
  why: z.string().describe('亮灯的理由'),
  commended: z.boolean().describe('是否列入表扬：有事项、无逾期、全部签收，且进度达到序时要求并居前列'),
});

const recurringSchema = z.object({
  due: count('本期应完成的期次数'),
  done: count('其中已完成数'),
  waiting: count('其中在办数：尚未到期，或按时反馈、等待审核'),
  missed: count('其中到期未完成数'),
  doneRate: percent('完成率'),
  byUnit: z.array(
    z.object({
      name: z.string().describe('单位名称'),
      due: count('应完成期次数'),
      done: count('已完成数'),
      waiting: count('在办数'),
      missed: count('到期未完成数'),
      doneRate: percent('完成率'),
    }),
  ),
  missedItems: z
    .array(
      z.object({
        unit: z.string().describe('单位名称'),
        task: z.string().describe('任务'),
        occurrence: z.string().describe('期次，如「2024年第二季度」'),
        dueOn: day('到期日'),
      }),
    )
    .describe('到期未完成的期次'),
});

const hazardCountsSchema = z.object({
  name: z.string().describe('类别或单位名称'),
  found: count('累计发现数'),
  rectified: count('已整改数（单位已报整改完成，含已销号）'),
  open: count('未整改数'),
  overdue: count('逾期未整改数'),
  rectifiedRate: percent('整改率'),
});

const hazardsSchema = z.object({
  found: count('累计发现隐患数'),
  foundThisPeriod: count('本期新发现数'),
  rectified: count('累计整改数'),
  rectifiedThisPeriod: count('本期整改数'),
  open: count('未整改数'),
  overdue: count('逾期未整改数'),
  serious: count('其中未整改的重大隐患数'),
  rectifiedRate: percent('整改率'),
  byKind: z.array(hazardCountsSchema).describe('按隐患类别'),
  byUnit: z.array(hazardCountsSchema).describe('按单位'),
  seriousItems: z
    .array(
      z.object({
        title: z.string().describe('隐患描述'),
        unit: z.string().describe('整改责任单位'),
        responsible: z.string().nullable().describe('整改责任人'),
        foundOn: day('发现日'),
        dueOn: day('整改期限').nullable(),
        state: z.string().describe('状态'),
      }),
    )
    .describe('未整改的重大隐患，逐条列名'),
});

const itemSchema = z.object({
  unit: z.string().describe('单位名称'),
  task: z.string().describe('任务（方案原文）'),
  occurrence: z.string().nullable().describe('期次；不是周期性任务的为空'),
  dueOn: day('到期日'),
  state: z.string().describe('状态：待签收、办理中、待审核、已退回'),
  lastWords: z
    .object({ text: z.string().describe('单位原话'), on: day('反馈日') })
    .nullable()
    .describe('最近一次反馈；没有反馈过的为空'),
});

/**
 * The figures of one period, frozen: a briefing is rendered from this and nothing else, so that it shows
 * the same in a year. Percentages carry one decimal; days are days in Asia/Shanghai.
 */
export const briefingSnapshotSchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(['monthly', 'quarterly', 'yearly']).describe('周期：monthly 月、quarterly 季、yearly 年'),
  scope: z.object({
    planId: z.string().nullable().describe('方案编号；全部方案为空'),
    title: z.string().describe('方案名称，或「全部方案」'),
    documentNumber: z.string().nullable().describe('文号'),
    issuer: z.string().nullable().describe('发文机关'),
    plans: count('方案数'),
  }),
  period: z.object({
    key: z.string().describe('期次：2024-06、2024-Q2、2024'),
    label: z.string().describe('期次的写法，如「2024年6月」'),
    word: z.string().describe('「本月」「本季度」「本年度」'),
    nextWord: z.string().describe('「下月」「下季度」「下年度」'),
    start: day('起'),
    end: day('止'),
  }),
  asOf: day('数据截止日'),
  takenAt: z.iso.datetime().describe('快照时刻（UTC）'),
  headline: headlineSchema.describe('总体数据'),
  change: changeSchema.nullable().describe('与上一份快照相比；没有上一份的为空'),
  lights: z.array(lightShareSchema).describe('亮灯分布'),
  months: z.array(monthSchema).describe('逐月实际进度与序时进度'),
  phases: z.array(phaseSchema).describe('分阶段进展'),
  sections: z.array(sectionSchema).describe('按方案各部分的进展'),
  units: z.array(unitSchema).describe('各单位进展，按名次排列'),
  recurring: recurringSchema.describe('周期性工作'),
  hazards: hazardsSchema.nullable().describe('隐患台账；没有台账的为空'),
  overdueItems: z.array(itemSchema.extend({ daysLate: z.number().int().min(0).describe('逾期天数') })),
  nearItems: z.array(itemSchema.extend({ daysLeft: z.number().int().min(0).describe('剩余天数') })),
  next: z.object({
    label: z.string().describe('下一期的写法，如「2024年7月」'),
    total: count('下一期到期的事项数'),
    items: z.array(
      z.object({
        unit: z.string().describe('单位名称'),
        task: z.string().describe('任务（方案原文）'),
        occurrence: z.string().nullable().describe('期次'),
        dueOn: day('到期日'),
        light: lightSchema,
      }),
    ),
  }),
});
export type BriefingSnapshot = z.infer<typeof briefingSnapshotSchema>;
export type UnitFigures = BriefingSnapshot['units'][number];
export type OverdueItem = BriefingSnapshot['overdueItems'][number];
