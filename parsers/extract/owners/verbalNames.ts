import { tagOf } from '../../lexicon/segmenter.js';
import { PatternAt } from '../patternAt.js';
import { isModalAt, predicateAt } from './bodyEndings.js';
import type { BodyList } from './bodyNames.js';
import { opensWithVerb } from './clauseOpening.js';

/** Names that begin with a verb (探访员, 征兵办公室), told from verbs whose object is a body. */

/** A verb and at once what names end in: 探访员, 接访领导, 导航企业, 种植业股. */
export const VERBAL_NAME_AHEAD =
  /^(?:考生|[\u4e00-\u9fff]{2,3}(?:[员师]|医生|法官|民警|护士|律师|教官|领导|部门|单位|企业|人员|[股科室站办处队组所部委]|中心|协会|机构|主体|值班室))/;
const VERBAL_NAME = new RegExp(`${VERBAL_NAME_AHEAD.source}$`);
/** Adverbs and prepositions, which open no name. */
const NO_NAME =
  /^(?:积极|认真|切实|全面|深入|扎实|持续|大力|全力|及时|立即|迅速|主动|坚决|严格|进一步|统筹|同步|重点|通过|结合|根据|按照|充分|逐步|尽快|广泛|牢固|着力|定期|带头|率先|亲自|参照|依托|针对|围绕|聚焦|紧盯|利用|运用|继续|坚持|确保|实行|实施|开展|落实|加大|加快|提高|提升|完善|健全|建立|制定|明确|做好|抓好|推行|推广|推进|推动|倡导|提倡|鼓励|被|好|实现|促进|带动|保证|达到|形成)/;

/** Of those, the ones that no name at all begins with: 「广泛宣传我县…」. */
const OPENS_NO_NAME = new PatternAt(
  /(?:[_的]|沿着|计划(?=[新改扩完建投用在于开举再]|实施|培训|培育|安排)|至(?![善诚])|后(?=[考续再由将要])|待(?=[省市县区])|代(?=[省市县区])|新(?:建|（改|改)|(?:改|扩|改扩)建|最大限度|连同|执行(?=领导|干部)|或(?=受|者)|转(?=督办|交办|送|报)|掌握|摸清|弄清|基本(?=实现|形成|建成|完成)|实现|千方百计|想方设法|尽量|尽可能|暂时|正确|厚植|会议(?:原则)?(?:上)?(?:同意|通过|审议|研究|听取)|积极|认真|切实|全面|深入|扎实|持续|大力|全力|及时|立即|迅速|坚决|严[格防控查禁打惩管肃]|进一步|充分|逐步|尽快|广泛|牢固|着力|着重|注重|重在|共同|初步|反而|以下|当场|派(?!出|驻)|责成|动员|负责(?!人|同志|单位|部门)|更(?!夫)|只(?!是)|原则上|鼓励|引导(?!员)|被(?:列|纳|评|认定|确定)|随(?![军行迁])|除(?!四害)|前(?=组织|开展|做|完成|对)|联网|重点(?=抓|做好|推进|开展|围绕|加强|排查|整治|打击)|抓好|抓实|牵头(?!责任|单位|部门|人|处|科|领导|主体|负责)|联合(?=各|有关|相关|属地|辖区)|增强|加深|突出|时刻|经常|反复|不断|随时|始终|尽早|提早|给(?![水排])|避免|防止|杜绝|谨防|以免|资助(?!中心|站|办))/,
);
export const opensNoName = (name: string): boolean => OPENS_NO_NAME.testAt(name, 0);

/** 「探访员」, 「种植业股」, 「接访领导」: a short name may begin with a verb where a predicate follows at once. */
export function isVerbalName(shadow: string, list: BodyList, to: number): boolean {
  const [only] = list.bodies;
  if (only === undefined || !VERBAL_NAME.test(only.name) || NO_NAME.test(only.name)) return false;
  if (isModalAt(shadow, list.end)) return true;
  const handedTo = shadow.charAt(only.start - 1) === '由';
  return (handedTo || !actsOn(only.name)) && predicateAt(shadow, list.end, to, only.name);
}

/** 「压缩企业开办时间」, 「加深教师对…的理解」: a plain verb and whom it is about; 「检测机构」 opens with a verbal noun. */
const actsOn = (name: string): boolean =>
  (PEOPLE.test(name) || (CLASS.test(name) && opensWithVerb(name, 0))) && tagOf(name.slice(0, 2)) === 'v';
const PEOPLE = /^..(?:教师|医师|职工|员工|学员|党员|成员)$/;
const CLASS = /^..(?:单位|企业|人员|部门|机构|主体)$/;

/** 「审计机关要」, 「征兵办公室应」: a name may begin with any verb where a word of obligation closes it. */
export const isToldName = (shadow: string, { bodies: [first], end }: BodyList): boolean =>
  first !== undefined &&
  (isModalAt(shadow, end) || '：将把请'.includes(shadow.charAt(end) || ' ')) &&
  !NO_NAME.test(first.name) &&
  !TAKES_BODY.test(first.name);

export const TOLD_AHEAD = /^[^，。；：《]{3,30}?(?:要|应|须|必须|需|(?<!邀)请[于在按将提])/;

/** Verbs whose object is more often a body than they are part of a name. */
const TAKES_BODY =
  /^(?:教育|提醒|告知|告诫|通知|要求|引导|指导|督促|督导|动员|号召|倡导|劝导|警示|责成|责令|宣传|走访|联系|对接|服务|协助|帮助|支持|组织|调动|发动|鼓励|规范|保障|成立|组建|设立|进入|离开|前往|到达|调整|变更|撤销|更换|选派|聘请|邀请|报请|提请|接受|加入|压实|关爱|慰问|救助(?!(?:保护|管理|服务)(?:机构|站|中心))|帮扶|涉及|覆盖|成为|作为|配备|配强|选优)/;
