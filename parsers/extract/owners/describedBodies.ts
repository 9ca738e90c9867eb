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
  const bodies: BodyName[] = [];
  let start = from;
  for (const name of match[0].split('、')) {
    bodies.push({ name, start, end: start + name.length });
    start += name.length + 1;
  }
  const told = isModalAt(shadow, end);
  return { bodies, start: from, end, told, barePost: isBarePost(bodies) };
}

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

const told = ({ end }: BodyList, bodies: BodyName[], start: number): Subject => ({
  bodies,
  start,
  end,
  told: true,
  barePost: false,
});

/** What describes a body, up to the name behind it. */
const STATE = new PatternAt(
  /(?:凡(?:是|在)?[^，。；：]{2,36}|(?:有(?!关|的)|无(?!法|论)|具备|符合|未|尚未|从事|存在)[^，。；、：的（]{2,18})的(?!由|要|应)/,
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

/** 「未受过训练的群众不得…」: whoever is kept away from the work does not do it. */
const FORBIDDEN = /^(?:一律)?(?:不得|不准|严禁|禁止)/;
/** 「…，均应参加」 */
const ALL_OF_THEM = /^，[都均]?(?:一律|必须|应|须|要|不得)/;

/** These verbs tell a body even where no order follows at once. */
const SUCH_AS = new PatternAt(
  /(?:分管|主管|负责(?![^，。；]{2,40}，)|承担|具备|有|符合|涉及|从事|存在|未|尚未|已|正在|开展|承接|管理|使用|列入|纳入)[^，。；、：的（]{1,18}的[^，。；、：的（]{0,6}?(?:领导|负责同志|负责人|同志|副?(?:校长|院长|局长|主任|书记|[省市县区镇乡]长)|单位|机构|企业|城市|地区|地方|部门|人员|科室|处室|股室|医院|学校|乡镇|街道|社区|县区|区县|市县|省份|村|场所)(?=要|应|须|必须|可|，|将|对|在|于|每|按|由|全面|积极)/,
);

/** 「申请缓缴的企业要…」, 「有条件的学校、医院应…」: whoever is described and then told. */
const DESCRIBED_AND_TOLD = new PatternAt(
  /[^，。；、：的对将把按在要应须]{2,20}的(?:[^，。；、：的]{0,5}?(?:单位|机构|企业|行业|城市|地区|地方|部门|人员|医院|学校|高校|乡镇|街道|社区|村居|村|县区|省份|场所|考生|学生|研究生|毕业生|教师|职工|运动员|选手|家庭|申请人|负责人|[\u4e00-\u9fff]队|老师)(?:、(?=.{2,6}(?:要|应|须|必须|需))|(?=，?[也都均]?(?:要(?!求|点|素|件)|应(?!急|用|对)|须(?!知)|必须|务必|需(?!求|要)|请(?!示|求|假|客))))){1,2}/,
);
