/** Made-up names and sentences for samples; no such place or bureau exists. */
const towns = [
  '清河',
  '石桥',
  '柳林',
  '双塔',
  '青竹',
  '白沙',
  '云岭',
  '桃源',
  '金坪',
  '荷塘',
  '凤栖',
  '龙湾',
];
const bodies = [
  '镇民政所',
  '镇便民服务中心',
  '乡民政所',
  '养老服务中心',
  '镇敬老院',
  '社区服务中心',
  '儿童之家',
  '救助管理站',
];

const tasks = [
  '每季度对养老服务机构消防设施、用电用气设备开展一次全面检查，建立问题清单，逐项落实整改措施。',
  '全面排查老旧院舍房屋安全，对鉴定为C级、D级的房屋立即停止使用并制定安置方案。',
  '组织全体护理人员参加安全生产和应急处置培训，每人每年不少于16学时。',
  '修订完善突发事件应急预案，每半年至少组织一次疏散演练，做好影像和文字记录。',
  '建立燃气使用台账，餐饮用气场所全部安装可燃气体报警和切断装置。',
  '落实机构主要负责人安全生产第一责任人职责，签订年度责任书。',
  '对社会救助对象开展动态核查，及时将符合条件的困难群众纳入保障范围。',
  '每月25日前报送隐患排查整治情况统计表。',
];

const words = [
  '消防管网改造已完成招标，因材料到货晚，预计下月10日前完工。',
  '已组织两次培训，参训人员43人次，剩余人员安排在下旬补训。',
  '房屋鉴定报告已出具，正在与街道商定安置方案。',
  '燃气报警装置已安装9处，余下2处待厂家上门。',
];

export const sampleNames = {
  plan: {
    title: '清河区民政领域安全生产提升行动实施方案（2024—2026年）',
    documentNumber: '清民〔2024〕18号',
    issuer: '清河区民政局',
  },
  phases: [
    { name: '动员部署', start: '2024-01-01', end: '2024-03-31' },
    { name: '集中整治', start: '2024-04-01', end: '2024-12-31' },
    { name: '巩固提升', start: '2025-01-01', end: '2026-06-30' },
    { name: '总结评估', start: '2026-07-01', end: '2026-12-31' },
  ],
  sections: [
    '压实安全责任',
    '开展常态化自查自改',
    '整治消防安全突出问题',
    '推进老旧院舍改造',
    '加强燃气和用电管理',
    '提升应急处置能力',
    '强化教育培训',
  ],
  hazardKinds: ['消防设施', '用电安全', '燃气安全', '房屋结构', '食品安全', '应急管理'],
  hazards: ['三号楼西侧疏散通道被隔断封堵', '厨房燃气管道锈蚀且未装切断装置'],
  unit: (index: number): string => {
    const town = towns[index % towns.length] ?? '';
    const body = bodies[Math.floor(index / towns.length) % bodies.length] ?? '';
    const round = Math.floor(index / (towns.length * bodies.length));
    return `${town}${body}${round > 0 ? `第${round + 1}站` : ''}`;
  },
  task: (index: number): string => tasks[index % tasks.length] ?? '',
  words: (index: number): string => words[index % words.length] ?? '',
};
