import { ISSUED_MARCH, UNDATED, unresolved, recurs, within, type PhraseGroup } from './expectation.js';

/**
 * Periods counted from an event. The first day does not count, and a period of months ends on the day of the same
 * number or on the month's last (民法典 第二百零一条、第二百零二条).
 */
const counted: readonly PhraseGroup[] = [
  {
    kind: 'counted from an event',
    reference: ISSUED_MARCH,
    rows: [
      ['自印发之日起30日内制定细则。', within('issued', 30, 'day', '2024-04-04')],
      ['自本通知印发之日起15个工作日内报送方案。', within('issued', 15, 'workday')],
      ['文件下发后20日内报送方案。', within('issued', 20, 'day', '2024-03-25')],
      ['方案印发后一个月内制定清单。', within('issued', 1, 'month', '2024-04-05')],
      ['本办法发布之日起6个月内完成改造。', within('issued', 6, 'month', '2024-09-05')],
      ['通知印发后半个月内上报。', within('issued', 0.5, 'month', '2024-03-20')],
      ['本意见印发后两周内转发到基层。', within('issued', 2, 'week', '2024-03-19')],
      ['自印发之日起一年内完成整合。', within('issued', 1, 'year', '2025-03-05')],
      ['收到通知后5个工作日内报送。', within('received', 5, 'workday')],
      ['接到通知之日起3日内报送。', within('received', 3, 'day')],
      ['收到本通知后一周内反馈。', within('received', 1, 'week')],
      ['自收到本通知之日起10日内反馈。', within('received', 10, 'day')],
      ['收文后2个工作日内签收。', within('received', 2, 'workday')],
      ['整改期限为收到通知书之日起15日内。', within('received', 15, 'day')],
      ['事故发生后1小时内上报。', within('event', 1, 'hour')],
      ['发现隐患后24小时内上报。', within('event', 24, 'hour')],
      ['接报后15分钟内到场。', within('event', 15, 'minute')],
      ['30分钟内电话报告。', within('event', 30, 'minute')],
      ['2小时内书面报告。', within('event', 2, 'hour')],
      ['须在48小时内办结。', within('event', 48, 'hour')],
      ['各科室应于目录更新后30天内组织评估。', within('event', 30, 'day')],
      ['会后3日内整理纪要。', within('event', 3, 'day')],
      ['会议结束后5个工作日内报送纪要。', within('event', 5, 'workday')],
      ['检查结束之日起7个工作日内反馈意见。', within('event', 7, 'workday')],
      ['受理之日起20个工作日内办结。', within('event', 20, 'workday')],
      ['七日内完成核实。', within('event', 7, 'day')],
      ['十个工作日内答复。', within('event', 10, 'workday')],
      ['三个月内完成整改。', within('event', 3, 'month')],
      ['两周内完成复查。', within('event', 2, 'week')],
      ['半年内完成搬迁。', within('event', 0.5, 'year')],
      ['半小时内到达现场。', within('event', 0.5, 'hour')],
      ['10天之内缴清。', within('event', 10, 'day')],
      ['5日以内补正材料。', within('event', 5, 'day')],
      ['一周内销号。', within('event', 1, 'week')],
      ['六十日内作出决定。', within('event', 60, 'day')],
      ['事发后30分钟电话报告、1小时书面报告。', within('event', 30, 'minute'), within('event', 1, 'hour')],
    ],
  },
  {
    kind: 'counted from an event',
    reference: { issuedOn: '2024-11-30', year: 2024 },
    rows: [
      ['自印发之日起3个月内完成清理。', within('issued', 3, 'month', '2025-02-28')],
      ['印发之日起45日内完成清理。', within('issued', 45, 'day', '2025-01-14')],
    ],
  },
  {
    kind: 'counted from an event',
    reference: UNDATED,
    rows: [
      ['自印发之日起30日内制定细则。', within('issued', 30, 'day')],
      ['自发文之日起两个月内完成。', within('issued', 2, 'month')],
    ],
  },
];

/** Dates whose figures are masked in the text: nobody can say the day, and nothing may be guessed. */
const masked: readonly PhraseGroup[] = [
  {
    kind: 'masked',
    reference: ISSUED_MARCH,
    rows: [
      ['**月底前完成排查。', unresolved],
      ['XX月底前完成排查。', unresolved],
      ['xx月xx日前上报。', unresolved],
      ['X月X日前上报。', unresolved],
      ['×月×日前上报。', unresolved],
      ['20**年12月底前完成。', unresolved],
      ['20XX年底前完成。', unresolved],
      ['20××年6月30日前完成。', unresolved],
      ['3月XX日前上报。', unresolved],
      ['2024年**月底前完成。', unresolved],
      ['2024年X月X日前完成。', unresolved],
      ['××年×月前完成。', unresolved],
      ['于某月某日前报送。', unresolved],
      ['____年__月__日前报送。', unresolved],
      ['每年不少于x次。', recurs('year', null)],
      ['每季度至少开展**次检查。', recurs('quarter', null)],
      ['每月不少于XX次。', recurs('month', null)],
      ['每半年组织×次演练。', recurs('halfyear', null)],
      ['每周至少某次。', recurs('week', null)],
    ],
  },
];

export const relatives: readonly PhraseGroup[] = [...counted, ...masked];
