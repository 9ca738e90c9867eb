import type { Genre } from '../../schema.js';

/** Genre from the title; where there is none, from how the text speaks and what its sections are called. */
export function genreOf(
  title: string | null,
  opening: string,
  sections: readonly string[] = [],
  beginsMidway = false,
): Genre {
  const byTitle = title === null ? null : genreOfTitle(title);
  if (byTitle !== null) return byTitle;
  if (title === null && sections.some((section) => NEXT_STEPS.test(section))) return 'report';
  const isPlan =
    isLaidOutAsPlan(opening, sections) ||
    (title === null && beginsMidway && (isOfCampaign(opening) || isOfActivity(sections)));
  return genreOfOpening(opening) ?? (isPlan ? 'plan' : 'notice');
}

/** True for 「督办通知单」, 「信访事项交办函」: one matter is handed to somebody to be dealt with. */
export const isCommission = (title: string | null): boolean =>
  title !== null &&
  /(?:督办|督查|交办|转办)(?:事项|工作|任务|整改|提示)?(?:通知)?(?:书|单|卡|函|表|件|通知)$/.test(title);

/** 「对第12号建议的答复」, 「关于所提问题办理情况的函」; without such a title 「您提出的《…提案》收悉，现答复如下」 tells. */
export const isAnswer = (title: string | null, opening: string): boolean =>
  (title !== null && ANSWER.test(title)) || RECEIVED.test(opening);
const RECEIVED =
  /(?:建议|提案|议案)[^。；]{0,30}收悉[^。；]{0,20}[，。](?:现|经)[^。；]{0,40}(?:答复|函告|回复)如下/;
const ANSWER =
  /(?:建议|提案|议案|来信|问题|事项|请示)[^，。；]{0,16}(?:答复|复函)(?:函|意见)?$|(?:建议|提案|问题)[^，。；]{0,10}办理情况的函$/;

/** The year that a report tells of: 2024 in 「关于2024年工作总结和2025年工作打算的报告」; null where the title names none. */
export function yearReviewed(title: string | null): number | null {
  const year = title === null ? undefined : REVIEWED.exec(title.replace(/\s+/g, ''))?.[1];
  return year === undefined ? null : Number(year);
}
const REVIEWED = /(20\d\d)年[^，。]{0,24}?(?:总结|情况|汇报|报告|小结|回顾)/;

/** A fragment without head and tail: 「本方案所称」, or sections of a plan (建设任务, 进度要求, 保障措施). */
const isLaidOutAsPlan = (opening: string, sections: readonly string[]): boolean =>
  /本(?:方案|计划|要点|规划)/.test(opening) ||
  sections.filter((title) => PLAN_SECTION.test(title)).length >= 2;

/** A fragment that begins with a later item of a text, and speaks again and again of a drive. */
const isOfCampaign = (opening: string): boolean =>
  (opening.match(/整治|取缔|打击|查处|专项|联合执法|集中治理|(?:救助|监管|检查)(?:行动|工作)/g)?.length ??
    0) >= FEWEST_OF_CAMPAIGN;
const FEWEST_OF_CAMPAIGN = 3;

/** 「三、活动时间」, 「四、活动安排」 */
const isOfActivity = (sections: readonly string[]): boolean =>
  new Set(sections.filter((title) => ACTIVITY_SECTION.test(title))).size >= 2;
const ACTIVITY_SECTION = /^活动(?:目的|主题|时间|内容|安排|步骤|形式)[。：]?$/;

const NEXT_STEPS = /^下一?步(?:工作)?(?:打算|计划|安排|思路)[。：]?$/;
const PLAN_SECTION =
  /^(?:总体(?:要求|目标)|(?:工作|总体|主要|行动)目标|(?:主要|重点|工作|建设|整治|目标){1,2}任务|(?:重点|工作|主要|保障)(?:措施|举措)|(?:实施|工作|进度|方法)(?:步骤|安排|要求)|组织(?:保障|实施))[。：]?$|^[^，。；：]{2,12}阶段（[^）]{0,30}月[^）]{0,30}）/;

function genreOfTitle(title: string): Genre | null {
  const words = title.replace(/\s+/g, '').replace(/(?:（[^（）]{1,24}）){1,3}$|(?:范文|模板)$/, '');
  const inner = (COVERING.exec(words) ?? NAMING.exec(words))?.[1];
  if (inner !== undefined && NO_PLAN.test(inner)) return 'notice';
  for (const [genre, pattern] of TITLE_WORDS) if (pattern.test(inner ?? words)) return genre;
  return inner === undefined ? null : 'notice';
}

const COVERING = /印发.{0,3}《?(.{2,60}?)》?(?:（[^）]{1,24}）)?》?的通知$/;
/** 「关于《…三年行动方案》的通知」, with no word for issuing. */
const NAMING = /关于《([^《》]{2,60}?)(?:（[^）]{1,24}）)?》的通知$/;

/** What a covering notice brings that is neither a plan nor an opinion: 「印发《…管理办法》的通知」, 「印发…十条措施的通知」. */
const NO_PLAN = /(?:办法|规定|细则|条例|规程|指南|指引|标准|措施|分工|任务)$/;

const TITLE_WORDS: readonly [Genre, RegExp][] = [
  [
    'report',
    /(?:总结|情况|汇报)[^，。]{0,6}(?:及|和|与|暨)[^，。]{2,20}(?:打算|计划|安排|思路|要点|建议|工作)$/,
  ],
  ['speech', /讲话(?:稿|提纲)?$|致辞$|主持[词稿]$|发言(?:稿|材料|提纲)?$|上的讲话/],
  [
    'notice',
    /通知(?:书)?$|通告$|公告$|通报$|督办(?:单|函)$|函$|提示$|提醒$|规定$|(?:放假|假期|值班)(?:工作)?安排$/,
  ],
  ['opinion', /意见$|办法$|决定$|细则$|条例$/],
  [
    'plan',
    /方案$|计划$|要点$|规划$|纲要$|思路$|设想$|行动$|安排$|分工$|清单$|预案$|措施$|任务$|分解表?$|(?:任务|责任|安排|计划|进度|推进|时间)表$|月历$/,
  ],
  ['report', /总结$|报告$|汇报$|情况$|小结$|打算$|[周旬月季]报$|总结(?:和|及|暨).{2,24}$/],
  ['notice', /纪要$/],
  ['plan', /方案|计划|要点|规划/],
];

function genreOfOpening(opening: string): Genre | null {
  if (/同志们|今天(?:我们|专题)?召开|下面，?我|我讲|刚才，|各位(?:领导|代表|委员)/.test(opening))
    return 'speech';
  if (
    /制[定订](?:本|如下|以下|此)(?:[\u4e00-\u9fff]{0,6})(?:方案|计划|规划|要点)|(?:实施|工作|行动)方案如下/.test(
      opening,
    )
  )
    return 'plan';
  if (/提出(?:如下|以下).{0,6}意见|现(?:就|提出).{0,60}意见/.test(opening)) return 'opinion';
  if (/通知如下|现将.{0,80}(?:印发|转发)|请(?:各|你们)|特此通知/.test(opening)) return 'notice';
  if (
    /(?:情况|工作)(?:总结|汇报|报告)如下|(?<![^。，；\n])(?:今年(?:以)?来|一年来|上半年)|取得.{0,12}成效|圆满完成/.test(
      opening,
    )
  )
    return 'report';
  return null;
}
