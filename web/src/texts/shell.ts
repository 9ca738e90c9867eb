export const nav = {
  main: '主导航',
  desk: '工作台',
  notices: '文件与拆解',
  plans: '方案',
  work: '交办件',
  myWork: '我的交办',
  review: '审核',
  ledgers: '隐患台账',
  incidents: '突发情况',
  orders: '督办单',
  briefings: '简报',
  units: '单位',
  users: '人员',
  audit: '操作记录',
  settings: '设置',
  wall: '大屏',
  more: '更多',
  groupWork: '督办',
  groupReport: '通报',
  groupSetup: '管理',
};

export const session = {
  title: '登录',
  username: '用户名',
  password: '密码',
  signIn: '登录',
  signingIn: '正在登录…',
  signOut: '退出登录',
  signedOut: '登录已过期，请重新登录。',
  changeTitle: '修改密码',
  changeNote: '首次登录，请先换成自己的密码。新密码至少 10 个字符，不要用姓名、生日或单位名称。',
  changeNoteOwn: '新密码至少 10 个字符，不要用姓名、生日或单位名称。',
  current: '现在的密码',
  next: '新密码',
  again: '再输一次新密码',
  differ: '两次输入的新密码不一致',
  short: '新密码至少要 10 个字符',
  change: '修改并继续',
  changed: '密码已修改',
};

export const desk = {
  greeting: (name: string, part: string) => `${name}，${part}好`,
  parts: ['凌晨', '上午', '下午', '晚上'],
  todayIs: (words: string) => `今天是${words}`,
  near: '临近到期',
  late: '已经逾期',
  nothing: '目前没有要处理的事',
  nothingNote: '有新的交办、反馈或到期提醒时，会出现在这里。',
  nothingSoon: '没有逾期和七日内到期的事',
};

export const search = {
  open: '搜索',
  placeholder: '搜方案、任务、单位、简报…',
  hint: '输入两个字以上开始搜索，↑↓ 选择，回车打开',
  none: '没有找到相关内容',
  kinds: {
    plan: '方案',
    unit: '单位',
    notice: '文件',
    task: '任务',
    submission: '反馈',
    ledgerEntry: '台账',
  },
};

export const notifications = {
  title: '消息',
  none: '没有新消息',
  read: '全部标为已读',
  unread: (n: number) => `${n} 条未读消息`,
  live: '已连接，内容自动更新',
  lost: '连接中断，正在重连',
};
