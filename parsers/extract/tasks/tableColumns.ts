/** What a column of a table of tasks holds. */
export type ColumnRole =
  'number' | 'task' | 'category' | 'lead' | 'support' | 'person' | 'deadline' | 'target' | 'other';

/** Words of header cells; the first that fits decides. */
const HEADER_WORDS: readonly { role: ColumnRole; pattern: RegExp }[] = [
  { role: 'number', pattern: /^(?:序号|编号|序|No\.?|项次)$/i },
  { role: 'support', pattern: /配合|协办|参与|协助|参加/ },
  { role: 'deadline', pattern: /时限|时间|期限|进度|完成日期|节点/ },
  { role: 'person', pattern: /责任人|负责人|责任领导|牵头领导|分管领导|包保领导|联系人|姓名/ },
  {
    role: 'lead',
    pattern:
      /牵头|责任(?:单位|部门|处室|科室|主体)|主办|负责(?:单位|部门|科室)|承办|落实单位|实施(?:单位|主体)|整改单位|单位$/,
  },
  { role: 'target', pattern: /目标|指标|标准|成效|成果/ },
  { role: 'category', pattern: /类别|领域|方面|分类|版块|板块/ },
  { role: 'task', pattern: /任务|内容|事项|措施|举措|要求|工作|项目|问题|步骤/ },
];

/** What is dealt with, where a table says only of what, when and by whom: 「整治行业名称」, 「检查对象」, 「领域」. */
const MATTER = /(?:名称|行业|领域|对象|场所|类别|主题|专题)$/;

export interface TableColumns {
  roles: ColumnRole[];
  /** The column whose cell is the task; the most particular one where several could be. */
  task: number;
  /** The shortest words that its cells may be: 2 where it only says of what, else 4. */
  shortest: number;
}

/** Reads a header row; null where it is not the header of a table of tasks. */
export function columnsOf(cells: readonly string[]): TableColumns | null {
  const roles = cells.map((cell) => roleOf(cell.replace(/\s/g, '')));
  const known = roles.filter((role) => role !== 'other').length;
  const tasks = roles.flatMap((role, i) => (role === 'task' ? [i] : []));
  let shortest = 4;
  if (tasks.length === 0 && roles.includes('lead') && roles.includes('deadline')) {
    const matter = cells.findIndex((cell) => MATTER.test(cell.replace(/\s/g, '')));
    if (matter !== -1) {
      tasks.push(matter);
      shortest = 2;
    }
  }
  if (
    known < 2 ||
    tasks.length === 0 ||
    !roles.some((role) => role === 'lead' || role === 'deadline' || role === 'person')
  )
    return null;
  const particular = tasks.find((i) => /具体|措施|举措|内容|要求/.test(cells[i] ?? ''));
  return { roles, task: particular ?? tasks.at(-1) ?? 0, shortest };
}

function roleOf(cell: string): ColumnRole {
  if (cell === '' || cell.length > 16) return 'other';
  for (const { role, pattern } of HEADER_WORDS) if (pattern.test(cell)) return role;
  return 'other';
}
