import { MODALS } from '../../lexicon/actionVerbs.js';
import { BODY_ENDINGS, NEVER_BODIES, WEAK_ENDINGS } from '../../lexicon/bodies.js';
import { characterBits } from '../../lexicon/characterBits.js';
import { CharacterSet } from '../../lexicon/characterSet.js';
import { VERB, VERBAL_NOUN } from '../../lexicon/dictionaryVerbs.js';
import { tagOf, verbsAt, wordsOf } from '../../lexicon/segmenter.js';
import { actionLengthAt } from '../actionWords.js';
import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';
import { pairAt, WordScan } from '../../lexicon/wordScan.js';

/** Tells where the name of a body or post can end, and whether a predicate follows. Positions are in shadow text. */

/** What names of bodies end in, by the last character. */
export const LAST_CHARACTERS: ReadonlySet<string> = new Set(BODY_ENDINGS.map((ending) => ending.slice(-1)));
const LONGEST_ENDING = Math.max(...BODY_ENDINGS.map((ending) => ending.length));

/** What a last character may be: that of an ending, and an ending by itself. */
const [CLOSES, ALONE] = [1, 2];
const LAST = characterBits(
  [LAST_CHARACTERS, CLOSES],
  [BODY_ENDINGS.filter((ending) => ending.length === 1), ALONE],
);

interface Ending {
  word: string;
  /** False for a word that only looks so. */
  closesName: boolean;
  never: boolean;
  weak: boolean;
}

/** Words of two characters and more that close a name, or that only look so; by their last two, longest first. */
const LONGER_ENDINGS = new Map<number, Ending[]>();
for (const word of [...new Set([...BODY_ENDINGS, ...NEVER_BODIES])].sort((a, b) => b.length - a.length)) {
  if (word.length < 2 || word.length > LONGEST_ENDING) continue;
  const ending = {
    word,
    closesName: BODY_ENDINGS.includes(word),
    never: NEVER_BODIES.has(word),
    weak: WEAK_ENDINGS.has(word),
  };
  const lastTwo = pairAt(word, word.length - 2);
  const known = LONGER_ENDINGS.get(lastTwo);
  if (known === undefined) LONGER_ENDINGS.set(lastTwo, [ending]);
  else known.push(ending);
}

const NONE: readonly Ending[] = [];

/**
 * True where the words from `from` to `end` close with a word that names of bodies end in, false where they do not;
 * null where only {@link endsBodyAt} can tell, which asks the segmenter.
 */
export function plainEndingAt(shadow: string, from: number, end: number): boolean | null {
  const last = lastKind(shadow, end);
  if ((last & CLOSES) === 0 || (shadow.charAt(end - 1) === '主' && isMainly(shadow, end))) return false;
  for (const ending of longerEndings(shadow, end)) {
    const start = end - ending.word.length;
    if (start < from || !shadow.startsWith(ending.word, start)) continue;
    if (ending.never) return null;
    if (ending.closesName) return !ending.weak || start > from;
  }
  return end - from >= 2 && (last & ALONE) !== 0 ? null : false;
}

/** What {@link plainEndingAt} leaves open: whether a name ends where only the segmenter can tell. */
export function endsBodyAt(shadow: string, from: number, end: number): boolean {
  for (const ending of longerEndings(shadow, end)) {
    const start = end - ending.word.length;
    if (start < from || !shadow.startsWith(ending.word, start)) continue;
    if (ending.never && isWordAt(shadow, from, start, end)) return false;
    if (ending.closesName) return !ending.weak || start > from;
  }
  return (
    end - from >= 2 &&
    (lastKind(shadow, end) & ALONE) !== 0 &&
    !OF_THING.testAt(shadow, end - 1) &&
    endsWordAt(shadow, from, end)
  );
}

/** 「项目所涉及的资料」, 「未来发展所需」: 所 belongs to the verb behind it. */
const OF_THING = new PatternAt(
  /所(?:[\u4e00-\u9fff]{1,4}的|[经辖](?!营|费|济)|需(?:资金|经费|费用|款项?|物资|材料|设备|人员|时间)|[需涉述](?:[，。；、]|$))/,
);

const lastKind = (shadow: string, end: number): number =>
  end < 1 ? 0 : (LAST[shadow.charCodeAt(end - 1)] ?? 0);

