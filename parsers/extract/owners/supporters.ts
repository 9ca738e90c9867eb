import { WordScan } from '../../lexicon/wordScan.js';
import { isBranch } from './branches.js';
import { bodyListAt, type BodyName } from './bodyNames.js';
import { opensWithVerb } from './clauseOpening.js';
import { opensNoName } from './verbalNames.js';

/** 会同, 邀请, 商请, 协调, 争取…支持: bodies that only help. 「配合疾控部门」 turns it round and names no helper. */
const HELP =
  /(与|同|(?<=[要应须]|主动|积极)和|会同|协同|联合|邀请|商请|(?<![工协磋招会电经厂客网通])商(?![务业贸会户场超品标家企店])(?=同级|当地|有关|相关|[\u4e00-\u9fff]{2,6}(?:部门|组织|机关)|[省市县区州][\u4e00-\u9fff]{2,10}[局委部厅办])|联系|争取|协调|联动|(?<=[要应须]|主动|及时|积极)请(?=[^，。；]{2,30}(?:协助|配合|协办|参与|参加|派员))|对接(?![种送受收触到近]|平台|机制|渠道|活动|会[，。；、议])|依托)好?(?=[^，。；]{2})/g;
/** 1 for words in front of the helpers, 2 for words behind them. */
const HELP_WORDS = new WordScan([
  ...'要和 应和 须和 主动和 积极和 要请 应请 须请 主动请 及时请 积极请 与 同 会同 协同 联合 邀请 商请 商 联系 争取 协调 联动 对接 依托'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'配合 参与 参加 协助 协办'.split(' ').map((word) => [word, 2] as const),
]);
/** 「要与县扶贫办开展数据比对」, 「主动和气象部门建立会商制度」: whoever is worked with; 「加强与公安部门的沟通」 names no helper. */
const PARTNER = new Set(['与', '同', '和']);
const BEFORE_PARTNER = /(?:^|[，；：]|[要应须]|主动|积极|定期|及时|适时|[月季周年]度?)$/;
const isDoneTogether = (shadow: string, at: number): boolean =>
  /^(?:共同|联合|建立|开展|做好|实行|实现|密切配合|一道|一起|携手)/.test(shadow.slice(at, at + 4));

const AFTER_PIVOT = /(?:帮助|协助|督促|指导|引导|支持|组织|鼓励|推动|要求)[^，。；]{0,14}$/;
/** 「支持企业联合高校攻关」: neither of them is told to. */
const URGED = /(?:帮助|督促|指导|引导|支持|鼓励|推动)[^，。；]{2,40}$/;
const BEING_NAMED =
  /^(?:时(?!代)|共建|中心(?!医院|[小学校]|卫生|幼儿|城区)|体(?!育)|研究|实验|攻关|督导|督查|检查|执法|行动|会商|整治|开展|防控|机制|监管|推进|惩戒|审批|办公|考核|调解|督查|一致|配合|推动|有关工作|做好|小组|委员会|办公室|举办|召开|一|工作组|调查组|专班|小组|领导小组|执法|下发|发文|印发|制定|\d)/;
/** 「明确联系部门」, 「联系领导」: a name that begins with the word. */
const WHO_IS_ASSIGNED = /^(?:部门|单位|领导|人(?!民|社|大|力)|点)/;
const WEAK_HELP = new Set(['联系', '协调', '对接', '联动', '争取', '依托']);
const VAGUE =
  /^全[省市县区镇校院局厂国]$|^(?:有关|相关|各有关|各相关)?(?:部门|单位|方面|机构|人员|力量)$|^(?:其他|群众|学生|家长|干部|职工|人员|服务对象)/;
const DESCRIBED =
  /^[^，。；、]{2,16}的(?:机构|单位|企业|部门|专家|人员|组织)(?=对|进行|开展|参与|参加|实施|提供)/;

export function supportersIn(shadow: string, from: number, to: number): BodyName[] {
  const help = HELP_WORDS.bitsIn(shadow, from, to);
  if (help === 0) return [];
  const supporters = (help & 1) === 0 ? [] : helpersNamed(shadow, from, to);
  if ((help & 2) !== 0) supporters.push(...helpersBehind(shadow, from, to));
  return supporters;
}

