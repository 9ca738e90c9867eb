import type { RejectionRule } from '../candidate.js';

/** 联系人：张某，电话… */
export const contact: RejectionRule = {
  name: 'not.contact',
  needs: ['：', ':', '未尽事宜', '电话', '热线', '联系'],
  rejects: ({ words }) =>
    /^未尽事宜|^(?:分送|抄送|主办|承办)[：:]/.test(words) ||
    /^(?:[^，。：]{0,10}联系人|[^，。]{0,6}联系电话|[^，。：]{0,4}(?:值班)?(?:电话|热线)|联系方式|联系地址|咨询电话|监督电话|举报电话|电话|传真|邮箱|电子邮箱|地址|邮编|注)[：:]/.test(
      words,
    ) ||
    (!HANDED_IN.test(words) &&
      /联系人(?:(?:及|和)?(?:联系)?(?:电话|方式))?[：:]|联系电话[：:]?|(?:电子)?邮箱[：:]/.test(words) &&
      /\d{5,}|@/.test(words) &&
      words.length < 90) ||
    TELEPHONE_LINE.test(words) ||
    TELEPHONE_OF.test(words) ||
    ADDRESS.test(words) ||
    /(?:，|问题)请(?:及时|尽快|随时)?与[^，。]{2,16}联系(?:$|，[^，。：]{0,4}联系)/.test(words) ||
    (words.length < 60 &&
      !HANDED_IN.test(words) &&
      /，[^，。；]{0,4}(?:值班|联系|咨询|举报|监督)?(?:电话|热线)：?(?:\d{3,4}-)?\d{7,11}$/.test(words)),
};

/** 「请各科室于5日前将报表发至邮箱，联系人：…」: what is to be handed in, with whom to ask behind it. */
const HANDED_IN =
  /(?:请|要|须|应|务必|前)[^：]{2,60}(?:报(?![名道])送?|送|发|寄|提交|反馈|上传|交)(?:至|到|给)?[^，。：；]{1,30}，[^，。：]{0,8}(?:联系人|联系电话|联系方式|电话|邮箱|传真)/;

/** 「材料邮寄地址：…」, 「报名网址：…」, 「缴费账号：…」 */
const ADDRESS =
  /^(?![在向将把从通])[^，。；：]{0,14}(?:地址|邮箱|信箱|网址|网站|账号|账户|户名|开户行|二维码|QQ群|微信群|公众号|邮政编码)(?:为|是)?：/;

/** 「业务咨询：办公室0000-1234567」: a label, a name, and a telephone number with little behind it. */
const TELEPHONE_LINE =
  /^[^，。；：\d]{2,12}：[^，。；：\d]{0,16}(?:电话：)?(?:\d{3,4}-\d{7,8}|1\d{10})(?!\d)(?!.{24})/;

/** 「汛期县防办值班电话：（0000）1234567」 */
const TELEPHONE_OF =
  /^[^，。；：]{2,30}(?:值班|咨询|联系|监督|举报|投诉|服务|办公)(?:电话|热线)：[（(]?\d[\d（）()、，\s-]{6,60}$/;
