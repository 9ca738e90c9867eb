export const common = {
  product: '盯办',
  motto: '文件落地，件件有回音',
  cancel: '取消',
  confirm: '确定',
  save: '保存',
  saved: '已保存',
  add: '添加',
  remove: '移除',
  edit: '修改',
  close: '关闭',
  back: '返回',
  undo: '撤销',
  undone: '已撤销',
  discard: '放弃',
  discardAsk: '填写的内容还没有保存，确定放弃吗？',
  required: '请填写内容',
  all: '全部',
  none: '无',
  more: '加载更多',
  download: '下载',
  copy: '复制',
  copied: '已复制',
  copyByHand: '浏览器不允许自动复制，请选中后手动复制',
  filter: '筛选',
  count: (n: number) => `共 ${n} 项`,
  fileSize: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  chosen: (n: number) => `已选 ${n} 条`,
  chooseOne: (words: string) => `选中：${words}`,
  chooseAll: '全选',
  clearChosen: '取消选择',
  skip: '跳到正文',
  dark: '深色',
  light: '浅色',
  to: '至',
};

export const states = {
  loading: '正在加载',
  retry: '重试',
  errorTitle: '没有成功',
  offlineTitle: '网络连接不上',
  offlineDetail: '请检查网络，连上后会自动恢复。',
  forbiddenTitle: '没有查看权限',
  forbiddenDetail: '您的角色不能使用这一页。如有需要，请联系管理员。',
  emptyTitle: '这里还没有内容',
  nothingFound: '没有符合条件的内容',
  notFoundTitle: '没有这一页',
  notFoundDetail: '网址可能写错了，或者内容已归档。',
  stale: '内容刚被别人改过，您这次的修改没有保存。请刷新页面，看过最新内容后再改。',
  caughtUp: '内容刚被别人改过，这次没有保存。已取来最新内容，您填写的都还在，请看过后再保存一次。',
};

export const lights = { green: '正常', yellow: '预警', red: '逾期', grey: '未启动', blue: '办结' };

export const progress = {
  actual: '实际进度',
  expected: '序时进度',
  pair: (actual: number, expected: number) => `实际进度 ${actual}%，序时进度 ${expected}%`,
  behind: (points: number) => `落后 ${points} 个百分点`,
  ahead: (points: number) => `超前 ${points} 个百分点`,
  even: '与序时持平',
};

export const due = {
  today: '今天到期',
  left: (days: number) => `还有 ${days} 天`,
  late: (days: number) => `逾期 ${days} 天`,
  none: '未定期限',
};

export const roles = {
  admin: '管理员',
  supervisor: '督办员',
  unit: '承办人',
  leader: '领导',
  viewer: '只读',
};

/** The domain's words for states and kinds as the API spells them. */
export const words = {
  planState: { draft: '草稿', published: '推进中', closed: '已办结' },
  assignmentState: {
    pending: '待签收',
    accepted: '办理中',
    submitted: '待审核',
    returned: '已退回',
    completed: '已办结',
    cancelled: '已撤销',
  },
  ownerRole: { lead: '牵头', support: '配合' },
  recurrenceUnit: {
    day: '每日',
    week: '每周',
    month: '每月',
    quarter: '每季度',
    halfyear: '每半年',
    year: '每年',
  },
  comparator: { '>=': '不低于', '<=': '不高于', '=': '等于', '>': '高于', '<': '低于' },
  decision: { undecided: '待定', accepted: '已采纳', rejected: '已剔除' },
  milestoneSource: { notice: '文件节点', supervisor: '督办要求', unit: '自定节点' },
};
