import type { ParsedFlag, Span } from '../../schema.js';
import { PatternAt } from '../patternAt.js';
import type { TaskDraft } from './draft.js';

/** What the curator should look at, each with its reason in Chinese and where its words stand. */
export function flagsOf(draft: TaskDraft, confidence: number): ParsedFlag[] {
  const flags: ParsedFlag[] = [];
  const flag = (code: string, reason: string, evidence: Span | null): void => {
    flags.push({ code, reason, evidence });
  };
  const { deadline, recurrence, owners } = draft;
  if (deadline !== null) {
    const { mention, span } = deadline;
    if (mention.masked === true) flag('masked-date', '原文隐去了日期，请补充完成时限', span);
    else if (mention.end === null && mention.relative != null)
      flag('relative-deadline', '时限从某一事件起算，请确定具体日期', span);
    else if (mention.end === null)
      flag('unresolved-deadline', '文件未写明年份或起算日期，时限无法确定', span);
  }
  if (recurrence !== null && recurrence.mention.times === null)
    flag('masked-count', '原文隐去了次数，请补充', recurrence.span);
  if (owners.length === 0) flag('no-owner', '原文未写明责任单位，请指定', null);
  else if (owners.every((owner) => owner.role === 'support'))
    flag('no-lead', '只写明配合单位，请指定牵头单位', owners[0]?.evidence ?? null);
  const vague = owners.find((owner) => VAGUE_OWNER.testAt(owner.name, 0));
  if (vague !== undefined) flag('vague-owner', `“${vague.name}”未指明具体单位，请落实到单位`, vague.evidence);
  const post = owners.find((owner) => owner.post !== null && owner.post === owner.name);
  if (post !== undefined)
    flag('post-without-body', `“${post.name}”只写了职务，请明确是哪个单位的`, post.evidence);
  const masked = MASKED.exec(draft.shadow);
  if (masked !== null && !flags.some((known) => known.code.startsWith('masked'))) {
    const start = draft.span.start + masked.index;
    flag('masked-text', '原文有隐去的内容，请核对', { start, end: start + masked[0].length });
  }
  if (confidence < 0.6) flag('uncertain-task', '不能确定这一句是否布置了任务，请核对', draft.span);
  return flags;
}

const VAGUE_OWNER = new PatternAt(
  /(?:各?(?:有关|相关)(?:部门|单位|方面|机构|企业|人员|地区)|国家|政府|部门|单位|机构)$/,
);
const MASKED = /[*×]{1,6}|[xX]{2,6}|(?<![A-Za-z])[xX](?=[次个家名月日年%万])|某某/;
