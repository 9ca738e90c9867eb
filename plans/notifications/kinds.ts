/** What people are told of, with its name on screen. */
export const notificationKinds = {
  assigned: '新交办',
  changed: '交办变更',
  withdrawn: '撤销交办',
  submitted: '待审核',
  reviewed: '审核结果',
  extension: '延期',
  reminder: '催办',
  order: '督办单',
  instruction: '批示',
  escalation: '提级',
  recheck: '回头看',
  hazard: '隐患整改',
  inspection: '检查结果',
  incident: '突发事件',
  briefing: '通报简报',
  notice: '文件解析',
  near: '临期提醒',
  overdue: '逾期提醒',
  unsigned: '签收提醒',
  digest: '每日摘要',
} as const;
export type NotificationKind = keyof typeof notificationKinds;
export const kindNames = Object.keys(notificationKinds) as NotificationKind[];

/** What nobody can switch off in the product itself: formal steps that somebody must answer for. */
export const mandatoryKinds: readonly NotificationKind[] = ['assigned', 'order', 'instruction', 'incident'];

/** What does not wait for the end of quiet hours: an incident must be reported within half an hour. */
export const urgentKinds: readonly NotificationKind[] = ['incident'];