const longerEndings = (shadow: string, end: number): readonly Ending[] =>
  (end < 2 ? undefined : LONGER_ENDINGS.get(pairAt(shadow, end - 2))) ?? NONE;

/** 「企业主要负责人」 is not 业主 and 要, as 「房屋业主要检查」 and 「户主要签字」 are. */
const isMainly = (shadow: string, end: number): boolean =>
  shadow.charAt(end) === '要' &&
  !/(?:[户雇车船摊货]|(?<![企物农工行产职专作商林渔牧事副])业)主$/.test(
    shadow.slice(Math.max(0, end - 3), end),
  );

/** True where the segmenter sees one word between the two positions: 「兴办」, but not in 「乡村振兴办」. */
function isWordAt(shadow: string, from: number, start: number, end: number): boolean {
  let at = Math.max(from, end - 8);
  for (const word of wordsOf(shadow.slice(at, end + 3))) {
    if (at >= start) return at === start && word.length >= end - start;
    at += word.length;
  }
  return false;
}

/** One character says little: the segmenter must end a word there, and that word must not be a verb. */
function endsWordAt(shadow: string, from: number, end: number): boolean {
  let at = Math.max(from, end - 8);
  /** 「发展改革委会同」 is not 委会 and 同, nor 「旅游部将」 部将. */
  const to =
    shadow.charAt(end) === '将' ||
    SENDS_UP.testAt(shadow, end) ||
    BY_WHEN.testAt(shadow, end) ||
    (shadow.charAt(end) === '会' && /^会[同商](?!意)/.test(shadow.slice(end, end + 3)))
      ? end
      : end + 3;
  for (const word of wordsOf(shadow.slice(at, to))) {
    at += word.length;
    if (at < end) continue;
    if (at > end) return false;
    if (NEVER_BODIES.has(word)) return false;
    if (word.endsWith('办')) return true;
    const tag = tagOf(word);
    return word.length === 1 || !(tag === 'v' || tag === 'd' || tag === 'a' || tag === 'i' || tag === 'm');
  }
  return false;
}

/** 「救助站上报」 is not 站上 and 报. */
const SENDS_UP = new PatternAt(/上[报传门交缴]|下[载发达沉派]/);
/** 「财务处于3月底前」 is not 处于. */
const BY_WHEN = new PatternAt(/于(?:\d|每|[今明本次]|节|年)/);

