import { expect } from 'chai';
import { withCellsJoined } from '../../../parsers/structure/cellPerLine.js';
import { parseText } from '../../../parsers/parseNotice.js';

const rowOf = (cells: readonly string[]): string => `|\n${cells.join('\n|\n')}\n|\n`;
const HEAD = ['序号', '工作任务', '责任单位', '时间进度'];

describe('a table with one cell a line', () => {
  it('is read as a table: owners and deadlines by the words of its first row', () => {
    const { tasks } = parseText(
      rowOf(HEAD) +
        rowOf(['1', '编制公厕建设规划', '县住建局、县财政局', '2021 年底前']) +
        rowOf(['2', '建成餐厨垃圾处理站', '县城管局', '2021—2023 年底前']) +
        rowOf(['3', '清理河道漂浮物', '县水利局', '']) +
        rowOf(['4', '划定禁养区', '县农业农村局', '2022 年 9 底前']),
    );
    expect(
      tasks.map((task) => [
        task.text,
        task.owners.map((owner) => owner.name).join(),
        task.deadline?.date ?? null,
      ]),
    ).to.deep.equal([
      ['编制公厕建设规划', '县住建局,县财政局', '2021-12-31'],
      ['建成餐厨垃圾处理站', '县城管局', '2023-12-31'],
      ['清理河道漂浮物', '县水利局', null],
      ['划定禁养区', '县农业农村局', '2022-09-30'],
    ]);
  });

  it('is read as a table without bars where the rows are numbered', () => {
    const { tasks, document } = parseText(
      `2024年养老服务任务分解表\n序号\n工作任务\n牵头单位\n配合单位\n完成时限\n1\n建成助餐点10处\n县民政局\n县财政局\n10月底\n\n2\n培训护理员200名\n县人社局\n县民政局\n12月底\n`,
    );
    expect(document.title).to.equal('2024年养老服务任务分解表');
    expect(
      tasks.map(({ text, owners, deadline }) => [
        text,
        owners.map(({ role, name }) => `${role} ${name}`).join(),
        deadline?.date ?? null,
      ]),
    ).to.deep.equal([
      ['建成助餐点10处', 'lead 县民政局,support 县财政局', '2024-10-31'],
      ['培训护理员200名', 'lead 县人社局,support 县民政局', '2024-12-31'],
    ]);
  });

  it('leaves lines alone that follow the word 序号 in no order', () => {
    const lines = ['序号', '姓名', '单位', '1', '张某', '县水利局', '职务', '2', '李某'].map((text) => ({
      text,
      kind: 'paragraph' as const,
    }));
    expect(withCellsJoined(lines)).to.deep.equal(lines);
  });

  it('leaves bars alone that lay out no rows of equal length', () => {
    const lines = ['|', '首页', '|', '要闻', '|', '各科室要在五月底前完成自查工作。', '|', '|', '|'].map(
      (text) => ({ text, kind: 'paragraph' as const }),
    );
    expect(withCellsJoined(lines)).to.deep.equal(lines);
  });

  it('keeps what stands above and below', () => {
    const texts = [
      '任务分工如下',
      ...`${rowOf(HEAD)}${rowOf(['1', '清运垃圾', '县城管局', '六月'])}`.trim().split('\n'),
      '以上请落实',
    ];
    const joined = withCellsJoined(texts.map((text) => ({ text, kind: 'paragraph' as const })));
    expect(joined.map((line) => line.text)).to.deep.equal([
      '任务分工如下',
      HEAD.join('\t'),
      '1\t清运垃圾\t县城管局\t六月',
      '以上请落实',
    ]);
  });
});
