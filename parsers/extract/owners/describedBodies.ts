import { opensWithAction } from '../actionWords.js';
import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';
import { isBarePost } from './barePost.js';
import { isModalAt, predicateAt } from './bodyEndings.js';
import { bodyListAt, type BodyList, type BodyName } from './bodyNames.js';
import type { Subject } from './subject.js';

/** Bodies that are described before they are named: 「分管教学的副校长」, 「有条件的医院、诊所」, 「凡设有食堂的学校」. */
export function describedBodies(shadow: string, from: number, to: number): Subject | null {
  const match = SUCH_AS.execAt(shadow, from) ?? DESCRIBED_AND_TOLD.execAt(shadow, from);
  if (match === null || /^对|、$/.test(match[0])) return listDescribed(shadow, from, to);
  const end = from + match[0].length;
  const before = bodiesBefore(shadow, from, match[0]);
  const bodies: BodyName[] = [...before.bodies];
  let start = before.end + (EVERY.execAt(shadow, before.end)?.[0].length ?? 0);
  for (const name of shadow.slice(start, end).split('、')) {
    bodies.push({ name, start, end: start + name.length });
    start += name.length + 1;
  }
  const told = isModalAt(shadow, end);
  return { bodies, start: from, end, told, barePost: isBarePost(bodies) };
}

/** 「凡参加培训的教师要…」: the word says that it is all of them. */
const EVERY = new PatternAt(/凡是?/);

/** 「有条件的师范学院开设…」: behind what they have, or are, stands a list like any other. */
function listDescribed(shadow: string, from: number, to: number): Subject | null {
  const opening = (STATE.execAt(shadow, from) ?? measuredAt(shadow, from))?.[0];
  if (opening === undefined) return null;
  const list = bodyListAt(shadow, from + opening.length, to);
  const [first, ...others] = list?.bodies ?? [];
  if (list === null || first === undefined) return null;
  if (opening.startsWith('凡'))
    return ALL_OF_THEM.test(shadow.slice(list.end, list.end + 4)) ? told(list, list.bodies, from) : null;
  if (FORBIDDEN.test(shadow.slice(list.end, list.end + 4))) return null;
  if (!predicateAt(shadow, list.end, to, `各${first.name}`)) return null;
  return told(list, [{ name: shadow.slice(from, first.end), start: from, end: first.end }, ...others], from);
}

/** 「取得许可的燃气企业，应当…」: whoever is told something, behind whatever tells which of them. */
export function attributed(shadow: string, from: number, to: number): Subject | null {
  const attribute = ATTRIBUTE.execAt(shadow, from)?.[0];
  if (attribute === undefined) return null;
  const list = bodyListAt(shadow, from + attribute.length, to);
  const [first, ...others] = withoutBareLevel(list?.bodies ?? []);
  if (list === null || first === undefined) return null;
  const order = ORDER.execAt(shadow, list.end)?.[0];
  if (order === undefined && !actsAtOnce(shadow, attribute, from, list, to)) return null;
  if (order?.endsWith('得') === true && /^[未无没]/.test(attribute)) return null;
  const before = bodiesBefore(shadow, from, attribute);
  const length = from + attribute.length - before.end;
  const short =
    REGISTERED.test(attribute) || (length > LONGEST_IN_NAME && (length > 25 || !CLASS_ONLY.test(first.name)));
  const start = short ? first.start : before.end;
  const described = { name: shadow.slice(start, first.end), start, end: first.end };
  return told(list, [...before.bodies, described, ...others], from);
}

/** 「县安委会成员单位和其他负有监管职责的部门」: the bodies in front of the one that is described, and where that begins. */
function bodiesBefore(shadow: string, from: number, attribute: string): { bodies: BodyName[]; end: number } {
  const link = LINK.exec(attribute);
  const list = link === null ? null : bodyListAt(shadow, from, from + link.index);
  return link === null || list === null || list.end < from + link.index
    ? { bodies: [], end: from }
    : { bodies: list.bodies, end: list.end + link[0].length };
}

const LINK = /(?:、|和|及|与|以及)(?=(?:其[他它])?(?:负有|承担|具有|履行)[^，。；、]{2,20}的)/;

/** 「由受理申请的民政部门审核」, 「各村的红白理事会负责」: nobody doubts there that they are told. */
const actsAtOnce = (shadow: string, attribute: string, from: number, list: BodyList, to: number): boolean =>
  (HANDED_TO.test(shadow.slice(Math.max(0, from - 3), from)) || OF_EACH.test(attribute)) &&
  predicateAt(shadow, list.end, to, shadow.slice(from, list.end));
const HANDED_TO = /(?<!是否|可以?)[由请]$/;
const OF_EACH = /^各[\u4e00-\u9fff]{1,4}的$/;

/** 「尚未验收的市、县（市、区）」: a level alone names nobody. */
function withoutBareLevel(bodies: readonly BodyName[]): BodyName[] {
  const [level, next, ...others] = bodies;
  return level === undefined || next === undefined || level.name.length > 1
    ? [...bodies]
    : [{ name: `${level.name}、${next.name}`, start: level.start, end: next.end }, ...others];
}

