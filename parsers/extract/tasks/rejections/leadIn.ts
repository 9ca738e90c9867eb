import { opensWithAction } from '../../actionWords.js';
import type { Candidate, RejectionRule } from '../candidate.js';

/** A line that only leads in to what is below it: 「重点做好以下工作：」. */
export const leadIn: RejectionRule = {
  name: 'not.lead-in',
  needs: ['：', '以下', '下列', '如下', '方面', '关于', '个问题', '个要求', '个意见'],
  rejects: (candidate) => {
    const { words, sentence } = candidate;
    if (ordersBeforeLabel(candidate) || ordersBy(candidate)) return false;
    return (
      /：$|^[^，。；：]{2,24}(?:应当?|要|须)?(?:遵循|坚持)(?:以下|下列|如下)[^，。；：]{0,4}原则：/.test(
        words,
      ) ||
      /作如下(?:调整|分工|安排|规定|通知)$|提出(?:如下|以下)[\u4e00-\u9fff]{2,8}$/.test(words) ||
      /^请?[^，。]{0,14}(?:照|按照?|对照)(?:以下|下列)[^，。]{2,16}$/.test(words) ||
      IN_CASE.test(words) ||
      MEETS_BELOW.test(words) ||
      ASPECT.test(words) ||
      MATTER.test(words) ||
      NTH_POINT.test(words) ||
      ALL_BELOW.test(words) ||
      COUNTED.test(words) ||
      (/(?:如下|以下(?:(?:几|[一二三四五六七八九十\d])[个项点方](?:方面)?|(?:几|[一二三四五六七八九十\d])?[个项点方]?(?:方面)?(?:工作|要求|事项|措施|任务|意见|内容|情况)))[：。]?$/.test(
        words,
      ) &&
        sentence.shadow.length < 90)
    );
  },
};

/** 「以下任务均需各镇落实，不再列出。」 */
const ALL_BELOW = /^以下(?:各项)?(?:任务|工作|事项|措施)?均[需由][^。；]{2,40}，(?:以下)?不再/;

/** 「具体做到以下“七个强化”。」: a count of what follows. */
const COUNTED =
  /^[^，。；：]{0,14}(?:以下|如下)“?[一二两三四五六七八九十\d]{1,2}[个条项点大件][\u4e00-\u9fff]{1,6}”?$/;

/** 「养老服务方面。」 before what is done there. */
const ASPECT = /^(?:在)?[^，。；：]{2,14}方面$/;

/** 「同时，要做好以下工作，进一步提高管护水平。」: what is to be done stands below. */
const MEETS_BELOW =
  /^(?:同时|此外|另外|为此)?，?(?:还|并)?(?:要|应当?|须|必须)?(?:重点|切实|认真)?(?:落实|做好|抓好|完成|遵守|把握)(?:好)?以下(?:几|[一二三四五六七八九十\d])?[个项点方]?(?:方面)?(?:的)?(?:要求|工作|任务|措施|环节)(?:，[^。；]{2,40})?$/;

/** 「关于渠道维修资金问题。」 before what was decided about it. */
const MATTER = /^关于[^，。；：要应须请]{2,36}(?:问题|事宜|事项|议题)$/;

/** 「第一个问题，认识要再提高。」: how a speaker opens the next part. */
const NTH_POINT = /^第[一二三四五六七八]个(?:问题|方面|要求|意见|点)，[^，。；\d各每]{2,16}$/;

/** 「一旦发生险情，一般按下列程序处理；」 */
const IN_CASE =
  /^(?:一旦|如|若|当|凡)[^，。；]{2,30}，[^，。]{0,14}(?:照|按照?)(?:以下|下列)[^，。]{2,8}(?:处理|处置|进行|办理|执行|操作|实施)$/;

/** 「各校要开展一次自查，检查重点如下：」: the order stands before what the list is called. */
const LABEL = /(?:要|应|须|必须)[^，。；]{4,40}，[\u4e00-\u9fff]{2,8}(?:主要)?(?:如下|包括|为|有)：$/;

/** 「请各校围绕以下内容认真做好总结：」: the order is told, and what stands below is only what it is to be about. */
const ORDERED_BY =
  /(?:围绕|针对|对照|按照|就)(?:以下|下列)[^，。；：]{0,4}(?:内容|方面|重点|问题|事项|情形|要点)[^，。；：]{0,6}(?:做好|开展|进行|组织|报送|形成|撰写)[^，。；：]{2,20}：$/;
const ordersBy = ({ words, subjects }: Candidate): boolean =>
  ORDERED_BY.test(words) && subjects.some((subject) => subject !== null);

const ordersBeforeLabel = ({ words, subjects, clauses, heads, sentence }: Candidate): boolean =>
  (LABEL.test(words) && subjects.slice(0, clauses.length - 1).some((subject) => subject !== null)) ||
  (CHECKED_BELOW.test(words) &&
    heads
      .slice(0, -1)
      .some((head, i) => subjects[i]?.told === true || opensWithAction(sentence.shadow, head)));

/** 「对照规范逐个排查，重点检查以下内容：」: an order, and what it looks at stands below. */
const CHECKED_BELOW =
  /，(?:重点|主要|着重)(?:排查|检查|核查|整治|督查|抽查|查看|自查)(?:以下|下列)[^，。；：]{0,8}：$/;
