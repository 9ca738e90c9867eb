import { CharacterSet } from '../../lexicon/characterSet.js';
import type { BodySentence } from '../../structure/readBody.js';
import { closesInParenthesis } from '../../structure/sentences.js';
import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';
import { opensWithAction } from '../actionWords.js';
import { bodyListAt } from '../owners/bodyNames.js';
import { afterLeadIns } from '../owners/leadIns.js';
import { subjectAt, type Subject } from '../owners/subject.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import type { TimeMention, TimeReference } from '../times/mention.js';
import type { Candidate } from './candidate.js';
import { clausesOf, type Clause } from './clauses.js';
import { dutiesApart } from './dutiesApart.js';

/**
 * Reads sentences for what makes them tasks: the times of all, then the recurrences of all, and so on (see readAhead.ts).
 * `referenceOf` tells what the dates of a sentence are resolved by.
 */
export function readCandidates(
  sentences: readonly BodySentence[],
  referenceOf: (sentence: BodySentence) => TimeReference,
): Candidate[] {
  const candidates = sentences.map((sentence): Candidate => ({
    sentence,
    clauses: dutiesApart(sentence.shadow, clausesOf(sentence.shadow)),
    subjects: [],
    heads: [],
    times: [],
    recurrences: [],
    words: bareWords(sentence.shadow),
  }));
  for (const candidate of candidates)
    candidate.times = extractTimes(candidate.sentence.shadow, referenceOf(candidate.sentence));
  for (const candidate of candidates) candidate.recurrences = extractRecurrences(candidate.sentence.shadow);
  for (const candidate of candidates)
    candidate.heads = candidate.clauses.map((clause) => headOf(candidate, clause));
  for (const candidate of candidates) candidate.subjects = subjectsOf(candidate);
  return candidates;
}

/** Per clause the body that it names to act. */
function subjectsOf({ sentence: { shadow }, clauses, heads }: Candidate): (Subject | null)[] {
  const subjects: (Subject | null)[] = [];
  let listedUpTo = 0;
  clauses.forEach((clause, i) => {
    const head = heads[i] ?? clause.start;
    const subject =
      clause.start < listedUpTo ||
      clause.end - head < (shadow.charAt(head) === '各' ? 2 : 3) ||
      NAMES_WHAT.testAt(shadow, head) ||
      describesInstitution(shadow, clause) ||
      (i > 0 && IS_DEMANDED.testAt(shadow, clause.start) && !MEETS.test(shadow))
        ? null
        : subjectOfClause(shadow, head, clause.end, subjects.some(Boolean));
    if (subject !== null) listedUpTo = Math.max(listedUpTo, subject.end);
    subjects.push(subject ?? whoHandsOn(shadow, i === 0 ? undefined : clauses[i - 1], clause));
  });
  return subjects;
}

/** 「开好三个会，即党员大会、…」: what was meant is named once more. */
const NAMES_WHAT = new PatternAt(/即(?![日时将可行刻])/);

/** 「发现假账号，要求平台立即关停」: whoever demands it has to see to it. */
const IS_DEMANDED = new PatternAt(/要求(?!各)/);
const MEETS = /^会议|会(?:上)?(?:要求|强调|指出|通报|同意)/;

/** 「建立政府领导，民政部门牵头，有关部门配合的工作机制」: the bodies tell how it is to work and are told nothing. */
const describesInstitution = (shadow: string, { start }: Clause): boolean =>
  SET_UP.from(shadow, 0) < start &&
  INSTITUTION.from(shadow, start) < start + LONGEST_INSTITUTION &&
  OPEN_INSTITUTION.test(shadow.slice(Math.max(0, start - LONGEST_INSTITUTION), start)) &&
  CLOSED_INSTITUTION.test(shadow.slice(start, start + LONGEST_INSTITUTION));

const LONGEST_INSTITUTION = 70;
/** What the two patterns below hold; most clauses need not be asked more. */
const SET_UP = new NextWord('建立 成立 组建 形成 构建 健全 完善 打造');
const INSTITUTION = new NextWord('机制 格局 体系 局面 制度 网络 合力 小组 委员会 联席会议');
const OPEN_INSTITUTION =
  /(?:建立|成立|组建|形成|构建|健全|完善|打造)(?:由|以|起|了)?(?:党委|党政|政府|部门|[^，。；]{2,8}(?:领导|负责|牵头|主导|主抓|统筹|[任为]组长)|[^，。；]{4,24}(?:贯通|联动|协同|衔接|融合|互补))[^。；]*，$/;