const MODAL = new PatternAt(new RegExp(MODALS));
const PREDICATE = new PatternAt(
  /(?:受(?=[^，。；]{0,10}(?:委托|委派|指派|聘请|邀请))|专门|指派|非必要不|接(?=通知|报告)|发(?=《)|上好|用(?=自己|本人)|除(?=[^，。；]{2,40}外)|相应|一旦|如果|遇到?(?=[^，。；]{1,12}[，的时])|如(?=[^，。；]{2,24}[，的时])|每(?!个|家|所|名|位)|至少|原则上|在|于|对(?!口|外)|按|将|把|以(?!下|上)|从(?!业)|向(?!阳)|为(?!成员|组员|委员|副?组长|副?主任|召集人)|之间|经(?!普[办领]|侦[大支中]队|营|济|办|理|纪|贸|信(?![访息])|发|开|销|管)|据|依[照据]|遵照|参照|凭(?!证)|根据|结合|基于|通过|依托|围绕|针对|会同|联合(?!会|社|体)|协同|随|就(?!业)|因|同步|均|都|也|还|再|自(?!然|治|考|贸|由|收(?!到))|或(?!者)|共同|分别|具体|一律|不|及时|立即|即时|临时(?!救助|用工)|双人|择优|代管|依次|抓紧|定期|全面|积极|认真|切实|主动|严格|坚决|坚持|进一步|加快|依法|充分|统筹|深入|全力|带头|亲自|轮流|务必|尽快|适时|首先|同时|层层|应(?!急|用|对)|须|可(?!再)|拟(?!定)|正(?=在|按|抓紧|组织|会同|研究)|仅(?=可|限|能|在|向|对)|是[^，。]{2,24}(?:主体|责任人|单位|部门)|[\d*]|报(?=[省市县区镇乡街]|送|请|备案|告|经|上级)|持(?=[^，。；]{2,20}(?:到|向|办理|申请|报名|登记))|登录|商(?=同级|有关|相关|[\u4e00-\u9fff]{2,4}部门|[省市县区州][\u4e00-\u9fff]{2,10}[局委部厅办](?!主任|负责))|给(?!予|排水|水)|带(?=着|领|队|头)|分(?=[^，。；]{0,16}(?:片|组|批|路|线))|分(?:户|片|头|线|批|级|类|包)|免费|无偿|挨[家户]|逐户|入户|现场(?!会)|实地|当场|提前|事先|直接(?!责任|领导|负责|管理|主管)|广播(?!电|站|台|局|室|中心)|与(?=[^，。；]{2,20}(?:实现|建立|签订|保持|对接|共享|联动|互联|结对))|开好|旁站|清淤|链接|集结|下[校乡村井沉]|进村|[二三]?十?[一二三四五六七八九十]小时|早晚|送(?=戏|医|书|教|法|政策|服务|温暖)|滚动|联动|实名|公示|公开|设(?=卡|立|置|点|岗|专)|[进入出离到返][店站场馆校园村院厂矿井境岗](?=时|前|后|[，要应须]|必须|不得)|入场|进场|到场|到岗|上岗|亮照|持证|外出|商定|专题(?=研究|部署|听取|学习|开展|召开|会商)|初步|第一时间|站(?=在)|一线(?=指挥|督战|办公|值守)|能(?!源|力|效|耗|动|够)|本(?=季度|月|周|年|学期)|普遍|高度(?=重视|关注|警惕|负责)|主要(?=从|围绕|针对|对)|全部|全员|优先|随时|先行|逐|当天|收到|接到|第[一二三四]季度|[一二三四上下]半?季?[年度]|年[底内初中]|月[底初]|本月|今年|明年|春节|节前|[会课节赛事班灾汛震雨雪考][前后](?=[，要应须]|必须)|由|难以|无法|综合(?=各|[^，。；]{0,8}(?:意见|情况|因素|考虑|研判|评估|打分|分析))|特别(?=应|要|须)|到(?!位)|任(?=(?:现场|县级|市级|镇级)?(?:副?组长|副?总指挥|指挥|总?[河湖林田路链]长))|马上|“[^”]{1,8}”(?:前|后|期间|制定|建立|开展|推进|实施|落实)|视(?=情|[^，。；]{2,14}情况)|予以|给予|组成(?!员|部)|包(?=(?!联|保|干|案|[村片组户]?[干领])[\u4e00-\u9fff]{1,12}(?:[，。；、和]|$))|暑期|寒假|开学(?=[前后初时当第])|周(?![边围期转年岁密全到])|夜间|节日|假期|全年|密切|紧密|广泛|不断|努力|自[觉行]|严密|精心|耐心|妥善|酌情|经常(?!性)|反复|一并|一同|另行|一起(?=开展|做好|组织|推进|推动|实施|排查|检查|研究|落实)|抓(?=落实|具体|总|日常)|从速|火速|连夜|昼夜|合力|着重|侧重|尽量|尽可能|尽力|尽早|及早|提早|最大限度|就近|就地|相互|互相|单独|足[额量]|细致|强力|再次|继续|接续|陆续|相继|先后|随[即后]|迅即|即刻|跨(?=部门|区域)|点对点|面对面|一对一|手把手|一次性|要(?!素|害))/,
);
/** 「汛期期间」: any word may stand before 期间, so it is looked for only where that is ahead. */
const DURING = new PatternAt(/[\u4e00-\u9fff]{2,5}期间/);
const NEXT_DURING = new NextWord('期间');
const NO_PREDICATE = new PatternAt(
  /(?:剩余|闲置|遗留|督办(?:室|人员|单位|部门)|校(?=对[^，。；]*|要|应|须|将|每|和|、)|知识|(?<=残联|妇联|工会|侨联|团|科协|文联|工商联)组织(?=[、和与及要应须将，。；）在于]|商(?![会务贸户超家])|负责|会同|根据|按|对)|(?:维护|管理|服务|维修|建设|运营|补助|救助|保障|保险|奖励|培训|检测|评估)(?:费(?!用)|金|款(?!待)|(?:资金|经费|基金)(?![。；，]|到位|落实))|举办[者方]|(?:评选|评审|评定|评议|奖励|评价|鉴定|仲裁|遴选|认定|招生|考试|招标|采购|教育|教育技术|培训|交流|推广|促进|研究|检测|监测|救助|防治|保护)[^，。；、各对将把在要应须]{0,6}(?:委员会|基金会|秘书处|研究会|促进会|协会|学会|中心)(?=、|要|应|须|将|负责|根据|按|会同|组成|予以|综合|组织|在|于|对|不)|(?:主办|承办|举办|开办|运营|建设|施工|监理|设计|使用|管理|产权|配合|协办|参与|实施|执行|采购|申报|用人|供电|供水|经营|托管|出租|承租)(?:单位|部门|方|主体|机构|企业)|签约团队|(?:分线|联线|分片|包片|联片|挂点|挂包)领导|是否|不(?:少于|低于|超过|足)|值班室|值守|值班(?:人?员|长|电话|领导|干部|民警|医生|护士)|(?:分管|主管)(?:负责|领导|同志|副)|(?![\u4e00-\u9fff]{0,3}[各每本其])(?:监督|督查|督导|考核|检查|评价|审核|规划|指导|服务)[\u4e00-\u9fff]{2,4}(?:科|处|股|办公室)(?=将|要|应|须|负责|会同|对|每|于|在)|负责(?:人(?!员)|同志)|副?[组队]长|派驻|领导(?:小组|班子|干部|同志)|主任|督查室|督导组|检查组|工作(?:组|队|专班|人员|站)|管理(?:局|处|科|站|所|中心|委员会|人员|部门)|监督(?:管理|所|局|站|员|检查室)|监管|服务(?:中心|站|机构|企业|股|科|处|对象)|建设(?:局|处|科|股|单位|办)|审批(?=[局科股办处]|服务|中心|部门|窗口|大厅|改革|机关|权)|执法|规划(?:局|处|科)|应急(?:管理|局|办|救援)|组织部|宣传部|统战|统计局|调查队|审计局|研究[所院室]|指导(?:中心|站|处|科)|保障(?:局|中心|科|股|处)|救助(?:站|科|股|处|管理)|培训(?:机构|中心)|考核办|督促检查室|联络员|联系人|协调(?:小组|机制|办)|巡查(?:组|办)|改革(?:委|局|办)|会议|[例早晚夕周月]会|安全(?:股|科|处|员|委))/,
);
const TEAM = new PatternAt(/[\u4e00-\u9fff]{2,4}小组(?=按|要|应|须|对|在|负责|每|于|将)/);
const NEXT_TEAM = new NextWord('小组');
const NOUN_LIKE = new WordScan(
  '建设 服务 治理 改革 发展 监管 联动 协作 协调 参与 工作 管理 保障 培训 教育 规划 统计 考核 宣传 就业 评估 改造 安全'
    .split(' ')
    .map((word) => [word, 1]),
);

