import { PatternAt } from '../extract/patternAt.js';

/** Signs that dates are written with, and the words that bound them. */
export const DATES =
  '[\\d一二三四五六七八九十年月日号份即起至到从自止底前上中下旬初末半完成季度、. —\\-－–~～]';

/**
 * Where the name of a step and its dates end, whatever mark or none parts them from the text behind; 0 where none
 * begins at `from`: 「自查阶段（9月1日—9月10日），各校…」, 「1.动员部署（3月）：各镇…」, 「自查阶段：3月1日至3月10日，各校…」,
 * 「3月为动员阶段。」
 * @param titled a number among the steps of a schedule stands in front: any title with dates is one
 */
export function datedStepEnd(shadow: string, from: number, titled: boolean): number {
  const near = shadow.slice(from, from + LONGEST_STEP);
  if (near.includes('阶段') || near.includes('环节')) {
    const step = STAGE.exec(near) ?? STAGE_WITH_TIME.exec(near) ?? TIME_WITH_STAGE.exec(near);
    if (step !== null) {
      const name = NUMBERED.test(step[0]) ? NAME_BEHIND.exec(near.slice(step[0].length)) : null;
      return from + step[0].length + (name?.[0].length ?? 0);
    }
  }
  if (!titled) return 0;
  const step =
    (/）[：。]/.test(near) ? STEP_BEFORE_COLON.exec(near) : null) ??
    TIME_WITH_STEP.exec(near) ??
    STEP_BEFORE_RANGE.exec(near) ??
    YEAR_OF.exec(near) ??
    STEP_WITH_TIME.exec(near);
  return step === null ? 0 : from + step[0].length;
}

/**
 * Where 「3—4月：」, 「2024年：」 or 「第一季度：」 ends, which opens a line of a schedule and is all that the step is called;
 * 0 where the line opens otherwise.
 */
export function timeAloneEnd(shadow: string, from: number): number {
  const time = TIME_ALONE.execAt(shadow, from);
  return time === null ? 0 : from + time[0].length;
}

/** 「3—4月：」: the title of a step is, or opens with, what {@link timeAloneEnd} finds. */
export const opensWithTime = (title: string): boolean => TIME_OPENS.testAt(title, 0);

const LONGEST_STEP = 110;

/** 「动员部署」, 「排查整治与复核」: what a step is called; an order has an object, an amount or a body. */
const STEP_NAME =
  '(?!各|由|请|完成|召开|印发|制[定订]|上报|报送|举办|形成|提交)(?:[\\u4e00-\\u9fff]{2}|[\\u4e00-\\u9fff]{4}(?:[、和与及][\\u4e00-\\u9fff]{2,4})?)(?:阶段)?';

const STAGE = /^(?!各)[^，。；：（ ]{2,16}(?:阶段|环节)（[^（）]{0,40}[\d月季年旬][^（）]{0,40}）[，：:。]?/;

/** 「第一阶段（3月1日—15日）动员部署。」: what the stage is called may stand behind its dates. */
const NUMBERED = /^第[一二三四五六七八九十\d]/;
const NAME_BEHIND = new RegExp(`^${STEP_NAME}[。：](?=\\s?[^\\s])`);

/** 「自查阶段，时间从即日起至9月10日。」 */
const STAGE_WITH_TIME = new RegExp(
  `^(?!各)[^，。；：（]{2,30}(?:阶段|环节)[，：](?:时间|期限)?(?:为|是|：|从|自|于)?(?=[^，。；]{0,10}(?:月|季度|半年))${DATES}{3,40}[。；，]`,
);

/** 「2024年3月至4月为动员部署阶段。」, 「3月1日至15日（动员部署阶段）。」 */
const TIME_WITH_STAGE = new RegExp(
  `^(?=[^，。；]{0,10}月)(?![^。；：]{0,40}[分为][一二两三四五六]个)${DATES}{2,40}(?:[为是][^，。；：（）要应须]{2,16}阶段[。；，]|，[^，。；：（）要应须]{2,16}阶段[。：]|（[^，。；：（）]{2,14}阶段）[。：，])`,
);

/** 「动员部署（2024年3月）：印发方案」, 「——动员部署（3月1日至10日）。各镇…」 */
const STEP_BEFORE_COLON = new RegExp(
  `^(?:—{1,2})?(?!各)[^，。；：（ ]{2,16}（(?=[^）]*[月季年旬])${DATES}{2,40}）(?:：|。(?=\\s?[^\\s]))`,
);

/** 「3月1日至15日，动员部署。各镇…」, where text of its own follows the name. */
const TIME_WITH_STEP = new RegExp(
  `^(?=[^，。；]{0,14}[月季年旬])${DATES}{2,40}[，：]${STEP_NAME}(?:，[\\u4e00-\\u9fff]{4})?[。：](?=\\s?[^\\s])`,
);

/** 「比对核实：6月6日至15日，各部门…」, 「比对核实，时间为6月6日至15日。各部门…」 */
const STEP_WITH_TIME = new RegExp(
  `^(?!各|时间|期限|完成)[\\u4e00-\\u9fff、]{2,10}(?:：(?:时间|期限)?|，(?:时间|期限))(?:为|是|：|从|自|于)?(?=[^，。；]{0,10}[月旬])${DATES}{3,40}[，。；](?=\\s?[^\\s])`,
);

/** 「动员部署，3月1日至15日。各镇…」 */
const STEP_BEFORE_RANGE = new RegExp(
  `^(?!时间|期限)${STEP_NAME}，(?=[^，。；]{0,10}[月季旬])(?=[^，。；]{2,24}(?:[至到~～]|[—–-]))${DATES}{4,40}。(?=\\s?[^\\s])`,
);

/** 「2024年为启动年。」 */
const YEAR_OF = /^(?:20\d\d|今|明)年[为是][\u4e00-\u9fff“”]{2,8}年[。；，](?=\s?[^\s])/;

/** 「3—4月：」 */
const TIME =
  '(?=[^：]{0,24}(?:[月年旬]份?|季度|半年)：)[\\d第一二三四五六七八九十上下半年月份中旬初末底季度至到 —\\-－–~～]{2,24}：';
const TIME_OPENS = new PatternAt(new RegExp(TIME));
const TIME_ALONE = new PatternAt(new RegExp(`${TIME}(?!\\s?[^，。；：]{2,14}阶段$)(?=\\s?[^\\s])`));

/** 「3月份：」, 「一季度」, 「1—3月」: a month, a quarter or a half of the year, and nothing else. */
export const isPeriod = (words: string): boolean => words.length <= LONGEST_PERIOD && PERIOD.test(words);
const LONGEST_PERIOD = 14;
const MONTH = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九元])';
const PERIOD = new RegExp(
  `^(?:20\\d\\d年)?(?:${MONTH}(?:月份?)?(?:(?:[至到、]|[—－–~～-]{1,2})${MONTH})?月(?:份|[上中下]旬|[底末])?|第?[一二三四1-4]季度|[上下]半年|全年)[：:]?$`,
);

/** 「5月10日—6月10日为方案征集阶段；」 behind 第一阶段. */
export const isStageBehindDates = (words: string): boolean =>
  /^[\d年月日号上中下旬初底至到—\-~～]{4,30}[为是]?[^，。；：]{2,16}阶段[。；]?$/.test(words);
