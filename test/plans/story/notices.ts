/** A three-year plan of an invented county and, a year later, its new version; in the words of such plans. */

export const threeYearPlan = `云岭民〔2024〕11号

关于印发《云岭县民政领域安全生产三年提升行动方案（2024-2026年）》的通知

各乡镇民政所、各民政服务机构：

现将《云岭县民政领域安全生产三年提升行动方案（2024-2026年）》印发给你们，请认真贯彻落实。

云岭县民政局

2024年3月18日

云岭县民政领域安全生产三年提升行动方案（2024-2026年）

一、工作目标

通过三年努力，全县民政领域安全管理水平明显提高。

二、主要任务

（一）落实自查自改。各民政服务机构每季度至少开展1次安全自查，及时消除隐患。

（二）加强监督检查。各乡镇民政所每年对辖区民政服务机构开展不少于3次检查。

（三）组织应急演练。各民政服务机构每半年至少组织1次应急演练。

（四）建立责任清单。各乡镇民政所要于2024年6月30日前建立安全责任清单。

（五）改造消防设施。各民政服务机构要于2025年10月31日前完成消防设施改造。

（六）报送进展情况。各乡镇民政所每月25日前向县民政局报送工作进展。

三、实施步骤

（一）动员部署（2024年3月至2024年4月）。制定方案，广泛动员。各民政服务机构每天15时前报告安全情况。

（二）集中攻坚（2024年5月至2025年12月）。各乡镇民政所每周开展1次明查暗访，集中整治突出问题。

（三）巩固提升（2026年1月至2026年12月）。各民政服务机构要健全安全管理制度，巩固整治成果。
`;

/**
 * The next year's version of such a plan: half-yearly work becomes quarterly, quarterly work monthly, three times a year
 * become two, the months of the last phases are halved, the fourth paragraph of the first part is dropped, and a task with
 * a date and a daily one come in its place. Works by the form of a plan, not by the words of one.
 */
export function nextVersion(text: string): string {
  const lines = text.split('\n');
  const dropped = lines.findIndex((line) => line.startsWith('（四）'));
  lines[dropped] =
    '（四）加强应急值守。各乡镇民政所要于2025年9月30日前建立应急值守制度。县民政局每天15时前汇总值守情况。';
  return lines
    .join('\n')
    .replace(/〔2024〕\d+号/, '〔2025〕7号')
    .replace(/^([^\S\n]*)2024年\d+月\d+日[^\S\n]*$/m, '$12025年4月8日')
    .replace(/每季度/g, '每月')
    .replace(/每半年/g, '每季度')
    .replace(/不少于3次/g, '不少于2次')
    .replace(/（2026年1月至(2026年)?(\d+)月）/g, (_whole, year: string | undefined, month: string) => {
      return `（2026年1月至${year ?? ''}${String(Math.floor(Number(month) / 2))}月）`;
    });
}