/** 「各地教育部门」, 「各县规划主管部门」: the verb-like word is the branch of a body whose name goes on. */
const NAME_GOES_ON = /^(?:行政|主管|监管|监督|管理){0,2}(?:部门|机构|单位|企业|中心|局|委|厅)/;

/** 「县普法办主办」, 「区委教育工委负责」: what the verb is said of is an office of the body, which then acts. */
const OFFICE = new PatternAt(/[办局处科股]|工委|专班|中心/);

/** 「县教育局成立专班排查…」: the office is what the body sets up. */
const SETS_UP = new PatternAt(/成立|组建|设立|建立|组成/);

function isOffice(shadow: string, at: number): boolean {
  if (SETS_UP.testAt(shadow, at - 2)) return false;
  const length = OFFICE.execAt(shadow, at)?.[0].length;
  if (length === undefined) return false;
  const next = at + length;
  return isModalAt(shadow, next) || actionLengthAt(shadow, next) > 0 || PREDICATE.testAt(shadow, next);
}

/** True where a word of obligation, a preposition or an adverb begins a predicate right behind a name. */
export function markedPredicateAt(shadow: string, at: number, to: number): boolean {
  return at < to && (isModalAt(shadow, at) || (!goesOnAt(shadow, at) && isMarkedAt(shadow, at)));
}

/** No word in front of 小组 or 期间 is longer. */
const LONGEST_OPENING = 6;

