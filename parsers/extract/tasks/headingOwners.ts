import { CLASS_NOUNS } from '../../lexicon/bodies.js';
import { CharacterSet } from '../../lexicon/characterSet.js';
import type { NoticeText } from '../../structure/noticeText.js';
import type { OutlineNode } from '../../structure/outline.js';
import { bodyListAt, type BodyName } from '../owners/bodyNames.js';
import { bodiesIn, dutiesIn } from '../owners/duties.js';
import { carried, ownerOf } from '../owners/owner.js';
import { opensWithVerb } from '../owners/clauseOpening.js';
import { subjectAt } from '../owners/subject.js';
import { PatternAt } from '../patternAt.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import type { Carry } from './carry.js';

/** 「（一）…（责任单位：…）」: duties that stand in the heading hold for the whole item. */
export function headingOwners(notice: NoticeText, nodes: readonly OutlineNode[], carry: Carry): void {
  const { text, shadow } = notice;
  const alone = new Map<OutlineNode, BodyName[]>();
  for (const node of nodes) {
    const title = shadow.slice(node.titleStart, node.titleEnd);
    const named = ofWhatIsDone(node) || isDemand(node, shadow) ? [] : bodiesAlone(title);
    const bodies = named.concat(bodiesToldBelow(title), bodyOfHeading(title));
    if (bodies.length > 0) alone.set(node, bodies);
  }
  nameBesideBodies(notice, nodes, alone);
  for (const node of nodes) {
    const title = shadow.slice(node.titleStart, node.titleEnd);
    const bodies = alone.get(node) ?? [];
    if (bodies.length > 0) {
      carry.setTitleBodies(
        node,
        bodies.map((body) => ownerOf(body, text, node.titleStart, 'lead', 'section')),
      );
    }
    const open = title.lastIndexOf('（');
    if (open < 0 || !/牵头|负责|责任|配合|参与|指导/.test(title.slice(open))) continue;
    const close = title.indexOf('）', open);
    const owners = dutiesIn(title, open + 1, close < 0 ? title.length : close).map((duty) =>
      ownerOf(duty, text, node.titleStart, duty.role, 'parenthesis'),
    );
    if (owners.length > 0)
      carry.setItemDuties(
        node,
        owners.map((owner) => carried(owner, 'parenthesis')),
      );
  }
}

/** 「三、实践内容 1.政策宣讲团 2.支农团」: the titles below such a heading are kinds of the work, whatever they end in. */
const ofWhatIsDone = ({ parent }: OutlineNode): boolean =>
  parent !== null && /(?:内容|主题|类型|类别|形式|方式)[：:。]?$/.test(parent.title);

/** 「三要妥善转移人员。」: what has to be done, whatever it ends in. */
const isDemand = ({ marker, titleStart }: OutlineNode, shadow: string): boolean =>
  marker?.style === 'ordinal' && shadow.charAt(titleStart - 1) === '要';

/** 「1.医务室 2.班主任 3.生活指导」: among titles that name bodies, a short one names a body whatever it ends in. */
function nameBesideBodies(
  { shadow }: NoticeText,
  nodes: readonly OutlineNode[],
  alone: Map<OutlineNode, BodyName[]>,
): void {
  const families = new Map<OutlineNode, OutlineNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    const family = families.get(node.parent);
    if (family === undefined) families.set(node.parent, [node]);
    else family.push(node);
  }
  for (const family of families.values()) {
    const others = family.filter((node) => !alone.has(node));
    if (others.length * 3 > family.length) continue;
    for (const node of others) {
      const title = shadow.slice(node.titleStart, node.titleEnd);
      const names = NAMES_ONLY.exec(title)?.[0];
      if (names !== undefined && !opensWithVerb(title, 0))
        alone.set(node, bodiesIn(names.replace(/[和与及]/g, '、'), 0, names.length));
    }
  }
}

