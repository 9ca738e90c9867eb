import { WordScan } from '../../lexicon/wordScan.js';
import { opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import { isBarePost } from './barePost.js';
import { isModalAt, LAST_CHARACTERS, predicateAt } from './bodyEndings.js';
import { bodyListAt, OPENERS, type BodyList, type BodyName } from './bodyNames.js';
import {
  firstWordIsVerb,
  opensOtherwise,
  opensWithBranches,
  opensWithVerb,
  ordersSomebody,
} from './clauseOpening.js';
import { attributed, describedBodies } from './describedBodies.js';
import { plainSubject } from './plainSubjects.js';
import { isToldName, isVerbalName, opensNoName, TOLD_AHEAD, VERBAL_NAME_AHEAD } from './verbalNames.js';

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

/** The subject of the clause that begins at `from`, or null where the clause opens with its verb or another noun. */
export function subjectAt(shadow: string, from: number, to: number): Subject | null {
  const plain = plainSubject(shadow, from);
  if (plain !== null) return plain;
  const near = shadow.slice(from, Math.min(to, from + LONGEST_REACH));
  const owning = ownThings(shadow, from, near);
  if (owning !== null) return owning;
  if (!near.includes('的')) return listedSubject(shadow, from, to, near);
  return (
    describedBodies(shadow, from, to) ?? listedSubject(shadow, from, to, near) ?? attributed(shadow, from, to)
  );
}

/** 「各部门网站要及时更新」, 「各乡镇的年度报告应涵盖…」: what is asked of a thing is asked of the bodies whose it is. */
function ownThings(shadow: string, from: number, near: string): Subject | null {
  const thing = near.startsWith('各') || near.includes('直') ? THING.exec(near) : null;
  if (thing === null) return null;
  const end = from + thing.index;
  const list = bodyListAt(shadow, from, end);
  if (list === null || list.end !== end) return null;
  return { bodies: list.bodies, start: from, end: end + thing[0].length, told: true, barePost: false };
}

const THING =
  /的?(?:年度|政府|门户|官方|政务|工作|应急){0,2}(?:网站|公众号|新媒体|账号|专栏|栏目|报告|方案|预案|计划|总结)(?=(?:均|都)?(?:要(?![求点])|应(?![急用对])|须(?!知)|必须|务必|不得))/;

/** Where the clause begins with a name, or a list of them. */
function listedSubject(shadow: string, from: number, to: number, near: string): Subject | null {
  if (opensOtherwise(shadow, from) || !(holdsBody(shadow, from, to) || near.startsWith('各'))) return null;
  if (ordersSomebody(shadow, from) && !opensWithBranches(near)) return null;
  const verbal = opensWithVerb(shadow, from) && !opensWithBranches(near);
  if (verbal && !VERBAL_NAME_AHEAD.test(near) && !OPENERS.test(near) && !TOLD_AHEAD.test(near)) return null;
  const list = withStressed(shadow, setUpBy(shadow, bodyListAt(shadow, from, to), to), to);
  if (list === null || opensNoName(list.bodies[0]?.name ?? '')) return null;
  const happening = REPORTS_WHAT_HAPPENS.execAt(shadow, list.end)?.[0].length;
  if (happening !== undefined && !list.bodies.every(({ name }) => PEOPLE.test(name)))
    return { bodies: list.bodies, start: list.start, end: list.end + happening, told: true, barePost: false };
  if (HANDED_OUT.testAt(shadow, list.end) || BEFALLS.testAt(shadow, list.end)) return null;
  if (HAPPENS.testAt(shadow, list.end) && !OF_EACH.testAt(list.bodies[0]?.name ?? '', 0)) return null;
  if (SPEAKS.testAt(shadow, list.end) && !OF_EACH.testAt(list.bodies[0]?.name ?? '', 0)) return null;
  if (onlyDescribes(shadow, list)) return null;
  const subject = subjectOf(shadow, list, to);
  if (subject === null) return null;
  const opensWithOrder = verbal || (firstWordIsVerb(shadow, from) && !opensWithBranches(near));
  return !opensWithOrder || isToldName(shadow, list) || isVerbalName(shadow, list, to) ? subject : null;
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
  first?.name.startsWith('各') === false &&
  ((shadow.charAt(end + 2) === '的' && (opensWithAction(shadow, end) || opensWithBy(shadow, first.start))) ||
    OF_WHAT_IT_HAS.testAt(shadow, end));

/** 「敬老院符合条件的居室、活动室要全部装修」, 「县里移交开发区的学校原则上保持不变」: what the body has, or has done something to. */
const OF_WHAT_IT_HAS = new PatternAt(
  /(?![或和及与、对在按将把于依向为以经每均都不从]|负责|根据|结合|会同|通过|围绕|针对|参照|统筹)[^，。；：的要应须]{2,14}的(?!时候|情况|[，。；])[^，。；：的要应须]{2,14}(?:(?:原则上)?[要应须](?![求素点急用])|必须|原则上|，由)/,
);

/** 「由市里调处的纠纷，要…」: the clause begins with 由. */
const opensWithBy = (shadow: string, at: number): boolean =>
  shadow.charAt(at - 1) === '由' && '，；。'.includes(shadow.charAt(at - 2));

/** 「工作人员去世后，须凭…」, 「民办机构在用地方面享受同等政策」, 「领导小组由分管领导任组长」: others act then. */
const BEFALLS = new PatternAt(
  /死亡|去世|病故|逝世|身故|亡故|(?:在[^，。；]{2,40}(?:方面|上))?(?:可以?|同等|均|都|依法|按(?:政策|国家|有关|相关)?规定){0,2}(?:享受|免[征缴交]|减[征免按]|执行(?:相同|同等|同样|统一)的)|由[^，。；]{2,60}(?:任(?:现场)?(?:组长|总指挥|主任|会长|召集人)|担任|兼任|组成)|(?:担|兼)?任(?:常务)?副?(?:组长|总指挥|召集人)|(?:年内|年底前|[^，。；]{0,4}月底?前|力争|争取|要){0,2}(?:全面|全部|基本)?(?:建成(?=并|投|[，。；]|$)|竣工|完工|投入(?:使用|运营)|投用|封顶)/,
);

/** 「我县多地出现强降雨，各镇要…」: where something happens. */
const HAPPENS = new PatternAt(
  /(?:先后|陆续|相继|再次|多次|接连)?(?:出现|发生|遭受|遭遇|爆发)(?!时|后|的)[^，。；]{2,24}，/,
);

/** 「学校发生聚集性疫情的，要在2小时内报告」: whoever has to report it, or to act on its plan, is where it happens. */
const REPORTS_WHAT_HAPPENS = new PatternAt(
  /(?:出现|发生|遇到?|发现)[^，。；]{2,24}(?:的|时|后)，(?=(?:要|应当?|须|必须)[^，。；]{0,14}(?:报告|上报|报送|报警|报(?=[省市县区镇乡上])|启动[^，。；]{0,8}预案))/,
);

/** 「县长要求，各乡镇要…」, 「李县长提出三点要求：」: whoever asks for the work does not do it. */
const SPEAKS = new PatternAt(
  /(?:最后|还|又|进一步|同时|特别|反复|再次|明确|在讲话中){0,2}(?:指出|强调|要求|表示|认为)(?:[，：]|$)|(?:[就对][^，。；]{2,20})?(?:提出|提了|讲了|作出|强调了?)(?:了|以下|如下)?[一二两三四五六七八几](?:个方面|[点条项个])[^，。；]{0,8}(?:要求|意见|希望|指示)/,
);

/** The bodies of the list where they are told something or act. */
function subjectOf(shadow: string, list: BodyList, to: number): Subject | null {
  if (COUNTED.testAt(shadow, list.end)) return null;
  const told = isTold(shadow, list.end) || shadow.charAt(list.end) === '：';
  if (!told && !isPredicate(shadow, list.end, to, list.bodies))
    return topicSubject(shadow, list.end, to, list.bodies);
  if (told && isDoneTo(shadow, list)) return null;
  const bodies = withoutPartner(shadow, list);
  const start = bodies[0]?.start ?? list.start;
  return { bodies, start, end: list.end, told, barePost: isBarePost(bodies) };
}

/** 「检查单位6家，发现问题8个」, 「其中公众聚集场所全覆盖」: what the work is done to. */
const COUNTED = new PatternAt(/(?:\d{1,6}余?[家个所处户名]|(?:实现|要)?全覆盖)(?:[，、。；]|$)/);

/** 「受灾群众要妥善安置」, 「特困人员应当及时纳入供养范围」: people whom others do something to. */
const isDoneTo = (shadow: string, { bodies, end }: BodyList): boolean =>
  bodies.every(({ name }) => PEOPLE.test(name)) && DONE_TO.testAt(shadow, end);
const PEOPLE = /(?:人员|群众|家庭|学生|职工|儿童|对象)$/;
const DONE_TO = new PatternAt(
  /(?:一律|都|均|也)?(?:要(?![求点素件害])|应当?(?![急用])|必须|须(?!知)|务必)(?:及时|立即|逐[户人一个]|优先|妥善|全部|全员|一律|重点|分类|定期|尽快|坚决|全面|集中){0,2}(?:纳入|列入|(?:安置|走访|慰问|帮扶|救助|补充|清退|遣返|劝返|转移|疏散|转运|隔离|送医|管控|稳控|摸排|排查|关注|关爱|安排|保障|处置|核查|建档|登记造册)(?=[，。；]|到位|$))/,
);

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
  /** 「养老机构，特别是农村养老机构」, 「各级各类学校特别是中小学校」: some of them are they themselves. */
  const among = list.bodies.some(
    ({ name }) => stressed.bodies[0]?.name.endsWith(name.replace(OF_ALL_KINDS, '')) === true,
  );
  return {
    ...stressed,
    bodies: among ? list.bodies : [...list.bodies, ...stressed.bodies],
    start: list.start,
  };
}

const OF_ALL_KINDS = /^(?:各级各类|各级|各类|各)(?=[\u4e00-\u9fff]{2})/;
const STRESS = new PatternAt(/，?(?:尤其是|特别是)/);

/** What the names of bodies end in, and branches that stand for theirs. */
const SIGNS_OF_BODIES = new WordScan([...LAST_CHARACTERS, '民政', '财政', '教育'].map((sign) => [sign, 1]));
const LONGEST_REACH = 40;

const holdsBody = (shadow: string, from: number, to: number): boolean =>
  SIGNS_OF_BODIES.isIn(shadow, from, Math.min(to, from + LONGEST_REACH));

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

/** 「各镇整改进展情况要按月报告」: the group is told, though what it is told about stands between. */
function topicSubject(shadow: string, at: number, to: number, bodies: BodyName[]): Subject | null {
  const [only] = bodies;
  if (only === undefined || !OF_EACH.testAt(only.name, 0)) return null;
  if (bodies.length > 1 && !REPORTS_OF.test(shadow.slice(at, Math.min(to, at + 36)))) return null;
  const condition = /^[^，。；]{2,30}(?:的|时)，(?:应|要|须|必须)/.exec(
    shadow.slice(at, Math.min(to, at + 40)),
  );
  if (condition !== null)
    return { bodies, start: only.start, end: at + condition[0].length - 1, told: true, barePost: false };
  const near = shadow.slice(at, Math.min(to, at + 36));
  const topic = TOPIC.exec(near) ?? (bodies.length === 1 ? MATTER_OF_EACH.exec(near) : null);
  if (topic === null) return null;
  return { bodies, start: only.start, end: at + topic[0].length, told: true, barePost: false };
}

const TOPIC =
  /^(?:[^，。；：]{2,14}?(?:情况|工作|进展|方案|总结|材料|[月季年周]报|报表)|[^，。；：的]{2,30}情况)(?=要|应|须|请|务必|于)/;
/** 「各乡镇财政投入要向山区倾斜」, 「各学校应急灯每月检测」, 「各部门服务事项6月底前全部进驻」: each sees to its own. */
const MATTER_OF_EACH =
  /^(?!、)(?:[^，。；：的对将把在由]{2,16}?(?=要(?![求素点件害])|必须|务必|全部|一律|不少于|不低于|不超过|每[班日天周月季年]|\d+月)|[^，。；：的对将把在由]{2,16}，请)/;

/** 「各厅、各委的月报、季报于次月十五日前报送」 */
const REPORTS_OF =
  /^的?[^，。；：的]{0,6}(?:[月季年周]报|报表)|^[^，。；：的]{2,30}情况(?:请|要|应|须|务必|于)/;