const CLOSED_INSTITUTION =
  /^(?:(?!要(?!素|求)|必须|应当)[^。；]){2,60}?的[^，。；]{0,16}(?:机制|格局|体系|局面|制度|网络|合力|小组|委员会|联席会议)/;

/** 「由市公安局每周组织」, 「费用由县财政局审核」: the work is given to a body in the middle of the clause. */
const GIVEN_TO = /^[^，。；：由]{0,24}由(?=[^，。；]{3,})/;
const NOT_GIVEN =
  /(?:不得|不再|不能|避免)[^，。]{0,4}由$|(?:成立|组建|组成|建立|形成|健全|完善|构建|设立)由$|[自理缘事经交]由$|^涉及[^由]+(?<!的)由$|^由(?:于|此|[^，。；]{0,30}(?:组成(?!员)|构成))/;

function subjectOfClause(shadow: string, head: number, end: number, told: boolean): Subject | null {
  const named = subjectAt(shadow, head, shadow.length);
  if (named !== null) {
    const agent = agentBehind(shadow, named, end);
    if (agent !== null) return agent;
    if (isCaredFor(shadow, named)) return null;
    if (shadow.charAt(named.start - 1) === '由' && HOLDS_POST.test(shadow.slice(named.end, named.end + 2)))
      return null;
    if (told && CLOSES_WITH_HELP.test(shadow.slice(named.end, end))) return null;
    return HELPS.testAt(shadow, named.end) &&
      !helpsWith(shadow, named) &&
      !(
        POST_LISTED.test(named.bodies.at(-1)?.name ?? '') &&
        /^参加[。；]?$/.test(shadow.slice(named.end, named.end + 10))
      )
      ? null
      : named;
  }
  const by = shadow.indexOf('由', head);
  const given = by < 0 || by >= end ? null : GIVEN_TO.exec(shadow.slice(head, Math.min(end, head + 50)));
  if (given === null || NOT_GIVEN.test(given[0])) return null;
  if (/^(?:对|凡)/.test(given[0]) && shadow.charAt(end - 1) === '的') return null;
  return bodyThatActs(shadow, head + given[0].length);
}

/** 「乡镇由包片领导负责」, 「住宅楼装修垃圾原则上由清运企业收运」: whoever is named first only tells whose matter it is. */
function agentBehind(shadow: string, named: Subject, end: number): Subject | null {
  const by = shadow.indexOf('由', named.end);
  if (by < 0 || by >= Math.min(end, named.end + LONGEST_MATTER)) return null;
  if (by > named.end && (named.told || NOT_GIVEN.test(shadow.slice(named.end, by + 1)))) return null;
  const agent = bodyThatActs(shadow, by + 1);
  // 「县局印发由省厅编制的手册」: there it only tells what kind of thing the first one deals with.
  const ofThing =
    agent !== null && opensWithAction(shadow, named.end) && shadow.slice(agent.end, end).includes('的');
  return ofThing ? null : agent;
}
const LONGEST_MATTER = 20;

/** 「学生一旦发热，要立即安排其就医」: others see to whoever the case is about. */
const isCaredFor = (shadow: string, { end }: Subject): boolean =>
  IN_CASE.testAt(shadow, end) && CARED_FOR.test(shadow.slice(end, end + LONGEST_CASE));
const IN_CASE = new PatternAt(/一旦|如果?(?!实)|若|出现|发生/);
const CARED_FOR =
  /^[^。；]{2,40}，[^。；]{0,16}(?:安排|将|把|为|对|给|送|让|要求|动员|协助|帮助|督促|通知|陪同|劝导)其(?![他它余中所])/;
const LONGEST_CASE = 64;

/** 「由校长任组长」 */
const HOLDS_POST = /^(?:任(?!何)|担任|兼任)/;

/** Whoever signs, heads a team or belongs to one does not take the work over. */
const ONLY_SIGNS = /^(?:组成|构成|任|担任|签字|签批|签发|审签|签名|盖章|分?别?带队|分组带队)/;

/** 「…报县应急办，汇总后上报县政府」: whoever was reported to collects and hands on. */
function whoHandsOn(shadow: string, before: Clause | undefined, clause: Clause): Subject | null {
  if (
    before === undefined ||
    !OPENS_HANDING_ON.isAt(shadow, clause.start) ||
    !HANDS_ON.test(shadow.slice(clause.start, Math.min(clause.end, clause.start + 16)))
  )
    return null;
  const reported = /^.*(?:上报|报送|报|提交|交|送)(?:至|给|到)?/.exec(shadow.slice(before.start, before.end));
  if (reported === null) return null;
  const list = bodyListAt(shadow, before.start + reported[0].length, before.end);
  if (list === null || list.end < before.end) return null;
  return { bodies: list.bodies, start: clause.start, end: clause.start, told: false, barePost: false };
}

