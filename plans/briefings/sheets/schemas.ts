import { z } from 'zod';
import { lightSchema } from '../snapshot.js';

/** What the printed sheets beside the briefing show: one object each, complete, days YYYY-MM-DD (Asia/Shanghai). */

const day = (meaning: string) => z.iso.date().describe(meaning);
const text = (meaning: string) => z.string().describe(meaning);
const count = (meaning: string) => z.number().int().min(0).describe(meaning);
const percent = (meaning: string) => z.number().min(0).max(100).describe(`${meaning}（百分数，一位小数）`);

/** 督办单. */
export const orderSheetSchema = z.object({
  title: text('标题，如「督办单」'),
  issuer: text('发文单位'),
  number: text('文号，如「督办〔2024〕3号」'),
  colour: z
    .enum(['blue', 'yellow', 'red'])
    .describe('颜色：blue 蓝（临期）、yellow 黄（滞后）、red 红（逾期）'),
  unit: text('承办单位'),
  planTitle: text('方案名称'),
  taskText: text('督办事项（方案原文）'),
  words: text('督办要求'),
  dueOn: day('反馈期限'),
  issuedOn: day('下发日期'),
  issuedBy: text('经办人'),
  answer: z
    .object({ words: text('反馈内容'), by: text('反馈人'), on: day('反馈日') })
    .nullable()
    .describe('反馈；没有反馈的为空'),
});
export type OrderSheet = z.infer<typeof orderSheetSchema>;

/** 任务清单表. */
export const taskListSchema = z.object({
  title: text('标题：方案名称'),
  documentNumber: text('文号').nullable(),
  asOf: day('制表日'),
  tasks: z.array(
    z.object({
      number: z.number().int().min(1).describe('序号'),
      section: text('所属部分'),
      text: text('任务（方案原文）'),
      lead: text('牵头（责任）单位，顿号分开'),
      support: text('配合单位，顿号分开'),
      deadline: text('完成时限或周期，方案原文'),
      targets: text('指标，方案原文'),
      phase: text('阶段'),
      leader: text('包案领导'),
    }),
  ),
});
export type TaskList = z.infer<typeof taskListSchema>;

/** 问题隐患清单和整改责任清单. */
export const hazardListSchema = z.object({
  title: text('标题'),
  asOf: day('制表日'),
  found: count('发现数'),
  rectified: count('已整改数'),
  open: count('未整改数'),
  overdue: count('逾期数'),
  entries: z.array(
    z.object({
      number: text('编号，如「〔2024〕12号」'),
      description: text('隐患描述'),
      place: text('部位'),
      category: text('类别'),
      grade: text('等级'),
      serious: z.boolean().describe('是否重大隐患'),
      unit: text('整改责任单位'),
      responsible: text('责任人'),
      measures: text('整改措施'),
      foundOn: day('发现日'),
      dueOn: day('整改期限'),
      state: text('状态：待整改、逾期、待销号、已销号'),
    }),
  ),
});
export type HazardList = z.infer<typeof hazardListSchema>;

/** 单位事项表: one unit's own sheet. */
export const unitSheetSchema = z.object({
  title: text('标题'),
  unit: text('单位名称'),
  asOf: day('数据截止日'),
  total: count('事项数'),
  completed: count('办结数'),
  overdue: count('逾期数'),
  near: count('临期数'),
  pending: count('未签收数'),
  items: z.array(
    z.object({
      plan: text('方案'),
      task: text('任务（方案原文）'),
      occurrence: text('期次').nullable(),
      dueOn: day('到期日').nullable(),
      state: text('状态'),
      actual: percent('实际进度'),
      expected: percent('序时进度'),
      light: lightSchema,
      why: text('亮灯的理由'),
    }),
  ),
});
export type UnitSheet = z.infer<typeof unitSheetSchema>;

/** 年度考核评分表. */
export const yearScoresSchema = z.object({
  title: text('标题'),
  year: z.number().int().describe('年度'),
  asOf: day('数据截止日'),
  formula: z
    .array(z.object({ name: text('评分项'), points: z.number().describe('分值；扣分为负') }))
    .describe('计分办法'),
  rows: z.array(
    z.object({
      rank: z.number().int().min(1).nullable().describe('名次；没有可评分内容的为空'),
      unit: text('单位'),
      total: z.number().min(0).max(100).nullable().describe('总分（百分制，一位小数）；没有可评分内容的为空'),
      parts: z
        .array(
          z.object({
            name: text('评分项'),
            points: z.number().describe('得分'),
            reckoning: text('依据：数据和算法'),
          }),
        )
        .describe('各项得分及依据'),
    }),
  ),
});
export type YearScores = z.infer<typeof yearScoresSchema>;
