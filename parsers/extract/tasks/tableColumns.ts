/** What a column of a table of tasks holds. */
export type ColumnRole =
  'number' | 'phase' | 'task' | 'category' | 'lead' | 'support' | 'person' | 'deadline' | 'target' | 'other';

/** Words of header cells; the first that fits decides. */
const HEADER_WORDS: readonly { role: ColumnRole; pattern: RegExp }[] = [
  { role: 'number', pattern: /^(?:序号|编号|序|No\.?|项次)$/i },
  {
    role: 'other',
    pattern:
      /(?:问题|工作|提供|推荐|选送|受检|供货|用人|参训|所在)单位$|(?:成立|发现|出生|发生|执行|生效|签到|登记|受理|来信|来访|收[文到]|交办)(?:时间|日期|年月)|^职务|进展|完成情况|(?:完成|工作|目前|当前)进度$/,
  },
  { role: 'support', pattern: /配合|协办|参与|协助|参加/ },
  {
    role: 'phase',
    pattern:
      /^(?:工作|实施|推进|活动|整治|行动|任务|时间)?(?:阶段|步骤|环节)(?:名称|划分|[及和与](?:起止)?时间)?$|^(?:阶段|步骤)安排$/,
  },
  {
    role: 'deadline',
    pattern: /时限|时间|期限|进度|(?:完成|截[止至]|办结|整改|起止)日期|^日期$|月份|^季度$|节点/,
  },
  { role: 'person', pattern: /责任人|负责人|责任领导|牵头领导|分管领导|包保领导|联系人|姓名/ },
  {
    role: 'lead',
    pattern:
      /牵头|^(?:整改|主体|工作|落实)?责任(?!目标|内容|制|清单|事项|书)|主办|主责|负责(?:单位|部门|科室)|承办|落实(?:单位|部门)|实施(?:单位|主体)|整改单位|单位$|^部门$/,
  },
  { role: 'target', pattern: /目标(?!任务)|指标|标准|成效|成果/ },
  { role: 'category', pattern: /类别|领域|方面|分类|版块|板块/ },
  { role: 'task', pattern: /任务|内容|事项|措施|举措|要求|工作|项目|问题|步骤|职责/ },
];

/** What is dealt with, where a table says only of what, when and by whom: 「整治行业名称」, 「检查对象」, 「领域」. */
const MATTER =
  /(?:(?<!企业|公司|单位|学校|机构|产品|物资|设备|作品|材料)名称|行业|领域|对象|场所|类别|主题|专题)$/;

/** Columns of lessons, contests, posts, fees, permits and opinions: no row tells anybody to do something. */
const OTHER_TABLES =
  /授课|主讲|讲师|讲课|课程|科目|考场|监考|议程|主持人|(?:实施|设定|法律|法定)依据|采纳|岗位|招聘|参赛|申报|收费|作品|主要产品/;

export interface TableColumns {
  /** What the header calls them; empty where there is none. */
  names: string[];
  roles: ColumnRole[];
  /** The column whose cell is the task; the most particular one where several could be. */
  task: number;
  /** The columns that say when, those of the day by which it must be done first. */
  dates: number[];
  /** The column to take where that cell is empty. */
  otherTask: number | null;
  /** The shortest words that its cells may be: 2 where it only says of what, else 4. */
  shortest: number;
}

/** Reads a header row; null where it is not the header of a table of tasks. */
export function columnsOf(row: readonly string[]): TableColumns | null {
  const cells = row.map((cell) => cell.replace(/\s/g, ''));
  if (cells.some((cell) => OTHER_TABLES.test(cell) || /^\d+$/.test(cell))) return null;
  if (cells.includes('姓名') && cells.includes('职务')) return null;
  const roles = cells.map(roleOf);
  const known = roles.filter((role) => role !== 'other').length;
  const tasks = roles.flatMap((role, i) => (role === 'task' ? [i] : []));
  let shortest = 4;
  if (tasks.length === 0) tasks.push(...soleTask(roles, cells));
  if (tasks.length === 0 && roles.includes('lead') && roles.includes('deadline')) {
    const matter = cells.findIndex((cell) => MATTER.test(cell));
    if (matter !== -1) {
      tasks.push(matter);
      shortest = 2;
    }
  }
  if (known < 2 || tasks.length === 0 || !roles.some((role) => SAYS_WHO_OR_WHEN.has(role))) return null;
  const called = (words: RegExp): number | undefined => tasks.find((i) => words.test(cells[i] ?? ''));
  const task = called(/具体|措施|举措/) ?? called(/内容|要求/) ?? tasks.at(-1) ?? 0;
  const dates = roles.flatMap((role, i) => (role === 'deadline' ? [i] : []));
  dates.sort((a, b) => rankOf(cells[a]) - rankOf(cells[b]));
  return { names: cells, roles, task, dates, otherTask: tasks.findLast((i) => i !== task) ?? null, shortest };
}

/** 「完成时间」 before 「时限」, before 「启动时间」 and 「汇报时间」. */
const rankOf = (name = ''): number =>
  /完成|办结|整改|结束|截[止至]/.test(name) ? 0 : /(?:启动|开始|交办|汇报|反馈|报送)/.test(name) ? 2 : 1;

const SAYS_WHO_OR_WHEN: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['lead', 'deadline', 'person']);

/** Where no column is called a task, what is to be reached, or done step by step, is one: 「工作目标」, 「步骤」. */
function soleTask(roles: readonly ColumnRole[], cells: readonly string[]): number[] {
  const target = roles.includes('lead') ? cells.findIndex((cell) => /目标/.test(cell)) : -1;
  return target === -1 ? roles.flatMap((role, i) => (role === 'phase' ? [i] : [])).slice(0, 1) : [target];
}

function roleOf(cell: string): ColumnRole {
  if (cell === '' || cell.length > 16) return 'other';
  for (const { role, pattern } of HEADER_WORDS) if (pattern.test(cell)) return role;
  return 'other';
}
