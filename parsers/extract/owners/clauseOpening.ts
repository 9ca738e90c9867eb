import { PIVOT_VERBS } from '../../lexicon/actionVerbs.js';
import { ADVERBIAL, VERB } from '../../lexicon/dictionaryVerbs.js';
import { tagOf, verbsAt, wordsOf } from '../../lexicon/segmenter.js';
import { WordScan } from '../../lexicon/wordScan.js';
import { isActionSign, opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import { isBranch, takesPart } from './branches.js';

/** Tells what a clause opens with where it is no body: a verb, a word of obligation, an order to others. */

/** 「组织部门」 and 「宣传部门」 begin with a word that is also a verb; 「组织各部门」 is an order. */
const VERB_IN_NAME = new PatternAt(
  /(?:组织(?:部门|部(?!署|分))|从业人员|(?:建设|施工|运营|承包|发包|监理|设计|勘察|产权|出租|承租)[方人](?!员)|(?:帮扶|包保|包联|管护|监管|督办|整改|安全|直接)责任人|在(?:岗|职|编|校|册|聘|院)(?=[\u4e00-\u9fff])|开发区|(?:居住|出生|流入|流出|迁入|迁出|发生|就读|常住|暂住|登记|注册)地|(?:整改|牵头|督办|管护|监管|帮扶|建设|治理)责任(?:单位|部门|主体)|快递(?:网点|企业|公司|员)|物业服务人|网约车平台|研究(?:生?院|所|室|中心)|加油(?:加气)?站|应急广播|重点[\u4e00-\u9fff]{0,4}村(?=[要应须每])|招商专班|规划分局|抢修队伍?|组织人事部|教育(?:行政|主管)(?:部门|机关)|(?:教育|统计|审计|规划|发展|改革|监管|治理|监察|宣传)(?:厅|[局委](?!托|派|部|外|限))|(?:规划|建设|组织|宣传|发展|教育|应急|统计|审批|执法)[\u4e00-\u9fff]{2,4}(?:局|委|部|科|股|处|办)(?=负责|牵头|会同|要|应|将|每|[\d])|重点[\u4e00-\u9fff]{0,4}(?:省份|市县|区县|城市|乡镇|镇街|街道|社区|学校|医院|地区|岗位)|分管(?:安全|生产|业务)?(?:副总经理|副总|副厂长|副矿长|副院长|副校长|副主任|副局长|副书记|副部长)|审计(?=[、和])|考核办(?!法|理)|督导室|(?:抽调|入户)人员(?=要|应|须|必须|不得)|(?:照料|照护)护理人|(?:看护|监护|照护|照料|护理|抚养|承租|承包)人(?!员)|(?:救助|救援|突击|宣讲|巡查|服务)(?:小分队|中队|大队)|(?:帮扶|宣传|建设|培训|教育|检测|评估|服务|审批|审计|监督|监管|规划|使用|举办|承办|主办|牵头|配合|实施|执法|应急|参与|调解|检查|采购|统计|申报|推荐|调查|负责|包保|服务|监测|救助|发展|改革|督导|督查|鉴定)(?:管理|改革|督查|保护)?(?:各?部门|单位|机构|企业|人员|主体|队伍|中心|局|处|科|股|办|组|委|站|部(?!署|分))(?![上下])|发展(?:和)?改革|应急管理|统一战线|重点[\u4e00-\u9fff]{0,6}(?:单位|企业|机构|场所)|主办人|承办人|经办人|申请[人者]|申报[人者]|报名者|参[赛评]者|投稿者|监督员|检查员|督导员|辅导员|指导员|(?:组织|宣传)委员(?!会)|保护部门|派驻|(?:分管|主管|包保|包联|联系|挂点|包案|包村|带队|值班)(?:部门|单位|人员|负责同志|负责人|领导|校领导|班主任|同志|干部|副局长|副县长|人员)|服务机构|驻[村局镇点]|(?:考核|评审|评议|评估|验收|核查|筹备|招聘|面试|答辩|调查)(?:工作)?(?:小组|专班)|指导(?:老师|教师)(?=[要应须每将在于按]|负责|认真|及时|根据)|结对|行使|生产经营|为民服务)/,
);

/** A clause that opens with a word of obligation, an adverb or a preposition has no subject of its own. */
const OTHER_OPENING = new PatternAt(
  /(?:(?:要|须|应(?!急)|需|必须|务必|不得|严禁|禁止|请)|一体|第一时间|按|报(?!社|名[人者])|送|交(?!通|警|管)|逐|经(?!信|发|开|济|营|办|贸|委)|涉及|遇|需要|属于|因(?!地)|如|若|凡|各自|层层|多次|努力|方便|实时|一律|均|全程|是否|什么|分(?=[\u4e00-\u9fff]{1,4}(?:组织|推进|实施|开展|进行))|未(?!成年)|无(?!党派)|到(?!位)|依[照据]|遵照|参照|协同(?!办)|受(?=[^，。；]{1,12}委托)|每(?:件|起|条|项|次|处|例|栋|户)|常态化|有(?!关)|与|其(?!他|余)|是(?!否)|当(?![地事班值日])|这|该(?!局|办|中心)|此|他们|我们|大家|谁|人人|没有|不(?!动产)|政府(?=购买|采购|投资|举债|债务|储备|信息公开|网站|性基金|引导基金|建设工程|工作报告))/,
);

export const opensOtherwise = (shadow: string, from: number): boolean => OTHER_OPENING.testAt(shadow, from);

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
export function ordersSomebody(shadow: string, from: number): boolean {
  const verb = (ORDERING.bitsAt(shadow, from) & 2) === 0 ? from : from + 2;
  const orders = (ORDERING.bitsAt(shadow, verb) & 1) !== 0 || isActionSign(shadow, from);
  return orders && !isVerbInName(shadow, from);
}

/** 「教育、公安、交通运输等部门」, 「建设、施工单位」: a branch of administration in a list is no verb. */
export function opensWithBranches(near: string): boolean {
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

export function firstWordIsVerb(shadow: string, from: number): boolean {
  if ((verbsAt(shadow, from) & (VERB | ADVERBIAL)) === 0 || isVerbInName(shadow, from)) return false;
  const first = wordsOf(shadow.slice(from, from + 8))[0] ?? '';
  return first.length >= 2 && !/[直属级]$|^(?:相关|有关)$/.test(first) && /^(?:v|ad)$/.test(tagOf(first));
}
