import type { RejectionRule } from '../candidate.js';

/** How minutes and reports of meetings open: 「5月7日，县水利局召开防汛工作会议」, 「各站负责人参会，并汇报…」. */
export const narrative: RejectionRule = {
  name: 'not.narrative',
  needs: ['召开', '收听', '收看', '参会', '参加', '出席', '列席', '主持', '会议以'],
  rejects: ({ words }, standing) =>
    !ORDERED.test(words) &&
    (HELD_LATELY.test(words) ||
      (standing.intro && (HELD.test(words) || CHAIRED.test(words) || ATTENDED.test(words)))),
};

/** 「昨天下午，县长接续召开防汛会议，就值守提出要求」, wherever a speech tells of it. */
const HELD_LATELY =
  /^(?:昨[天日]|前天|日前|近日|前几天|上周[一二三四五六日]?|刚才)(?:上午|下午|晚上?)?，?[^。；]{2,40}召开(?!前|后)[^。；]{0,40}会/;

const HELD =
  /^(?:(?:在|为|针对|临近)[^，。；]{2,40}，)?(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?:（[^）]{1,6}）)?(?:上午|下午|晚上?)?，?[^。；]{2,60}(?:召开|收听|收看)[^。；，]{0,40}(?:会|会议|会员)(?:，|（|$)/;
/** 「县长9月4日主持召开第8次常务会议」, 「会议以视频形式召开」 */
const CHAIRED =
  /^[^。；，]{2,40}(?:，[^。；，]{2,40}){0,2}主持召开[^。；，]{2,40}(?:会|会议)(?:，|（|$)|^会议以[^。；，]{2,12}(?:形式|方式)(?:召开|举行)/;
const ATTENDED =
  /^[^。；，]{2,60}(?:，[^。；，]{2,60}){0,2}(?:参会|(?:参加|出席|列席)(?:了)?(?:本次|此次)?会议|主持(?:了)?会议)(?:，|$)/;
/** What is still to be held is asked for. */
const ORDERED =
  /(?:(?<![主重需首])要(?!求)|应当?(?!邀)|须|必须|务必|请|拟|(?<!即)将|定于|(?<![当目先以节])前)(?!.{0,4}召开的)/;
