import { PIVOT_VERBS } from '../../lexicon/actionVerbs.js';
import { ADVERBIAL, VERB } from '../../lexicon/dictionaryVerbs.js';
import { tagOf, verbsAt, wordsOf } from '../../lexicon/segmenter.js';
import { isActionSign, opensWithAction } from '../actionWords.js';
import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';
import { WordScan } from '../../lexicon/wordScan.js';
import { isBarePost } from './barePost.js';
import { isModalAt, LAST_CHARACTERS, predicateAt } from './bodyEndings.js';
import { isBranch, takesPart } from './branches.js';
import { bodyListAt, OPENERS, type BodyList, type BodyName } from './bodyNames.js';
import { describedBodies } from './describedBodies.js';
import { plainSubject } from './plainSubjects.js';

/** The bodies that a clause names as the ones to act. */
export interface Subject {
  bodies: BodyName[];
  start: number;
  /** Where the predicate begins. */
  end: number;
  /** True where a word of obligation follows (要、应、负责). */
  told: boolean;
  /** True for a bare post (「主要负责同志」), which speaks for one body and does not replace it further on. */
  barePost: boolean;
}

/** Words at the front of a clause that say when or link it to what stands before. */
const OPENING_LEAD_IN = /会议(?:要求|明确|决定|议定|强调|确定)(?:，|：)?|具体要求是/;
/** 「建设期间，」, 「上报内容：」: any word may stand before these, so they are looked for only where one is ahead. */
const NAMED_LEAD_IN =
  /[\u4e00-\u9fff]{2,4}(?:内容|方式|形式|组成|要求|措施|时间|办法)：|[\u4e00-\u9fff]{2,6}：(?=[各请])|(?:[\u4e00-\u9fff]{1,6}|“[^”]{1,6}”|[\u4e00-\u9fff]{1,12}(?:建设|施工|改造|维修|创建|举办))期间|[\u4e00-\u9fff]{2,12}(?:后|时)(?=各[^自种类项个])/;
const NAMES_LEAD_IN = new NextWord('期间 ： 后各 时各');
const OTHER_LEAD_IN =
  /本(?:通知|办法|意见|方案|规定)(?:印发|下发|发布|实施|施行)(?:之日)?[前后起]|第[一二三四五六七八九十\d]{1,2}(?:小|检查|督查|工作|督导)?组：|全年|同时|此外|另外|其中|其次|最后|首先|再次|特别是|尤其是|一方面|另一方面|具体由|具体而言|对此|为此|原则上|平时|期间|届时|并且|特别强调的是|需要(?:特别)?强调的是|特别是要|具体为|接下来|下一步|今后|从现在起|其间|随后|之后|然后|近期|近日|汛期|行动中|活动中|希(?!望)|即日起|在此基础上|作为(?=各)|(?:严禁|禁止|不允许)(?=任何|各)|并|现?请(?![示假求])|由|建议(?![书案者人函]|意见|提案|办理|的|和|、|工作|受理|答复|征集)|希望|要求|需由|应由|作为(?=[^，。；]{2,14}，(?:我们)?(?:要|应|必须|首先))|，/;
const LEAD_INS = new PatternAt(
  new RegExp(`${OPENING_LEAD_IN.source}|${NAMED_LEAD_IN.source}|${OTHER_LEAD_IN.source}`),
);
const PLAIN_LEAD_INS = new PatternAt(new RegExp(`${OPENING_LEAD_IN.source}|${OTHER_LEAD_IN.source}`));
/** Skips lead-ins; returns where the clause proper begins. */
export function afterLeadIns(shadow: string, from: number, to: number): number {
  const leadIns = NAMES_LEAD_IN.from(shadow, from) === Infinity ? PLAIN_LEAD_INS : LEAD_INS;
  let at = from;
  for (let i = 0; i < 4; i++) {
    const match = leadIns.execAt(shadow, at);
    if (match === null || at + match[0].length >= to) break;
    at += match[0].length;
  }
  return at;
}

