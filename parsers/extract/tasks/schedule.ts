import { PatternAt } from '../patternAt.js';
import type { RecurrenceMention } from '../recurrences/reading.js';
import type { TimeMention } from '../times/mention.js';
import type { Candidate } from './candidate.js';

export interface Schedule {
  deadline: TimeMention | null;
  recurrence: RecurrenceMention | null;
}

/** The schedule of a part of a sentence: its recurrence, and the last day by which it must be done. */
export function scheduleIn(candidate: Candidate, start: number, end: number): Schedule {
  const inside = (mention: { index: number }): boolean => mention.index >= start && mention.index < end;
  const recurrences = candidate.recurrences
    .filter(inside)
    .filter((mention) => !isQuotedTitle(candidate, mention.index));
  const recurrence = dueSoonest(recurrences);
  const deadlines = candidate.times.filter(inside).filter((mention) => isDeadline(candidate, mention));
  const firm = deadlines.filter((mention) => mention.bound === 'by' || mention.bound === 'until');
  return { deadline: lastOfList(candidate, firm.length > 0 ? firm : deadlines, end), recurrence };
}

/** 「每月自查一次，并于每月25日前报送」: the rhythm that says by which day goes before one that does not. */
function dueSoonest(recurrences: readonly RecurrenceMention[]): RecurrenceMention | null {
  const [first] = recurrences;
  if (first === undefined || first.dueDay !== null) return first ?? null;
  return (
    recurrences.find(
      ({ unit, times, dueDay }) => dueDay !== null && unit === first.unit && times === first.times,
    ) ?? first
  );
}

/** 「于9月10日、10月10日分别通报」, 「在7月和8月检查」: of dates in a list the last one is when all is done. */
function lastOfList(candidate: Candidate, [first]: readonly TimeMention[], end: number): TimeMention | null {
  if (first === undefined) return null;
  let chosen = first;
  for (const next of candidate.times) {
    if (next.index <= first.index) continue;
    if (next.index >= end || next.end === null || next.bound === 'from' || next.bound === 'after') break;
    const gap = candidate.sentence.shadow.slice(chosen.index + chosen.text.length, next.index);
    if (!/^(?:前|底前)?[、和及]$/.test(gap)) break;
    chosen = next;
  }
  return chosen;
}

function isDeadline(candidate: Candidate, mention: TimeMention): boolean {
  const { shadow } = candidate.sentence;
  if (isQuotedTitle(candidate, mention.index) || isEnclosed(candidate, mention)) return false;
  if (
    candidate.recurrences.some(
      (r) => mention.index >= r.index && mention.index <= r.index + r.text.length + 1,
    )
  )
    return false;
  const end = mention.index + mention.text.length;
  const after = shadow.slice(end, end + 8);
  if (YEAR_ROUND.testAt(mention.text, 0) && candidate.recurrences.some(({ unit }) => unit === 'year'))
    return false;
  if (mention.rule === 'time.this-month' && !/^[本当下次]/.test(mention.text) && comesEveryMonth(candidate))
    return false;
  if (
    AROUND.test(after) ||
    ((mention.isRange === true || /[至到]$/.test(shadow.slice(0, mention.index))) &&
      FORBIDDEN_MEANWHILE.test(shadow.slice(end, end + 70)))
  )
    return false;
  const before = shadow.slice(Math.max(0, mention.index - 5), mention.index);
  if (NOT_THEN.test(before)) return false;
  if (DESCRIBES.test(shadow.slice(end, end + 40)) || inClauseOfScope(candidate, mention.index)) return false;
  if (NAMES_PAPER.testAt(shadow, end) && MAKES_PAPER.test(shadow.slice(0, mention.index))) return false;
  if (mention.bound === 'from' || mention.bound === 'after') return false;
  if (saysHowFar(shadow, mention.index, end) || tellsWhich(before, shadow.slice(end, end + 50))) return false;
  if (/不早于$/.test(before) || (mention.isRange === true && /时间[为是]$/.test(before))) return false;
  if (mention.isRange === true && mention.bound !== 'by' && holdsRhythm(candidate, mention)) return false;
  if (mention.relative != null)
    return (
      mention.relative.unit !== 'year' &&
      (mention.relative.from === 'issued' ||
        /^(?:[，。；）、]|完成|报|向|将|书面|电话|上报|整改|办结|反馈|提交|落实|组织|开展|由|要|应|须|制定|出台|做|处置|处理|赶|到|启动|建立)/.test(
          after,
        ))
    );
  if (mention.bound === 'by' || mention.bound === 'until')
    return !/^(?:之?前)?的(?!工作|任务)/.test(after) || mention.bound === 'by';
  const behindSubject = candidate.subjects.some((subject) => subject?.end === mention.index);
  return isPlannedSpan(shadow, mention, after, behindSubject);
}