function helpersNamed(shadow: string, from: number, to: number): BodyName[] {
  const supporters: BodyName[] = [];
  const words = shadow.slice(from, to);
  HELP.lastIndex = 0;
  for (let match = HELP.exec(words); match !== null; match = HELP.exec(words)) {
    const at = from + match.index;
    const after = at + match[0].length;
    const rest = shadow.slice(after, Math.min(to, after + 30));
    const verb = match[1] ?? '';
    if (BEING_NAMED.test(rest) || (verb === '联系' && WHO_IS_ASSIGNED.test(rest))) continue;
    if (URGED.test(shadow.slice(Math.max(from, at - 44), at))) continue;
    if (WEAK_HELP.has(verb) && AFTER_PIVOT.test(shadow.slice(Math.max(from, at - 18), at))) continue;
    const described = DESCRIBED.exec(rest);
    if (described !== null) {
      supporters.push({ name: described[0], start: after, end: after + described[0].length });
      continue;
    }
    const list = bodyListAt(shadow, after, to);
    if (
      list === null ||
      opensNoName(list.bodies[0]?.name ?? '') ||
      (PARTNER.has(verb) &&
        !(
          BEFORE_PARTNER.test(shadow.slice(Math.max(from, at - 4), at)) && isDoneTogether(shadow, list.end)
        )) ||
      (opensWithVerb(shadow, after) && !isBranch(list.bodies[0]?.name ?? '')) ||
      supportRules(verb, list.bodies, list.closedByClass, {
        before: shadow.slice(Math.max(from, at - 2), at),
        behind: shadow.slice(list.end, list.end + 10),
      })
    )
      continue;
    supporters.push(...list.bodies);
  }
  return supporters;
}

/** 「由A牵头，B、C配合」: the helpers stand before their verb. */
const HELPERS =
  /(?:^|[，、；：]|牵头、)([^，；：。]{2,70}?)(?:予以|积极|全力|做好|共同|协同|按职责(?:分工)?)?(?:配合|参与|参加|协助|协办)(?=[，。；、（]|落实|做好|实施|开展|$)/g;

/** 「在县公安局的配合下，」, 「…，县公安局要积极配合。」 */
const HELPERS_AROUND =
  /在([^，；：。、在]{2,20}(?:、[^，；：。、在]{2,20}){0,6}?)的?(?:大力|积极|密切|全力)?(?:配合|协助|参与)下|(?<=，)([^，；：。]{2,70}?)(?:要|应当?|须)(?:予以|积极|主动|密切|大力|全力|协同|共同){0,2}(?:配合|协助)(?=[。；]|$)/g;

function helpersBehind(shadow: string, from: number, to: number): BodyName[] {
  const words = shadow.slice(from, to);
  const helpers: BodyName[] = [];
  for (const match of [...words.matchAll(HELPERS), ...words.matchAll(HELPERS_AROUND)]) {
    const names = match[1] ?? match[2] ?? '';
    let start = from + match.index + match[0].indexOf(names);
    const lead = /^.{0,40}(?:牵头|负责|组织)(?:、|，)/.exec(names);
    if (lead !== null) start += lead[0].length;
    const end = from + match.index + match[0].indexOf(names) + names.length;
    const list = bodyListAt(shadow, start, to);
    if (
      list === null ||
      opensNoName(list.bodies[0]?.name ?? '') ||
      (list.bodies.length === 1 && opensWithVerb(shadow, start))
    )
      continue;
    if (list.end >= end - 1 && list.end <= end + 4) helpers.push(...list.bodies);
  }
  return helpers;
}

/** 「主动协调有关部门研究解决」: those who are sought out help, whoever they are. */
const SEEKS = /^(?:主动|积极|及时)$/;

/** 「对接高校招生计划」: what is met is a thing of the body. */
const OF_BODY = /^[\u4e00-\u9fff]{0,6}(?:计划|需求|标准|平台|系统|政策|要求|课程|项目)/;

function supportRules(
  verb: string,
  bodies: readonly BodyName[],
  closed: boolean,
  { before, behind }: { before: string; behind: string },
): boolean {
  if (!WEAK_HELP.has(verb)) return false;
  if (verb === '依托') return true;
  if (verb === '争取' && !/^[^，。；]{0,6}支持/.test(behind)) return true;
  if (bodies.every((body) => VAGUE.test(body.name))) return !(verb === '协调' && SEEKS.test(before));
  if (!closed && bodies.length === 1 && verb === '联系') return true;
  return verb === '对接' && OF_BODY.test(behind);
}