/** The subject of the clause that begins at `from`, or null where the clause opens with its verb or another noun. */
export function subjectAt(shadow: string, from: number, to: number): Subject | null {
  const plain = plainSubject(shadow, from);
  if (plain !== null) return plain;
  const near = shadow.slice(from, Math.min(to, from + LONGEST_REACH));
  if (near.includes('的')) {
    const described = describedBodies(shadow, from, to);
    if (described !== null) return described;
  }
  if (opensOtherwise(shadow, from) || !(holdsBody(shadow, from, to) || near.startsWith('各'))) return null;
  const branches = opensWithBranches(near);
  if (ordersSomebody(shadow, from) && !branches) return null;
  const verbal = opensWithVerb(shadow, from) && !branches;
  if (verbal && !VERBAL_NAME_AHEAD.test(near) && !OPENERS.test(near) && !TOLD_AHEAD.test(near)) return null;
  const list = withStressed(shadow, setUpBy(shadow, bodyListAt(shadow, from, to), to), to);
  if (list === null || opensNoName(list.bodies[0]?.name ?? '')) return null;
  if (HANDED_OUT.testAt(shadow, list.end) || BEFALLS.testAt(shadow, list.end)) return null;
  if (SPEAKS.testAt(shadow, list.end) && !OF_EACH.testAt(list.bodies[0]?.name ?? '', 0)) return null;
  if (onlyDescribes(shadow, list)) return null;
  const subject = subjectOf(shadow, list, to);
  if (subject === null) return null;
  const isName = isToldName(shadow, list) || isVerbalName(shadow, list, to);
  return isName || branches || !(verbal || firstWordIsVerb(shadow, from)) ? subject : null;
}

/** 「民政部门设立的福利院…」: who set it up only describes the one that acts. */
function setUpBy(shadow: string, list: BodyList | null, to: number): BodyList | null {
  if (list === null) return null;
  const opening = SET_UP.execAt(shadow, list.end)?.[0].length;
  return opening === undefined ? list : (bodyListAt(shadow, list.end + opening, to) ?? list);
}

const SET_UP = new PatternAt(
  /(?:所|直接|统一)?(?:设立|举办|开办|主办|管理|主管|所属|批准|认定|指定|委托|组建|派出|聘请|下属)的/,
);

/** 「县领导批示件办理情况…」, 「县政府召开的会议…」: what a body has handed out is reported on by others. */
const HANDED_OUT = new PatternAt(/(?:批[办示转]|交办|督办|部署|召开|印发|下发)(?:件|事项|任务|的)/);

/** 「县政府公布的名单要张贴」, 「由市里调处的纠纷」: who did so does not act; 「各校排查的学生，逐人建档」: each sees to its own. */
const onlyDescribes = (shadow: string, { bodies: [first], end }: BodyList): boolean =>
  shadow.charAt(end + 2) === '的' &&
  first?.name.startsWith('各') === false &&
  (opensWithAction(shadow, end) || opensWithBy(shadow, first.start));

/** 「由市里调处的纠纷，要…」: the clause begins with 由. */
const opensWithBy = (shadow: string, at: number): boolean =>
  shadow.charAt(at - 1) === '由' && '，；。'.includes(shadow.charAt(at - 2));

/** 「工作人员去世后，须凭…」, 「民办机构在用地方面享受同等政策」, 「领导小组由分管领导任组长」: others act then. */
const BEFALLS = new PatternAt(
  /死亡|去世|病故|逝世|身故|亡故|(?:在[^，。；]{2,40}(?:方面|上))?(?:可以?|同等|均|都|按规定|依法){0,2}(?:享受|执行(?:相同|同等|同样|统一)的)|由[^，。；]{2,60}(?:任(?:现场)?(?:组长|总指挥|主任|会长|召集人)|担任|兼任|组成)/,
);

/** 「县长要求，各乡镇要…」, 「李县长提出三点要求：」: whoever asks for the work does not do it. */
const SPEAKS = new PatternAt(
  /(?:最后|还|又|进一步|同时|特别|反复|再次|明确|在讲话中){0,2}(?:指出|强调|要求|表示|认为)(?:[，：]|$)|(?:[就对][^，。；]{2,20})?(?:提出|提了|讲了|作出|强调了?)(?:了|以下|如下)?[一二两三四五六七八几](?:个方面|[点条项个])[^，。；]{0,8}(?:要求|意见|希望|指示)/,
);