/** True where what looks like a predicate is part of a name. */
const goesOnAt = (shadow: string, at: number): boolean =>
  NO_PREDICATE.testAt(shadow, at) ||
  (NEXT_TEAM.from(shadow, at) < at + LONGEST_OPENING && TEAM.testAt(shadow, at));

/** 「两个街道各选取一个社区」: 各 says that each does it, and names nobody. */
export const doesEachAt = (shadow: string, at: number): boolean => EACH_DOES.testAt(shadow, at);
const EACH_DOES = new PatternAt(/各(?:选[取派]|抽[取调查]|派(?!出|驻)|推荐|安排|打造|培育|至少|创建)/);

const isMarkedAt = (shadow: string, at: number): boolean =>
  PREDICATE.testAt(shadow, at) ||
  doesEachAt(shadow, at) ||
  (NEXT_DURING.from(shadow, at) < at + LONGEST_OPENING && DURING.testAt(shadow, at));

/** No verb begins with these, but for a few that the dictionary lists and nobody writes (各试, 市立, 门衰祚薄). */
const BEGIN_NO_VERB = new CharacterSet('各县市区门的民党书员事级村卫场伍室局');

export const beginsNoVerb = (shadow: string, at: number): boolean => BEGIN_NO_VERB.isAt(shadow, at);

/** Only a word of Chinese characters, two at least, can be a verb: where none stands the segmenter is not asked. */
function isHan(shadow: string, at: number): boolean {
  const code = at < shadow.length ? shadow.charCodeAt(at) : 0;
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Who or what may begin a predicate right behind a name: a verb, or what {@link markedPredicateAt} tells. */
export const predicateAt = (shadow: string, at: number, to: number, name: string): boolean =>
  plainPredicateAt(shadow, at, to, name) ?? opensWithVerbalWord(shadow, at, to, name);

/** As {@link predicateAt}; null where only the segmenter can tell. */
export function plainPredicateAt(shadow: string, at: number, to: number, name: string): boolean | null {
  if (at >= to) return false;
  if (isModalAt(shadow, at)) return true;
  if (goesOnAt(shadow, at)) return false;
  if (isMarkedAt(shadow, at)) return true;
  const verb = actionLengthAt(shadow, at);
  const nounLike = verb < 3 && NOUN_LIKE.bitsAt(shadow, at) !== 0;
  if (nounLike && NAME_GOES_ON.test(shadow.slice(at + 2, at + 8))) return false;
  if (verb === 2 && (isOffice(shadow, at + 2) || isDoer(shadow, at, verb))) return false;
  if (nounLike && (shadow.charAt(at + 2) === '于' || isModalAt(shadow, at + 2))) return false;
  if (verb > 0) return !(nounLike && name.length <= 4 && !/^各|[局委办部厅处科股联室]$/.test(name));
  return (name.length < 3 && shadow.charAt(at - name.length - 1) !== '由') ||
    !isHan(shadow, at) ||
    !isHan(shadow, at + 1) ||
    beginsNoVerb(shadow, at)
    ? false
    : null;
}

/** 「驻村指导员」: a verb with 员 behind it is who does it; 「组织员工」 is not. */
const isDoer = (shadow: string, at: number, verb: number): boolean =>
  verb === 2 && shadow.charAt(at + 2) === '员' && !'工会额们'.includes(shadow.charAt(at + 3) || ' ');

function opensWithVerbalWord(shadow: string, at: number, to: number, name: string): boolean {
  const handedTo = name.endsWith('人') && shadow.charAt(at - name.length - 1) === '由';
  const [kinds, tags] =
    handedTo || name.startsWith('各') ? [VERB | VERBAL_NOUN, /^vn?[di]?$/] : [VERB, /^v[di]?$/];
  if ((verbsAt(shadow, at) & kinds) === 0) return false;
  const next = wordsOf(shadow.slice(at, Math.min(to, at + 6)))[0] ?? '';
  return next.length >= 2 && tags.test(tagOf(next)) && !isDoer(shadow, at, next.length);
}

export const isModalAt = (shadow: string, at: number): boolean =>
  MODAL.testAt(shadow, at) && !(at > 0 && IN_WORD.testAt(shadow, at - 1));

/** 「聘请」, 「供应」: no order, though the word for one closes it. */
const IN_WORD = new PatternAt(/[聘邀申提商敦恳约]请|[供响反适效呼感]应/);