const ATTRIBUTE = new PatternAt(
  /各[\u4e00-\u9fff]{1,4}的|(?:凡是?)?[在经][^，。；：的要应须]{2,24}(?:登记|注册|备案|批准|审批)(?:成立|设立)?的(?=[^，。；：的]{2,})|(?!所[涉属在]|[对将把为向给让使按根依以于在从就与同由因凡当若如经加])(?:[主重需首必紧]要|供应|应[急用]|[^，。；：《了要应须]){1,60}的(?=[^，。；：的]{2,})/,
);
/** An order, but not one to do something to them. */
const ORDER = new PatternAt(
  /，?[均都也]?(?:要(?![求素点件害])|应当?(?![急用])|必须|须(?!知)|不得|务必|需(?![求要]))(?!(?:及时|依法|坚决|一律|按规定|优先|重点)*(?:给予|予以|责令|纳入|列入|解封|清退|取缔|通报|约谈|关停|关闭|查处|处罚|督促|帮扶|救助|表彰|奖励|曝光|问责|追究|批评|取消|撤销|依规处理|进行(?:表彰|通报|处罚|约谈|问责|清理|整治|抽查|核查)|由))/,
);
/** A longer attribute is no part of a name that names somebody without it. */
const LONGEST_IN_NAME = 11;
/** 「在县民政局登记的社会团体」: where they are on the books is no part of what they are called. */
const REGISTERED = /^(?:凡是?)?[在经].*(?:登记|注册|备案|批准|审批)(?:成立|设立)?的$/;
const CLASS_ONLY =
  /^(?:各|有关|相关|主管|业务|责任|其他)*(?:单位|部门|机构|企业|地方|地区|人员|同志|村|社区|学校|场所|城市|干部|领导|组织)$/;

const told = ({ end }: BodyList, bodies: BodyName[], start: number): Subject => ({
  bodies,
  start,
  end,
  told: true,
  barePost: false,
});

/** What describes a body, up to the name behind it. */
const STATE = new PatternAt(
  /(?:凡(?:是|在)?[^，。；：]{2,36}|(?:没?有(?!关|的)|无(?!法|论)|具备|符合|未|尚未|从事|存在)[^，。；、：的（]{2,18})的(?!由|要|应)/,
);
/** 「老年人较多的社区」 */
const MEASURED = new PatternAt(
  /(?!全面|重点|进一步|切实|逐步)[^，。；、：的（对将把]{2,14}较[多少大高好差低]的(?!由|要|应)/,
);
const MEASURE = new NextWord('较');
const LONGEST_MEASURED = 16;

const measuredAt = (shadow: string, from: number): RegExpExecArray | null =>
  MEASURE.from(shadow, from) > from + LONGEST_MEASURED || opensWithAction(shadow, from)
    ? null
    : MEASURED.execAt(shadow, from);

/** 「未受过训练的群众不得…」, 「具备资质的机构出具的报告」: whoever is kept away from the work, or only described, does not do it. */
const FORBIDDEN = /^(?:一律)?(?:不得|不准|严禁|禁止)|^[\u4e00-\u9fff]{2}的/;
/** 「…，均应参加」 */
const ALL_OF_THEM = /^，[都均]?(?:一律|必须|应|须|要|不得)/;

/** These verbs tell a body even where no order follows at once. */
const SUCH_AS = new PatternAt(
  /(?:分管|主管|负责(?![^，。；]{2,40}，)|承担|具备|有|符合|涉及|从事|存在|未|尚未|已|正在|开展|承接|管理|使用|列入|纳入)[^，。；、：的（]{1,18}的[^，。；、：的（]{0,6}?(?:领导|负责同志|负责人|同志|副?(?:校长|院长|局长|主任|书记|[省市县区镇乡]长)|单位|机构|企业|城市|地区|地方|部门|人员|科室|处室|股室|医院|学校|乡镇|街道|社区|县区|区县|市县|省份|村|场所)(?=要|应|须|必须|可|，|将|对|在|于|每|按|由|全面|积极)/,
);

/** 「申请缓缴的企业要…」, 「有条件的学校、医院应…」: whoever is described and then told. */
const DESCRIBED_AND_TOLD = new PatternAt(
  /凡[^，。；、：的对将把按在要应须]{2,24}的[\u4e00-\u9fff]{0,5}[人者员客户生长师](?=，?(?:要(?![求点素件])|应(?!急|用|对)|须(?!知)|必须|务必))|[^，。；、：的对将把按在要应须]{2,20}的(?:[^，。；、：的]{0,5}?(?:单位|机构|企业|行业|城市|地区|地方|部门|人员|医院|学校|高校|乡镇|街道|社区|村居|村|县区|省份|场所|考生|学生|研究生|毕业生|教师|职工|运动员|选手|家庭|申请人|负责人|[\u4e00-\u9fff]队|老师)(?:、(?=.{2,6}(?:要|应|须|必须|需))|(?=，?[也都均]?(?:要(?!求|点|素|件)|应(?!急|用|对)|须(?!知)|必须|务必|需(?!求|要)|请(?!示|求|假|客))))){1,2}/,
);