/** The bodies of the list where they are told something or act. */
function subjectOf(shadow: string, list: BodyList, to: number): Subject | null {
  const told = isTold(shadow, list.end) || shadow.charAt(list.end) === '：';
  if (!told && !isPredicate(shadow, list.end, to, list.bodies))
    return topicSubject(shadow, list.end, to, list.bodies);
  const bodies = withoutPartner(shadow, list);
  const start = bodies[0]?.start ?? list.start;
  return { bodies, start, end: list.end, told, barePost: isBarePost(bodies) };
}

/** 「书记与每名党员至少谈一次」: whoever is talked to, or signed with, does not act. */
function withoutPartner(shadow: string, { bodies, end }: BodyList): BodyName[] {
  const at = bodies.findIndex(
    (body, i) => i > 0 && shadow.charAt(bodies[i - 1]?.end ?? 0) === '与' && body.start > 0,
  );
  return at > 0 && MUTUAL.test(shadow.slice(end, end + 10)) ? bodies.slice(0, at) : bodies;
}

const MUTUAL = /^[^，。；]{0,6}(?:谈话|谈心|谈一|签订|签署|保持|对接|联系|结对|见面|沟通|同桌|对账)/;

/** 「各部门，要…」, 「儿童主任每周要…」: the order may stand behind a comma or a rhythm. */
const isTold = (shadow: string, at: number): boolean => {
  const rhythm = RHYTHM.execAt(shadow, at)?.[0].length ?? 0;
  return (
    isModalAt(shadow, at + rhythm) ||
    (shadow.charAt(at) === '，' && isModalAt(shadow, at + (shadow.startsWith('我们', at + 1) ? 3 : 1)))
  );
};

const RHYTHM = new PatternAt(/(?:每(?:天|日|周|月|季度?|半年|年)|全年|近期|们)/);

/** 「各县区尤其是主要负责人要…」: the bodies that are stressed are told as well. */
function withStressed(shadow: string, list: BodyList | null, to: number): BodyList | null {
  if (list === null) return null;
  const link = STRESS.execAt(shadow, list.end);
  if (link === null) return list;
  const stressed = bodyListAt(shadow, list.end + link[0].length, to);
  if (stressed === null || !isTold(shadow, stressed.end)) return list;
  /** 「中小学校，特别是农村中小学校」: some of them are they themselves. */
  const among = list.bodies.some(({ name }) => stressed.bodies[0]?.name.endsWith(name) === true);
  return {
    ...stressed,
    bodies: among ? list.bodies : [...list.bodies, ...stressed.bodies],
    start: list.start,
  };
}

const STRESS = new PatternAt(/，?(?:尤其是|特别是)/);

/** What the names of bodies end in, and branches that stand for theirs. */
const SIGNS_OF_BODIES = new WordScan([...LAST_CHARACTERS, '民政', '财政', '教育'].map((sign) => [sign, 1]));
const LONGEST_REACH = 40;

const holdsBody = (shadow: string, from: number, to: number): boolean =>
  SIGNS_OF_BODIES.isIn(shadow, from, Math.min(to, from + LONGEST_REACH));