/** 「6月1日至30日，各镇每日上报」 has no last day; 「1—3月，完成审核，并按月发放补贴」 has one for what comes before the rhythm. */
const holdsRhythm = ({ clauses, recurrences }: Candidate, { index }: TimeMention): boolean => {
  const at = clauses.findIndex(({ end }) => index < end);
  const bound = clauses[at + 1]?.end ?? Infinity;
  return recurrences.some((recurrence) => recurrence.index < bound);
};

/** 「每年年初制定计划、年末总结」 */
const YEAR_ROUND = new PatternAt(/年(?:初|中|底|末|终)/);

/** 「截至2月底，已清理6处，其余…」 */
const saysHowFar = (shadow: string, from: number, end: number): boolean =>
  /截[至止]/.test(shadow.slice(Math.max(0, from - 3), from + 2)) &&
  /^[^。；]{0,40}已/.test(shadow.slice(end, end + 41));

/** 「截止2007年底供水率低于三成的乡镇，必须…」 */
const tellsWhich = (before: string, after: string): boolean =>
  /截[至止]到?$/.test(before) && /^[^，。；要应须]{2,40}的[^，。；要应须]{1,8}，/.test(after);

/** 「请勿在4月4日上山」, 「取消原定2月2日的会议」 */
const NOT_THEN = /(?:不要|不得|请勿|切勿|严禁|禁止)[在于]$|原定[在于]?$/;

/** 「月底前报送当月情况，实行每月一报」 */
const comesEveryMonth = ({ recurrences }: Candidate): boolean =>
  recurrences.some(({ unit }) => unit === 'month');

/** 「2022年底以前纳入保障的对象」: the date tells who is meant and not by when something is to be done. */
const DESCRIBES =
  /^(?:之前|以前|前)?(?:[经在由][^，。；]{2,18})?(?:纳入|登记|注册|取得|建成|竣工|设立|成立|出生|参加工作|入职|入住|备案)[^，。；要应须]{0,14}的[^，。；要应须]{1,14}(?:[，。；、]|$)|^(?:之前|以前|前)?已经?[^，。；要应须]{1,14}的[^，。；要应须]{0,10}，|^(?:开展|召开|举办|印发|下发|部署|发生)的|^(?:检查|排查|通报|暗访|督查|督导|巡查|抽查|交办|反馈|下发|发现|查出){1,2}(?:出)?的?[^，。；要应须]{0,8}(?:问题|隐患|线索|情况|清单)[^，。；]{0,6}(?:，|。|；|$)/;

/** 「抓紧制定2030年前碳达峰行动方案」: the date is part of what the paper is called. */
const NAMES_PAPER = new PatternAt(/之?前[^，。；、将把向报]{2,24}(?:方案|规划|计划|纲要)(?:[，。；、]|$)/);
const MAKES_PAPER = /(?:制定|编制|出台|印发|起草|修订)$/;

/** 「凡6月30日前登记的…，均应…」 */
const inClauseOfScope = ({ clauses, sentence }: Candidate, at: number): boolean => {
  const clause = clauses.find(({ start, end }) => at >= start && at < end);
  return clause !== undefined && /^凡/.test(sentence.shadow.slice(clause.start, clause.start + 1));
};

/** 「2023年上半年，示范县政府印发」, 「将于1月24日至26日」, 「12月底完成」; not 「2022年集中检查中发现的」. */
function isPlannedSpan(shadow: string, mention: TimeMention, after: string, behindSubject: boolean): boolean {
  const before = shadow.slice(Math.max(0, mention.index - 2), mention.index);
  if (/^(?:的|以来|度|全国|召开(?=的|了)|印发(?=的|了|《)|发生|会议|工作会|，?是|第)/.test(after))
    return false;
  if (
    TAKES_PLACE.test(after) ||
    IS_TIME_OF.test(
      shadow.slice(mention.index + mention.text.length, mention.index + mention.text.length + 40),
    )
  )
    return false;
  if (mention.text.endsWith('年终') || /(?:作为|纳入|列入)$/.test(before)) return false;
  const wholeYear = mention.rule === 'time.year';
  const adverbial = /(?:于|在|(?<![制约规指])定|将|利用)$/.test(before);
  if (adverbial) return !wholeYear || /^(?:之?内|期间)/.test(after);
  const opens =
    behindSubject ||
    mention.index === 0 ||
    /[，；。：）、]$/.test(before) ||
    /^(?:力争|争取|确保|计划)/.test(before);
  if (/[底末内]$/.test(mention.text) || /^(?:之|以)?内|^(?:前)?完成/.test(after)) return true;
  if (wholeYear) return opens && PLANNED_FOR.test(after);
  if (mention.rule === 'time.festival') return false;
  return opens && (mention.isRange === true || /^[，、]?/.test(after)) && !/^(?:期间|、)/.test(after);
}

