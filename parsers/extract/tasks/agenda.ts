import { isWithin } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';
import type { Genre } from '../../schema.js';
import { AnyPattern } from '../anyPattern.js';

/**
 * The sentences by which a meeting is led through its agenda and that give nobody work: 「下面，请县水利局局长通报情况」,
 * and what stands on a list behind 「会议共有三项议程：」. Whoever chairs a meeting does little else up to his last call.
 */
export function agendaOf(sentences: readonly BodySentence[], genre: Genre): Set<BodySentence> {
  const found = new Set<BodySentence>();
  let opening: BodySentence | null = null;
  let [calls, upTo] = [0, -1];
  sentences.forEach((sentence, i) => {
    const { shadow } = sentence;
    if (opening !== null && !isOnList(opening, sentence)) opening = null;
    if (LISTS.testIn(shadow)) opening = sentence;
    if (CALLS.testIn(shadow)) {
      found.add(sentence);
      calls++;
      upTo = i;
    } else if (opening !== null || OPENS_OR_CLOSES.testIn(shadow)) found.add(sentence);
  });
  if (genre === 'speech' && calls >= FEWEST_CALLS)
    for (const sentence of sentences.slice(0, upTo)) found.add(sentence);
  return found;
}

/** So many are heard from one who chairs; whoever only speaks may once call upon another. */
const FEWEST_CALLS = 2;

const isOnList = (opening: BodySentence, { paragraph, part, node }: BodySentence): boolean =>
  paragraph === opening.paragraph ||
  (part === opening.part &&
    opening.shadow.endsWith('：') &&
    node !== opening.node &&
    (opening.node === null || isWithin(node, opening.node)));

/** 「今天的会议有三项议程：」 */
const LISTS = new AnyPattern([
  [
    '议程 议题',
    /^[^。；要应须]{0,24}(?:议程|议题)(?:共|主要|一共)?(?:[有为是：]|分为|包括|如下)(?![^。；：]{0,12}[要应须])/,
  ],
]);

/** Words that a call begins with: 「下面，请…」, 「首先由…」. */
const NEXT = '(?:(?:现在|下面|接下来|首先|最后|接着|然后|其次|再|有)，?){0,2}';

const CALLS = new AnyPattern([
  [
    '上台 登台 主席台',
    /(?:(?:上|登)台|[到上]主席台[上前]?)来?(?:领|接受|颁|授|签[订字名约]|递交|发言|表态|讲话|作|做|宣读|合影|就座)|主席台[^，。；]{0,4}就[座坐]/,
  ],
  ['起立', /(?:^|，)(?:现在|首先|下面)?，?请?(?:大家|全体[\u4e00-\u9fff]{0,6})?起立/],
  ['默哀', /默哀(?:毕|[一二三]分钟)/],
  ['国歌', /^(?:[^，。；]{0,6}，)?(?:奏唱?|齐唱|唱|高唱)[^，。；]{0,10}国歌$/],
  ['掌声', /(?:热烈|以|用)[^，。；]{0,10}掌声/],
  [
    '第',
    /(?:^|，)(?:现在|下面|接下来|首先|最后|继续)?，?(?:继续|依次|开始)?进行(?:大会|会议|今天|本次会议)?的?第[一二三四五六七八九十]{1,2}个?(?:项|议程|议题)|^(?:大会|会议)(?:议程|进行)?第[一二三四五六七八九十]{1,2}项|^(?:会议)?议程第[一二三四五六七八九十]{1,2}项|^第[一二三四五六七八九十]{1,2}[项个](?:会议)?(?:议程|议题|内容)?(?:[，：]|是)[^。；要应须]{2,40}(?:讲话|发言|表态|会议精神|情况|决定|报告|责任[书状])(?:，[^。；要应须]{2,40})?[。；]?$|^第[一二三四五六七八九十]{1,2}项议程/,
  ],
  [
    '讲话 发言 致辞 致词 欢迎 宣读 部署 辅导 点评 表态 颁奖 授牌 授旗',
    new RegExp(
      `^${NEXT}(?:请|由)(?!各(?!位))[^，。；]{1,40}(?:(?:作|做|发表)[^，。；]{0,10}(?:讲话|发言|致辞|部署|辅导(?:报告)?|点评|表态)|致(?:欢迎)?[辞词]|讲话|发言|宣读[^，。；]{2,50}|颁奖|授牌|授旗)(?:，(?:请)?大家[^。；]{2,20})?[。；]?$`,
    ),
  ],
  [
    '下面 接下来 首先',
    /^(?:下面|接下来)，?(?:(?:依次|开始|继续)?进行[^，。；]{2,16}，)?(?:首先|先)?，?(?:请|由)(?!各(?!位|小组))[^，。；]{4,}|^首先，?由[^，。；]{2,24}(?:同志|主任|[局县市区镇乡]长|书记)[^，。；]{2,}/,
  ],
]);

/** How a meeting is opened and closed. */
const OPENS_OR_CLOSES = new AnyPattern([
  [
    '召开 举行',
    /^(?:[^，。；]{2,20}，)?(?:今[天日]|今天[上下]午|现在|今晚)，?(?:我们)?(?:在这里|在此|在[^，。；]{2,10})?(?:隆重)?(?:召开|举行)[^。；]{2,60}(?:会|会议|仪式)(?=[，。；])/,
  ],
  [
    '参加 出席 列席',
    /^(?:参加|出席|列席)(?:今天|今天的|本次|这次|此次)?(?:大会|会议|[^，。；：]{0,8}会)?的(?:还)?(?:有|领导|同志|单位)(?:同志)?(?:有|：|还有|是)?[^。；要应须]{4,}/,
  ],
  ['以及', /^以及[^，。；要应须]{4,50}(?:同志|负责人|领导|代表)[。；]?$/],
  ['现在开会 散会', /^(?:[^，。；]{0,16}[，。])?(?:现在开会|散会)[。！]?$/],
]);
