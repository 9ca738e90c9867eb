import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

/** Each task as 「words|owners|deadline」. */
const tasksOf = (items: string): string[] =>
  parseText(
    `石桥县殡葬服务审计反馈问题整改方案\n为做好整改工作，制定本方案。\n一、整改任务\n${items}\n二、工作要求\n（一）加强领导。各单位要压实责任。`,
  )
    .tasks.slice(0, -1)
    .map(({ text, owners, deadline }) =>
      [
        text,
        owners.map(({ role, name }) => (role === 'support' ? `（${name}）` : name)).join('、'),
        deadline?.date ?? '',
      ].join('|'),
    );

const first = '修订收费公示办法，公开服务价格。|县民政局、县发改局|2025-06-30';
const second = '新建公益性墓地3处。|县林业局|2025-12-31';

describe('papers that answer an inspection', () => {
  it('give as tasks what is done about a problem, not the problem', () => {
    for (const [found, another] of [
      ['（一）服务价格公示不全，群众知晓度不高。', '（二）公益性墓地数量不足，布局不合理。'],
      ['问题1：服务价格公示不全，群众知晓度不高。', '问题2：公益性墓地数量不足，布局不合理。'],
      ['（一）问题描述：服务价格由各馆自行张贴。', '（二）问题描述：公益性墓地靠近水源。'],
      ['1.反馈意见：服务价格由各馆自行张贴。', '2.反馈意见：公益性墓地靠近水源。'],
    ])
      expect(
        tasksOf(
          [
            found,
            '整改目标：2025年6月30日前实现价格公示全覆盖。',
            '整改措施：修订收费公示办法，公开服务价格。',
            '责任单位：县民政局、县发改局',
            '整改时限：2025年6月30日前',
            another,
            '整改措施：新建公益性墓地3处。',
            '责任单位：县林业局',
            '整改时限：2025年12月底前',
          ].join('\n'),
        ),
        found,
      ).to.deep.equal([first, second]);
  });

  it('give duties and dates that stand above the measures to them', () => {
    expect(
      tasksOf(
        [
          '（一）服务价格公示不全。',
          '整改责任单位：县民政局、县发改局',
          '整改完成时限：2025年6月底',
          '整改措施：修订收费公示办法，公开服务价格。',
          '（二）公益性墓地数量不足。',
          '整改责任单位：县林业局',
          '整改完成时限：2025年12月底',
          '整改措施：新建公益性墓地3处。',
        ].join('\n'),
      ),
    ).to.deep.equal([first, second]);
    expect(
      tasksOf(
        [
          '1.服务价格公示不全。（牵头单位：县民政局；配合单位：县发改局）',
          '整改措施：修订收费公示办法，公开服务价格。',
          '2.公益性墓地数量不足。（牵头单位：县林业局）',
          '整改措施：新建公益性墓地3处。',
        ].join('\n'),
      ),
    ).to.deep.equal([
      '修订收费公示办法，公开服务价格。|县民政局、（县发改局）|',
      '新建公益性墓地3处。|县林业局|',
    ]);
  });

  it('may set their labels in brackets, or several in one line', () => {
    expect(
      tasksOf(
        [
          '【问题1】服务价格公示不全。',
          '【整改措施】修订收费公示办法，公开服务价格。',
          '【责任单位】县民政局、县发改局',
          '【完成时限】2025年6月30日前',
          '【问题2】公益性墓地数量不足。',
          '【整改措施】新建公益性墓地3处。',
          '【责任单位】县林业局',
          '【完成时限】立行立改，长期坚持',
        ].join('\n'),
      ),
    ).to.deep.equal([first, '新建公益性墓地3处。|县林业局|']);
    expect(
      tasksOf(
        [
          '1.服务价格公示不全。',
          '整改措施：修订收费公示办法，公开服务价格。',
          '责任单位：县民政局、县发改局  完成时限：2025年6月30日前',
        ].join('\n'),
      ),
    ).to.deep.equal([first]);
  });

  it('date the whole of a measure by what its duties say', () => {
    expect(
      tasksOf(
        '1.公示不及时。\n整改措施：开展每月一次价格检查，督促公示更新。（责任单位：县民政局；完成时限：2025年6月底前）',
      ),
    ).to.deep.equal([
      '开展每月一次价格检查，督促公示更新。（责任单位：县民政局；完成时限：2025年6月底前）|县民政局|2025-06-30',
    ]);
  });
});
