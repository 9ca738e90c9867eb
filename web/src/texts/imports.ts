/** Tables brought in from a spreadsheet. */
export const imports = {
  choose: '选择 .xlsx 表格',
  chooseAgain: '重新选择',
  checking: '正在逐行检查…',
  row: '行',
  problem: '问题',
  go: '确认导入',
  unitsTitle: '导入单位',
  unitsNote: '按单位名称对应：没有的新增，有的更新，不会删除。可先导出现有单位作为模板。',
  unitsTemplate: '下载单位表',
  unitsWould: (created: number, updated: number, unchanged: number) =>
    `检查通过：将新增 ${created} 个单位，更新 ${updated} 个，${unchanged} 个没有变化。`,
  entriesTitle: '导入台账',
  entriesNote: '按模板逐行填写。有一行不对就一条也不导入，改好再来；同一份表格重复导入不会重复登记。',
  entriesTemplate: '下载模板',
  entriesWould: (created: number, known: number) =>
    `检查通过：将登记 ${created} 条${known === 0 ? '' : `，另有 ${known} 条先前已导入`}。`,
  entriesDone: (created: number) => `已登记 ${created} 条`,
};
