import type { RejectionRule } from '../candidate.js';

/** When people are off and at work, at school and in an examination; it tells nobody to do anything. */
export const arrangement: RejectionRule = {
  name: 'not.arrangement',
  needs: [
    '放假',
    '调休',
    '休假',
    '补休',
    '公休',
    '上班',
    '上课',
    '下班',
    '休息',
    '作息',
    '时间',
    '日期',
    '共计',
    '停诊',
    '闭馆',
    '休馆',
    '休市',
    '停课',
    '停业',
    '食宿',
    '住宿',
    '交通费',
    '差旅费',
    '培训费',
    '会务费',
  ],
  rejects: ({ words: written, subjects }) => {
    if (subjects.some((subject) => subject?.told === true)) return false;
    const words = written.includes('《') ? written.replace(TITLES, '') : written;
    return (
      !ORDERED.test(words) &&
      (DAYS_OFF.test(words) ||
        AT_WORK.test(words) ||
        HOURS.test(words) ||
        WHEN.test(words) ||
        SHUT.test(words) ||
        BOARD.test(words))
    );
  },
};

/** 「根据《关于做好国庆节值班工作的通知》」: a title orders nothing. */
const TITLES = /《[^《》]{2,60}》/g;

/** 「10月1日至7日放假调休，共7天」; not 「做好放假期间的值守」. */
const DAYS_OFF =
  /(?:日|天|节|旦|周[一二三四五六末]|[）\d])(?:，?全体[\u4e00-\u9fff]{2,6}|[^，。；]{0,6})(?:放假(?:调休)?|调休|补休|公休|休假|休息)(?:共?[\d一二三四五六七八九十]{1,3}天)?(?:，|（|$)(?:共(?:计)?[\d一二三四五六七八九十]+天|与[^，。]{2,10}连休)?/;
/** 「10月8日、9日正常上班」 */
const AT_WORK =
  /^[^。；]{0,60}[\d日）天六日末](?:全体[\u4e00-\u9fff]{2,6})?(?:为)?(?:正常|照常|补)?(?:上班|上课|休息|工作日|办公)(?:，[^，。；]{2,30})?$/;
/** 「上午9:00上班、12:00下班」, 「作息时间调整为…」 */
const HOURS =
  /(?:上午|下午|早上|晚上|中午)[^，。；]{0,4}\d{1,2}[:：时点][^，。；]{0,8}(?:上班|下班|上课|放学)|作息时间[^，。；]{0,8}(?:为|如下|：)/;
/** 「初赛和复赛时间为5月8日」, 「报名截止日期：6月1日」 */
const WHEN =
  /^[^，。；：]{0,40}(?:时间|日期|期限|[待放习]日)(?:为|是|：|定于|定在|定为|暂定)(?:每|从|自|即|暂定|\d|[一二三四五六七八九十]|20|上午|下午|当日|当年|次)/;

/** 「1月29日至31日停诊，2月1日起全天开诊」 */
const SHUT = /^[^。；，]{0,30}[\d日）号][^，。；]{0,4}(?:停诊|闭馆|休馆|休市|停课|停业)(?:，[^。；]{0,40}|)$/;

/** 「培训期间食宿统一安排，交通费自理」 */
const BOARD =
  /^[^，。；]{0,10}(?:食宿|住宿|交通费|差旅费|培训费|会务费)[^，。；]{0,10}(?:统一|安排|自理|承担|报销)[^。；]{0,40}$/;

const ORDERED =
  /(?:^|，)(?:各|请|要|应|须|必须|务必|严禁|不得)|做好|安排好|值班(?!电话)|落实|(?<![主重需首])(?:要(?!求)|应(?!急)|须|请|务必|必须)|要求(?!为|是|：)[^，。；]{4,}/;
