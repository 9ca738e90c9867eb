import type { OutlineItem } from '../schema.js';

export type SectionKind = OutlineItem['kind'];

/** Words of headings that tell what a section holds; the first that fits decides. */
export const HEADING_KINDS: readonly { kind: SectionKind; pattern: RegExp }[] = [
  { kind: 'contacts', pattern: /^联系(?:人|方式|电话)|^(?:咨询|举报|监督)电话/ },
  { kind: 'attachment', pattern: /^附(?:件|表|录)/ },
  {
    kind: 'schedule',
    pattern:
      /(?:步骤|安排|进度|阶段|流程|程序|日程)$|^(?:实施|工作|方法|时间|进度|推进)(?:步骤|安排|阶段)|步骤及|时间(?:节点|安排)|阶段划分/,
  },
  {
    kind: 'tasks',
    pattern:
      /下一?步|下一?阶段|今后|打算|(?:重点|主要|工作|目标|具体|整治|检查|建设)(?:任务|措施|举措|工作)|重点(?:内容|事项|环节)|(?:工作|具体|有关|几点|相关)要求|意见建议|工作(?:计划|安排|打算)|(?:年|月|季度)(?:重点)?(?:工作)?(?:计划|安排|任务)$/,
  },
  {
    kind: 'done',
    pattern:
      /成效|成绩|回顾|(?:工作|开展|完成|进展|落实|总体|贯彻|整改)(?:的)?情况$|主要做法|经验做法|取得|工作亮点|工作总结$|^20\d\d年.{0,12}(?:情况|总结|回顾)$|已完成|主要工作及/,
  },
  {
    kind: 'goals',
    pattern:
      /指导思想|(?:工作|基本)?原则$|目标(?:要求|任务)?$|总体(?:要求|思路|目标|考虑)|工作思路|愿景|指导原则|基本要求和?原则/,
  },
  {
    kind: 'background',
    pattern:
      /^(?:重大|重要|现实)?意义|背景|(?:存在|突出|主要)(?:的)?(?:问题|不足|困难)|问题和?不足|形势(?:分析)?$|基本情况|编制(?:依据|背景)|^(?:适用|整治|实施|检查|排查|时间)?(?:范围|对象|期限)|名词解释|^(?:现状|依据|定义|总则)$|^(?:(?!建立|健全|完善|构建).{0,8})?指标体系$/,
  },
  { kind: 'safeguards', pattern: /保障|组织(?:领导|实施)|加强领导|工作要求|督(?:查|导)考核|监督管理/ },
  { kind: 'tasks', pattern: /任务|措施|举措|要求|重点工作/ },
];