/** 「组织部门」 and 「宣传部门」 begin with a word that is also a verb; 「组织各部门」 is an order. */
const VERB_IN_NAME = new PatternAt(
  /(?:组织(?:部门|部(?!署|分))|从业人员|(?:建设|施工|运营|承包|发包|监理|设计|勘察|产权|出租|承租)[方人](?!员)|(?:帮扶|包保|包联|管护|监管|督办|整改|安全|直接)责任人|在(?:岗|职|编|校|册|聘|院)(?=[\u4e00-\u9fff])|开发区|(?:居住|出生|流入|流出|迁入|迁出|发生|就读|常住|暂住|登记|注册)地|(?:整改|牵头|督办|管护|监管|帮扶|建设|治理)责任(?:单位|部门|主体)|快递(?:网点|企业|公司|员)|物业服务人|网约车平台|研究(?:生?院|所|室|中心)|加油(?:加气)?站|应急广播|重点[\u4e00-\u9fff]{0,4}村(?=[要应须每])|招商专班|规划分局|抢修队伍?|组织人事部|教育(?:行政|主管)(?:部门|机关)|(?:教育|统计|审计|规划|发展|改革|监管|治理|监察|宣传)(?:厅|[局委](?!托|派|部|外|限))|(?:规划|建设|组织|宣传|发展|教育|应急|统计|审批|执法)[\u4e00-\u9fff]{2,4}(?:局|委|部|科|股|处|办)(?=负责|牵头|会同|要|应|将|每|[\d])|重点[\u4e00-\u9fff]{0,4}(?:省份|市县|区县|城市|乡镇|镇街|街道|社区|学校|医院|地区|岗位)|分管(?:安全|生产|业务)?(?:副总经理|副总|副厂长|副矿长|副院长|副校长|副主任|副局长|副书记|副部长)|审计(?=[、和])|考核办(?!法|理)|督导室|(?:抽调|入户)人员(?=要|应|须|必须|不得)|(?:照料|照护)护理人|(?:看护|监护|照护|照料|护理|抚养|承租|承包)人(?!员)|(?:救助|救援|突击|宣讲|巡查|服务)(?:小分队|中队|大队)|(?:帮扶|宣传|建设|培训|教育|检测|评估|服务|审批|审计|监督|监管|规划|使用|举办|承办|主办|牵头|配合|实施|执法|应急|参与|调解|检查|采购|统计|申报|推荐|调查|负责|包保|服务|监测|救助|发展|改革|督导|督查|鉴定)(?:管理|改革|督查|保护)?(?:各?部门|单位|机构|企业|人员|主体|队伍|中心|局|处|科|股|办|组|委|站|部(?!署|分))(?![上下])|发展(?:和)?改革|应急管理|统一战线|重点[\u4e00-\u9fff]{0,6}(?:单位|企业|机构|场所)|主办人|承办人|经办人|申请[人者]|申报[人者]|报名者|参[赛评]者|投稿者|监督员|检查员|督导员|辅导员|指导员|(?:组织|宣传)委员(?!会)|保护部门|派驻|(?:分管|主管|包保|包联|联系|挂点|包案|包村|带队|值班)(?:部门|单位|人员|负责同志|负责人|领导|校领导|班主任|同志|干部|副局长|副县长|人员)|服务机构|驻[村局镇点]|(?:考核|评审|评议|评估|验收|核查|筹备|招聘|面试|答辩|调查)(?:工作)?(?:小组|专班)|指导(?:老师|教师)(?=[要应须每将在于按]|负责|认真|及时|根据)|结对|行使|生产经营|为民服务)/,
);

/** A clause that opens with a word of obligation, an adverb or a preposition has no subject of its own. */
const OTHER_OPENING = new PatternAt(
  /(?:(?:要|须|应(?!急)|需|必须|务必|不得|严禁|禁止|请)|一体|第一时间|按|报(?!社|名[人者])|送|交(?!通|警|管)|逐|经(?!信|发|开|济|营|办|贸|委)|涉及|遇|需要|属于|因(?!地)|如|若|凡|各自|层层|多次|努力|方便|实时|一律|均|全程|是否|什么|分(?=[\u4e00-\u9fff]{1,4}(?:组织|推进|实施|开展|进行))|未(?!成年)|无(?!党派)|到(?!位)|依[照据]|遵照|参照|协同(?!办)|受(?=[^，。；]{1,12}委托)|每(?:件|起|条|项|次|处|例|栋|户)|常态化|有(?!关)|与|其(?!他|余)|是(?!否)|当(?![地事班值日])|这|该(?!局|办|中心)|此|他们|我们|大家|谁|人人|没有|不(?!动产)|政府(?=购买|采购|投资|举债|债务|储备|信息公开|网站|性基金|引导基金|建设工程|工作报告))/,
);

const opensOtherwise = (shadow: string, from: number): boolean => OTHER_OPENING.testAt(shadow, from);

const isVerbInName = (shadow: string, from: number): boolean => VERB_IN_NAME.testAt(shadow, from);

