import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';
import type { Subject } from './subject.js';

/** Whoever acts, where the words behind tell it and the name alone would not: 「部将…」, 「学生必须…」, 「任何单位不得…」. */
export function plainSubject(shadow: string, from: number): Subject | null {
  return (
    (OPENINGS.isAt(shadow, from) ? toldByItsWords(shadow, from) : null) ??
    (NAMED_AS.from(shadow, from) > from + LONGEST_NAMED ? null : bothNamedBy(ACTS_AS, shadow, from)) ??
    (IS.from(shadow, from) > from + LONGEST_NAMED ? null : bothNamedBy(BEING, shadow, from)) ??
    (ANSWERS.from(shadow, from) === Infinity ? null : namedBy(ANSWERS_FOR, shadow, from, true))
  );
}

/** Where the name itself is one of a few words. */
const toldByItsWords = (shadow: string, from: number): Subject | null =>
  namedBy(ISSUER_ITSELF, shadow, from, false) ??
  bothNamedBy(LEVELS, shadow, from) ??
  encouraged(shadow, from) ??
  namedBy(PEOPLE_TOLD, shadow, from, true) ??
  namedBy(PEOPLE_ASKED, shadow, from, true) ??
  namedBy(HOTLINE, shadow, from, true) ??
  anybody(shadow, from);

/** 「部将组织调研」, 「局里将成立…」, 「镇设立管理员」, 「各系将试卷…」: a word for the issuer, a level or a part of a school that names no body elsewhere. */
const ISSUER_ITSELF = new PatternAt(
  /各(?:教学|院)?系(?=[将把对于在]|提前|自行|统一|及时|按|根据|组织|安排|负责|要(?![求素点害])|务必)|(?<=由)[部厅局委](?=统一|组织|负责)|(?<=由)地方(?=根据|结合|按照|自行|自主|统筹|负责)|(?:[部厅局委院校]里?|[省市州区县镇乡](?:里|局)|集团|学校|医院|我[部厅局委院校办会])(?=将(?!.{0,20}(?:通知|要求))|拟(?!定))|[省市州区县镇乡村组]级(?:层面)?(?=按照|负责|统筹|要(?![求素点害])|每[年月季周半日]|[在于]\d)|[省市州区县镇乡村](?=今年|设立|成立|统一|每[年月季周]|要(?![求素点害]))|[部厅局委省市州区县镇]里(?=在[^，。；]{2,24}[时中]，|负责|每[年月季周]|[也还]?要(?![求素点害]))/,
);

const ACTS_AT_ONCE =
  '要(?![求素点害])|应(?!急|用)|须|负责|统筹|制定|建立|健全|根据|按照|结合|抓|加强|组织|开展|牵头|出台|明确|成立|安排|落实|推动|推进|指导|每|将|设立|完善|强化|依法|全面|切实|积极';
/** 「县级层面制定方案」, 「市级和县级层面抓好落实」, 「地方各级依法成立专班」: a level of government for the bodies that it has. */
const LEVELS = new PatternAt(
  new RegExp(
    `(?:(?:(?:国家|中央|省|市地|地市|市|县|区|乡镇|镇街)级?[、和或及与])?(?:国家|中央|地方|省|市地|地市|市|县|区|乡镇|镇街|街道|村)级?(?:及?以[上下])?层面|地方各级)(?=${ACTS_AT_ONCE})`,
  ),
);

/** 「鼓励各地先行先试」: whoever is encouraged as a whole has to see to it; single companies or people need not. */
const ENCOURAGED = new PatternAt(
  /鼓励(?:和?支持)?(各(?:地区?|省|市|县|区|市县|县区|乡镇)|地方|有条件的(?:地方|地区|省份?|市县?|县区?|区县|乡镇|街道))(?![政党各]|[^，。；]{0,3}[、和与及])/,
);

function encouraged(shadow: string, from: number): Subject | null {
  const [whole, name] = ENCOURAGED.execAt(shadow, from) ?? [];
  if (whole === undefined || name === undefined) return null;
  const end = from + whole.length;
  return {
    bodies: [{ name, start: end - name.length, end }],
    start: end - name.length,
    end,
    told: true,
    barePost: false,
  };
}

/** 「学生必须…」: people who are told at once; elsewhere they are those whom the work is for. */
const PEOPLE_TOLD = new PatternAt(
  /(?:全体|广大|所有)?(?:参赛|毕业|在校|应届)?(?:市民|学生|毕业生|研究生|新生|运动员|选手|家长|家庭|父母|教师|职工|员工|党员|师生|考生|居民|村民|住户|业主|商户|用户|群众|农民|农户|渔民|牧民|旅客|乘客|顾客|游客|司机|驾驶员|网民|主播|监理|[双甲乙丙]方|(?:全[省市县区州校院])?各级|(?:各?有关|各?相关|社会)各?方面|(?:这些|上述)(?:地区|地方|单位|部门|企业|机构|学校|医院|乡镇|村|人员))(?=必须|须(?!知)|需(?![求要])|也?应当?(?!急|对|用)|也?要(?!求|素|点|事)|不得|严禁|务必|[凭持](?!证)|登录)/,
);