/** What the words below begin with; most clauses begin otherwise. */
const OPENS_HANDING_ON = new CharacterSet('统汇梳整');
const HANDS_ON =
  /^(?:统一)?(?:汇总|梳理|整理)(?:汇总|整理|分析|审核)?后，?(?:统一)?(?:上报|转报|报送|报|提交|提请)/;

/** Who stands behind 由, where that body acts and is not only what something consists of. */
function bodyThatActs(shadow: string, at: number): Subject | null {
  const subject = subjectAt(shadow, at, shadow.length);
  return subject === null || ONLY_SIGNS.test(shadow.slice(subject.end, subject.end + 4)) ? null : subject;
}

/** 「县林业局配合」: a body that only helps does not take the work over. */
const HELPS = new PatternAt(
  /(?:予以|积极|全力|做好|协同|共同|按职责(?:分工)?)?(?:配合|参与|参加|协助|协办)(?!单位|部门|培训|会议|考[试核]|学习|活动)/,
);

/** 「县粮食局负责收储，县财政局要积极配合。」 */
const CLOSES_WITH_HELP =
  /^(?:要|应当?|须)(?:予以|积极|主动|密切|大力|全力|协同|共同){0,2}(?:配合|协助)[。；]?$/;

/** 「设备组配合有关车间人员检修水泵」: at the front of a sentence whoever helps another with the work has it as well. */
function helpsWith(shadow: string, { start, end }: Subject): boolean {
  const help = start === 0 ? HELPS_BODY.execAt(shadow, end)?.[0].length : undefined;
  const helped = help === undefined ? null : bodyListAt(shadow, end + help, shadow.length);
  return helped !== null && WORKS.test(shadow.slice(helped.end, helped.end + 2));
}
const HELPS_BODY = new PatternAt(/(?:积极|主动|全力)?(?:配合|协助)/);
/** Something that is done together stands behind whom it is done with. */
const WORKS = /^[\u4e00-\u9fff]{2}/;

/** 「各镇分管负责人参加。」 at the close says who has to come, and helps nobody. */
const POST_LISTED = /(?:负责人|负责同志|领导)$/;

const CLOSING_PARENTHESIS = /（[^）]{2,200}）[。；]?$/;

const CLOSING_MARKS = new CharacterSet('。；！？， \t\u3000\u00a0');

/** The sentence without its closing mark and duties. */
export function bareWords(shadow: string): string {
  let words = shadow;
  if (closesInParenthesis(words)) words = words.replace(CLOSING_PARENTHESIS, '');
  let end = words.length;
  while (CLOSING_MARKS.isAt(words, end - 1)) end--;
  return words.slice(0, end);
}

function headOf(candidate: Candidate, clause: Clause): number {
  const { shadow } = candidate.sentence;
  let at = afterLeadIns(shadow, clause.start, clause.end);
  for (let i = 0; i < 2; i++) {
    const afterTime = skipTime(candidate, at, clause.end);
    if (afterTime === at) break;
    at = afterLeadIns(shadow, afterTime, clause.end);
  }
  return at;
}

/** 「村委会接到后5日内」: the body stands inside the words that say from when on. */
const namesItsEvent = (mention: TimeMention): boolean =>
  mention.relative != null && !/^(?:自|在|于|从|收到|接到|[\d一二两三四五六七八九十半])/.test(mention.text);

const BEFORE_TIME = new CharacterSet('在于自从到至');

/** 「2024年6月底前，省水利厅推行」: the date in front is no part of the subject. */
function skipTime({ sentence: { shadow }, times, recurrences }: Candidate, at: number, end: number): number {
  if (times.length === 0 && recurrences.length === 0) return at;
  const opening = BEFORE_TIME.isAt(shadow, at) ? 1 : shadow.startsWith('截至', at) ? 2 : 0;
  const time =
    recurrences.find((mention) => mention.index === at + opening) ??
    times.find((mention) => mention.index === at + opening && !namesItsEvent(mention));
  if (time === undefined) return at;
  let after = time.index + time.text.length;
  const tail =
    /^(?:年度)?(?:之前|以前|底前|前|之内|以内|内|期间|起|开始|止|左右|每年|(?:上午|下午)?\d{1,2}(?:时|点|:\d\d)前?|\d{1,2}月底?前?)*：?/.exec(
      shadow.slice(after, Math.min(end, after + 24)),
    );
  after += tail?.[0].length ?? 0;
  return after < end ? after : at;
}