export function opensWithVerb(shadow: string, from: number): boolean {
  return opensWithAction(shadow, from) && !isVerbInName(shadow, from);
}

/** 1 for verbs whose object is told what to do, 2 for words that say how and may stand before one. */
const ORDERING = new WordScan([
  ...PIVOT_VERBS.filter((verb) => verb.length === 2).map((verb) => [verb, 1] as const),
  ...'同步 同时 及时 积极 定期 主动 继续 持续'.split(' ').map((word) => [word, 2] as const),
]);

/** 「组织企业…」「指导机构…」: the body behind such a verb is told by another. */
function ordersSomebody(shadow: string, from: number): boolean {
  const verb = (ORDERING.bitsAt(shadow, from) & 2) === 0 ? from : from + 2;
  const orders = (ORDERING.bitsAt(shadow, verb) & 1) !== 0 || isActionSign(shadow, from);
  return orders && !isVerbInName(shadow, from);
}

/** A verb and at once what names end in: 探访员, 接访领导, 导航企业, 种植业股. */
const VERBAL_NAME_AHEAD =
  /^(?:考生|[\u4e00-\u9fff]{2,3}(?:[员师]|领导|部门|单位|企业|人员|[股科室站办处队组所部委]|中心|协会|机构|主体|值班室))/;
const VERBAL_NAME = new RegExp(`${VERBAL_NAME_AHEAD.source}$`);
/** Adverbs and prepositions, which open no name. */
const NO_NAME =
  /^(?:积极|认真|切实|全面|深入|扎实|持续|大力|全力|及时|立即|迅速|主动|坚决|严格|进一步|统筹|同步|重点|通过|结合|根据|按照|充分|逐步|尽快|广泛|牢固|着力|定期|带头|率先|亲自|参照|依托|针对|围绕|聚焦|紧盯|利用|运用|继续|坚持|确保|实行|实施|开展|落实|加大|加快|提高|提升|完善|健全|建立|制定|明确|做好|抓好|推行|推广|推进|推动|倡导|提倡|鼓励|被|好|实现|促进|带动|保证|达到|形成)/;

/** Of those, the ones that no name at all begins with: 「广泛宣传我县…」. */
const OPENS_NO_NAME = new PatternAt(
  /(?:最大限度|连同|千方百计|想方设法|尽量|尽可能|暂时|正确|厚植|会议(?:原则)?(?:上)?(?:同意|通过|审议|研究|听取)|积极|认真|切实|全面|深入|扎实|持续|大力|全力|及时|立即|迅速|坚决|严[格防控查禁打惩管肃]|进一步|充分|逐步|尽快|广泛|牢固|着力|着重|注重|重在|共同|初步|反而|以下|当场|派(?!出|驻)|责成|动员|负责(?!人|同志|单位|部门)|更(?!夫)|只(?!是)|原则上|鼓励|引导(?!员)|被(?:列|纳|评|认定|确定)|随(?![军行迁])|除(?!四害)|前(?=组织|开展|做|完成|对)|联网|重点(?=抓|做好|推进|开展|围绕|加强|排查|整治|打击)|抓好|抓实|牵头(?!责任|单位|部门|人|处|科|领导|主体|负责)|联合(?=各|有关|相关|属地|辖区)|增强|加深|突出|资助(?!中心|站|办))/,
);
export const opensNoName = (name: string): boolean => OPENS_NO_NAME.testAt(name, 0);

