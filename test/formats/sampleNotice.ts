/** A paragraph of the sample as every format shows it in its own way. */
export interface SampleBlock {
  text: string;
  kind: 'title' | 'body' | 'heading1' | 'heading2' | 'right';
}

/** A notice of an invented city, whose tasks every format must yield alike. */
export const sampleNotice: readonly SampleBlock[] = [
  { kind: 'title', text: '云溪市民政局关于开展养老服务机构安全隐患排查整治的通知' },
  { kind: 'title', text: '云民发〔2025〕12号' },
  { kind: 'body', text: '各县（区）民政局，局属各单位：' },
  {
    kind: 'body',
    text: '为切实做好全市养老服务机构安全管理工作，坚决防范各类安全事故发生，经研究，决定在全市开展养老服务机构安全隐患排查整治。现将有关事项通知如下：',
  },
  { kind: 'heading1', text: '排查整治任务' },
  { kind: 'heading2', text: '全面开展自查。' },
  {
    kind: 'body',
    text: '各养老服务机构要于2025年4月30日前完成一次全面自查，逐项建立问题隐患台账，明确整改责任人和整改时限。各养老服务机构主要负责人每月至少组织1次安全检查，及时消除各类隐患。',
  },
  { kind: 'heading2', text: '严格督促整改。' },
  {
    kind: 'body',
    text: '各县（区）民政局要对辖区内养老服务机构逐一开展检查，检查覆盖率达到100%，对发现的重大隐患实行挂牌督办，于2025年6月底前全部整改到位。市养老服务指导中心要会同市消防救援支队每季度至少开展1次联合抽查，抽查结果及时通报。',
  },
  { kind: 'heading2', text: '加强教育培训。' },
  {
    kind: 'body',
    text: '市养老服务指导中心负责每年举办不少于2次安全管理培训，培训对象覆盖全部养老服务机构负责人和安全管理人员。各养老服务机构要每半年至少开展1次应急疏散演练。',
  },
  { kind: 'heading1', text: '工作要求' },
  {
    kind: 'body',
    text: '各县（区）民政局要加强组织领导，主要负责同志要亲自研究部署，分管负责同志要具体抓好落实。各县（区）民政局要于每月25日前将工作进展情况报送市民政局养老服务科，并于2025年12月10日前报送工作总结。',
  },
  { kind: 'right', text: '云溪市民政局' },
  { kind: 'right', text: '2025年3月18日' },
];

const CHINESE = '一二三四五六七八九';

/** The sample with its numbering written out, as a text has it. */
export function numberedNotice(): SampleBlock[] {
  let first = 0;
  let second = 0;
  return sampleNotice.map((block) => {
    if (block.kind === 'heading1') {
      second = 0;
      return { ...block, text: `${CHINESE[first++] ?? ''}、${block.text}` };
    }
    return block.kind === 'heading2'
      ? { ...block, text: `（${CHINESE[second++] ?? ''}）${block.text}` }
      : block;
  });
}

/** A table of tasks, as it is attached to notices or sent alone as a workbook. */
export const sampleTable = {
  title: '云溪市养老服务机构安全隐患排查整治任务分解表',
  rows: [
    ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
    [
      '1',
      '开展全市养老服务机构消防安全隐患全面排查，建立问题隐患台账',
      '市民政局',
      '市消防救援支队',
      '2025年4月30日',
    ],
    [
      '2',
      '对存在重大隐患的养老服务机构实行挂牌督办，督促限期整改到位',
      '市民政局',
      '市应急管理局、市消防救援支队',
      '2025年6月30日',
    ],
    ['3', '组织养老服务机构负责人和安全管理人员开展业务培训', '市养老服务指导中心', '', '2025年9月30日'],
  ],
} as const;

/** A cell of {@link mergedTable}, with the columns and rows that it spans. */
export interface SampleCell {
  text: string;
  columns?: number;
  rows?: number;
}

const cell = (text: string): SampleCell => ({ text });

/** A table with merged cells, a header over two rows and numbered items, as every format shows it in its own way. */
export const mergedTable: { title: string; rows: SampleCell[][] } = {
  title: '云溪市2025年养老服务重点工作责任分工表',
  rows: [
    [
      { text: '序号', rows: 2 },
      { text: '重点任务', rows: 2 },
      { text: '具体措施', rows: 2 },
      { text: '责任单位', columns: 2 },
      { text: '完成时限', rows: 2 },
    ],
    [cell('牵头单位'), cell('配合单位')],
    [
      { text: '1', rows: 2 },
      { text: '居家养老', rows: 2 },
      cell('1.建成12个助餐点；2.制定助餐补贴办法。'),
      { text: '市民政局', rows: 2 },
      cell('市财政局 各区民政局'),
      cell('2025年6月底前'),
    ],
    [cell('开展助餐点食品安全检查'), cell(''), cell('每季度1次')],
    [
      cell('2'),
      cell('机构养老'),
      cell('改造护理型床位300张'),
      cell('各区民政局、市养老服务指导中心'),
      cell('市住建局'),
      cell('11.30'),
    ],
  ],
};