const NAMES_ONLY = /^[\u4e00-\u9fff、]{2,10}(?=[：。]?$)/;

/** 「卫生部门职责、任务」, 「县教育局的主要职责」: what a body has to do, under its name. */
const DUTIES_OF = new PatternAtEnd(
  '责能务任工求',
  /的?(?:工作|主要|具体|安全|监管|岗位)?(?:职责|职能|任务|责任|义务)(?:(?:[、和及与]|及其)?(?:工作|主要|具体)?(?:职责|职能|任务|分工|要求))?$/,
);

const mayBeBody = (name: string): boolean =>
  ENDS_NAME.test(name) && (!CLASS_NOUNS.test(name) || OF_SEAT.testAt(name, 0));

/** 「县直部门」 are those of one government, 「有关部门」 only a class. */
const OF_SEAT = new PatternAt(/[省市州县区]直/);

/** 「对各乡镇的要求」: to whom the section is addressed. */
const ASKED_OF = new PatternAtEnd('求', /(?<=^对[^，。；：]{2,30})的(?:工作|具体|基本|安全)?要求$/);

/** 「明确社区工作者的职责任务」: as good as its duties alone. */
const SETS_DUTIES = /^(?:进一步)?(?:明确|厘清|界定)/;

/** 「县水利站的主要任务是：」 */
const COLON_WORDS = new PatternAtEnd('是为下括', /(?<=职责|职能|任务|责任)(?:是|为|如下|包括)$/);

/** What names of bodies end in where nothing else stands beside them. */
const ENDS_NAME = new PatternAtEnd(
  '局委部厅办处科股院校站所室社馆队署组团会构位业府司员人者长门任师生）”心道镇方',
  /(?:[局委部厅办处科股院校站所室社馆队署组团会构位业府司员人者长门任师生）”]|中心|街道|乡镇|[甲乙丙]方)$/,
);

const MARKS_BEHIND = new CharacterSet('：。，；, ');

/** The bodies that a heading or a sentence consists of, where it holds nothing else: 「市民政局：」, 「（二）教育、公安部门。」, 「卫生部门职责」. */
export function bodiesAlone(title: string): BodyName[] {
  let end = title.length;
  while (MARKS_BEHIND.isAt(title, end - 1)) end--;
  const led = title.slice(0, end);
  const words = led.slice(0, COLON_WORDS.exec(led)?.index);
  const asked = ASKED_OF.exec(words)?.index;
  const duties = asked ?? DUTIES_OF.exec(words)?.index;
  const from =
    asked === undefined ? (duties === undefined ? 0 : (SETS_DUTIES.exec(words)?.[0].length ?? 0)) : 1;
  const named = words.slice(0, duties);
  const name = named.slice(from);
  if (name.length < 2 || name.length > 40 || (asked === undefined && !mayBeBody(name))) return [];
  const list = bodyListAt(named, from, named.length);
  return list !== null && list.end === named.length && !opensWithVerb(name, 0) ? list.bodies : [];
}

const TELLS = /^[^，；：]{2,12}(?:要|应当?|必须)[^，；：]{3,}[^：]$/;

/** 「（二）家庭要发挥基础作用」: a heading that tells somebody something. */
function bodyOfHeading(title: string): BodyName[] {
  if (title.length > 30 || !TELLS.test(title)) return [];
  const subject = subjectAt(title, 0, title.length);
  return subject === null || !subject.told || subject.barePost ? [] : subject.bodies;
}

/** 「第六条 社区居委会履行下列职责：」: the items below are told to the body that the heading speaks of. */
function bodiesToldBelow(title: string): BodyName[] {
  if (!title.endsWith('：') || !/(?:下列|以下|如下)[^，。；]{0,10}：$/.test(title)) return [];
  const subject = subjectAt(title, 0, title.length);
  return subject === null || subject.barePost || /^会议/.test(title) ? [] : subject.bodies;
}