/** 「请广大市民自觉遵守…」: people who are asked. */
const PEOPLE_ASKED = new PatternAt(
  /(?<=请)(?:全体|广大)?(?:市民|学生|家长|教师|职工|员工|党员|师生|考生|居民|村民|住户|业主|商户|用户|群众|游客|旅客|驾驶员|司机|农户|网民)(?:朋友)?们?(?=自觉|主动|积极|切实|务必|提前|及时|随时|注意|遵守|配合|支持|互相|相互|按|凭|持|于|在|到|合理|妥善|尽量)/,
);

/** 「任何单位和个人不得瞒报」: everybody is told, whether or not the work is his. */
const ANYBODY = new PatternAt(
  /(任何(?:单位|部门|机构|组织|企业|科室|人员|个人|学校|村居))(?:(?:和|或者?|及|、)(个人|单位|部门|组织|人员))?(?=都?(?:不得|不准|不能|严禁|必须)|一律|均?应当?|都应|[如若发](?![^。；]*可))/,
);

function anybody(shadow: string, from: number): Subject | null {
  const match = ANYBODY.execAt(shadow, from);
  const [whole, first, second] = match ?? [];
  if (whole === undefined || first === undefined) return null;
  const end = from + whole.length;
  const bodies = [{ name: first, start: from, end: from + first.length }];
  if (second !== undefined) bodies.push({ name: second, start: end - second.length, end });
  return { bodies, start: from, end, told: true, barePost: false };
}

/** 「云河文化网作为活动平台，将发布信息」: whatever its name ends in, who it is stands behind 作为. */
const ACTS_AS = new PatternAt(
  /(?:[^，。；、：的对将把按在要应须以]{2,16}、)?[^，。；、：的对将把按在要应须以]{1,16}(?=作为[^，。；]{1,30}(?:单位|部门|机构|组织|平台|主体|力量|责任人|负责人|牵头人|成员|主力军|窗口)，(?:将|要|应|须|必须|负责|每))/,
);
/** 「学校是育人的重要阵地，要…」: what the body is stands between its name and the order. */
const BEING = new PatternAt(
  /(?:[^，。；、：的对将把按在要应须以是]{2,16}、)?[^，。；、：的对将把按在要应须以是]{0,12}(?:家庭|学校|医院|政府|部门|机构|单位|企业|社区|组织|中心|[局委办处所站]|干部|党员|人员|负责人|书记|主任|校长|院长|教师|社工|会|(?:党委|党组)(?:（[^，。；（）]{1,8}）)?)(?=是[^，。；]{2,40}(?:主体|[领推执][导动行]者|阵地|力量|责任人|部门|单位|机构|窗口|桥梁)，(?:也?是[^，。；]{2,30}，)?(?:要|应当?|须|必须|(?:具体)?负责|务必|落实|做好|抓好|承担))/,
);
const IS = new NextWord('是');
const NAMED_AS = new NextWord('作为');
const LONGEST_NAMED = 16;

/** 「影院、剧场和其他演出场所的主要负责人，对本场所的消防安全负责」: whoever answers for something, of whatever bodies. */
const ANSWERS_FOR = new PatternAt(
  /[^，。；：的对]{2,50}的(?:主要|第一|直接|法定)?(?:负责人|责任人|代表人)(?=，对[^，。；]{2,30}(?:负责|负总责|负全责|承担))/,
);
/** What each such clause closes with. */
const ANSWERS = new NextWord('人，对');

function namedBy(pattern: PatternAt, shadow: string, from: number, told: boolean): Subject | null {
  const name = pattern.execAt(shadow, from)?.[0];
  if (name === undefined) return null;
  const end = from + name.length;
  return { bodies: [{ name, start: from, end }], start: from, end, told, barePost: false };
}

/** As {@link namedBy} where an order follows; of two names each is a body. */
function bothNamedBy(pattern: PatternAt, shadow: string, from: number): Subject | null {
  const subject = namedBy(pattern, shadow, from, true);
  const [both] = subject?.bodies ?? [];
  const at = both?.name.search(/[、和或及与]/) ?? -1;
  if (subject === null || both === undefined || at < 0) return subject;
  const { name, start, end } = both;
  const bodies = [
    { name: name.slice(0, at), start, end: start + at },
    { name: name.slice(at + 1), start: start + at + 1, end },
  ];
  return { ...subject, bodies };
}

/** 「12345热线要及时受理」: the only bodies whose names begin with a number. */
const HOTLINE = new PatternAt(
  /1\d{2,4}[\u4e00-\u9fff]{0,8}(?:热线|平台|中心|投诉台|服务台|指挥台)(?=要|应|须|负责|每|及时|将|接到)/,
);

/** What the names begin with that {@link toldByItsWords} looks for; most clauses begin otherwise. */
const OPENINGS = PatternAt.openingsOf([
  ISSUER_ITSELF,
  LEVELS,
  ENCOURAGED,
  PEOPLE_TOLD,
  PEOPLE_ASKED,
  HOTLINE,
  ANYBODY,
]);