/** 「2025年，重点培训河长」, 「2024年先行改造4家」 */
const PLANNED_FOR =
  /^，?(?:(?!在)[^，。；、要将]{2,12}(?:要|将|计划)(?=完成|建成|新建|改造|新增))?(?:重点(?!项目|工程|任务|工作)|先行|聚焦|计划|力争|启动|完成|建成|新建|改造|试点|组织|开展|新增)(?!项目|工程|计划|任务|工作)(?![^，。；]*的[^，。；]{1,6}(?:[，。；]|$))/;

/** 「1月4日至19日为考试时间，…」, 「7月5日、6日和12日三天为报到高峰，…」 */
const IS_TIME_OF =
  /^(?:[、和及][\d月日]{2,6}){0,4}(?:（[^（）]{1,12}）)?(?:[这共]?[\d两三四五六七八九十]天)?(?:时间|期间)?[为是][^，。；]{2,12}(?:时间|阶段|假期|高峰期?|时段|旺季|周|月|日)(?:（|，|；|。|$)/;

/** 「9月20日将召开博览会，各馆要…」: what the work is done for. */
const TAKES_PLACE = /^，?(?:即?将|是)(?:召开|举行|举办|迎来|开幕|开赛|开学|开考|到来|进行)/;

/** 「12月1日前后开展宣传」, 「在三季度工作例会上」 */
const AROUND = /^(?:前后|(?:[\u4e00-\u9fff]{0,4}(?:会议?|大会|例会))上)/;

/** 「6月1日至5日期间，禁止施工」: what is forbidden for some days is not done by the last of them. */
const FORBIDDEN_MEANWHILE =
  /^(?:[、和及][\d月日至到—-]{3,14}){0,2}(?:[）期间内前，]{0,5})(?:每[日天][\d:：,，、时点分至到次日凌晨早晚上午下—-]{4,40})?(?:除[^。；]{2,24}外，)?[^，。；]{0,10}(?:一律)?(?:禁止|严禁|不得|停止|暂停|关闭|封闭|闭馆|停诊)/;

/** True in 「“年初建账、年底交账”的制度」, and in the days set beside a rhythm: 「每日（5月1日-3日）」. */
function isEnclosed({ sentence, recurrences }: Candidate, { index, text }: TimeMention): boolean {
  const before = sentence.shadow.slice(Math.max(0, index - LONGEST_ENCLOSED), index);
  const opened = OPEN_BEFORE.exec(before);
  if (opened === null) return false;
  const behind = sentence.shadow.slice(index + text.length, index + text.length + LONGEST_ENCLOSED);
  if (opened[0].startsWith('“')) return behind.includes('”');
  const at = index - opened[0].length;
  return (
    behind.includes('）') &&
    recurrences.some((mention) => {
      const end = mention.index + mention.text.length;
      return end <= at && WHICH_DAY.test(sentence.shadow.slice(end, at));
    })
  );
}

/** 「每季度最后一个周五前（6月28日、9月27日）」: between a rhythm and its days. */
const WHICH_DAY = /^(?:的?(?:第[一二三四]|最后一)个?[^，。；（）]{1,5})?(?:之?前|以前|内)?$/;

const LONGEST_ENCLOSED = 40;
/** The enclosure that is still open at the end of the words. */
const OPEN_BEFORE = /[“（][^“”（）]*$/;

/** True inside 《…》, where a date is part of a name. */
function isQuotedTitle(candidate: Candidate, at: number): boolean {
  const { shadow } = candidate.sentence;
  const open = shadow.lastIndexOf('《', at);
  if (open < 0) return false;
  const close = shadow.indexOf('》', open);
  return close > at;
}