/** 「探访员」, 「种植业股」, 「接访领导」: a short name may begin with a verb where a predicate follows at once. */
function isVerbalName(shadow: string, list: BodyList, to: number): boolean {
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
const isToldName = (shadow: string, { bodies: [first], end }: BodyList): boolean =>
  first !== undefined &&
  (isModalAt(shadow, end) || shadow.charAt(end) === '：') &&
  !NO_NAME.test(first.name) &&
  !TAKES_BODY.test(first.name);

const TOLD_AHEAD = /^[^，。；：《]{3,30}?(?:要|应|须|必须|需)/;

/** Verbs whose object is more often a body than they are part of a name. */
const TAKES_BODY =
  /^(?:教育|提醒|告知|告诫|通知|要求|引导|指导|督促|督导|动员|号召|倡导|劝导|警示|责成|责令|宣传|走访|联系|对接|服务|协助|帮助|支持|组织|调动|发动|鼓励|规范|保障|成立|组建|设立|进入|离开|前往|到达|调整|变更|撤销|更换|选派|聘请|邀请|报请|提请|接受|加入|压实|关爱|慰问|救助(?!(?:保护|管理|服务)(?:机构|站|中心))|帮扶|涉及|覆盖|成为|作为|配备|配强|选优)/;

/** 「教育、公安、交通运输等部门」, 「建设、施工单位」: a branch of administration in a list is no verb. */
function opensWithBranches(near: string): boolean {
  if (!BRANCH_SEPARATOR.test(near)) return false;
  const [, first, second] = BRANCH_LIST.exec(near) ?? [];
  if (first === undefined || second === undefined) return false;
  return (
    (isBranch(first) && (isBranch(second) || /[局委部厅办]$/.test(second))) ||
    (takesPart(first) && takesPart(second))
  );
}

/** Spares most words the pattern below, which would try each length of the first name. */
const BRANCH_SEPARATOR = /^[\u4e00-\u9fff]{2,8}[、和]/;
const BRANCH_LIST =
  /^([\u4e00-\u9fff]{2,8}?)[、和]([\u4e00-\u9fff]{2,10}?)(?=[、和等要应须将]|会同|部门|机关|机构|单位|企业)/;

function firstWordIsVerb(shadow: string, from: number): boolean {
  if ((verbsAt(shadow, from) & (VERB | ADVERBIAL)) === 0 || isVerbInName(shadow, from)) return false;
  const first = wordsOf(shadow.slice(from, from + 8))[0] ?? '';
  return first.length >= 2 && !/[直属级]$|^(?:相关|有关)$/.test(first) && /^(?:v|ad)$/.test(tagOf(first));
}

/** 「民政局协助公安机关做好…」: whoever helps another acts as well. */
const HELPS = new PatternAt(/(?:积极|主动|密切|全力)?(?:配合|协助)(?!单位|部门|机构|人|下|[，。；、）])/);

function isPredicate(shadow: string, at: number, to: number, bodies: readonly BodyName[]): boolean {
  if (at >= to) return false;
  const first = bodies[0]?.name ?? '';
  if (shadow.charAt(at) === '，') return bodies.length > 1 || /^(?:各|全|所有)/.test(first);
  return HELPS.testAt(shadow, at) || predicateAt(shadow, at, to, bodies.length > 1 ? `各${first}` : first);
}

/** 「各部门」, 「公司各班组」 */
const OF_EACH = new PatternAt(/(?:公司|全[市县区镇校]|[局院校厂])?各/);

/** 「各地工作进展情况要定期报告」: the group is told, though what it is told about stands between. */
function topicSubject(shadow: string, at: number, to: number, bodies: BodyName[]): Subject | null {
  const [only] = bodies;
  if (only === undefined || !OF_EACH.testAt(only.name, 0)) return null;
  if (bodies.length > 1 && !REPORTS_OF.test(shadow.slice(at, Math.min(to, at + 36)))) return null;
  const condition = /^[^，。；]{2,30}(?:的|时)，(?:应|要|须|必须)/.exec(
    shadow.slice(at, Math.min(to, at + 40)),
  );
  if (condition !== null)
    return { bodies, start: only.start, end: at + condition[0].length - 1, told: true, barePost: false };
  const topic =
    /^(?:[^，。；：]{2,14}?(?:情况|工作|进展|方案|总结|材料|[月季年周]报|报表)|[^，。；：的]{2,30}情况)(?=要|应|须|请|务必|于)/.exec(
      shadow.slice(at, Math.min(to, at + 36)),
    );
  if (topic === null) return null;
  return { bodies, start: only.start, end: at + topic[0].length, told: true, barePost: false };
}

/** 「各厅、各委的月报、季报于次月十五日前报送」 */
const REPORTS_OF =
  /^的?[^，。；：的]{0,6}(?:[月季年周]报|报表)|^[^，。；：的]{2,30}情况(?:请|要|应|须|务必|于)/;
