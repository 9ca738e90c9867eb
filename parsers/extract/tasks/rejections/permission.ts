import { withoutMarksBehind } from '../../../structure/titleWords.js';
import { actionLengthAt } from '../../actionWords.js';
import type { Candidate, RejectionRule } from '../candidate.js';
import type { Subject } from '../../owners/subject.js';
import type { Segment } from '../segments.js';

/** Permissions: 各地可…, 可以结合实际…. */
export const permission: RejectionRule = {
  name: 'not.permission',
  needs: ['可', '允许', '免征', '减征', '减按', '减半征收', '享受'],
  rejects: (candidate) => {
    const { subjects, recurrences, times, sentence } = candidate;
    if (recurrences.length > 0) return false;
    const words = candidate.words.includes('（') ? candidate.words.replace(ASIDE, '') : candidate.words;
    return (
      APPEALS.test(words) ||
      ((EXEMPTS.test(words) || ENTITLES.test(words)) && !ORDER.test(words)) ||
      (!subjects.some(
        (subject) => subject?.told === true && !MAY.test(sentence.shadow.slice(subject.end, subject.end + 3)),
      ) &&
        (IN_CASE.test(words) || (!times.some((time) => time.bound === 'by') && PERMITTED.test(words))) &&
        !ORDER.test(words) &&
        !ordersFirst(candidate) &&
        !handsOn(candidate))
    );
  },
};

/** 「对影院取得的票房收入免征增值税」: what the law spares whoever it is about. */
const EXEMPTS =
  /^(?:对[^。；]{4,120}|[^，。；]{4,60}(?:收入|用地|用房|房产|土地|进口|销售)[^。；]{0,40})(?:免征|减征|减按|减半征收)[^，。；]{0,12}(?:税|附加|税率)[^，。；]{0,10}$/;

/** 「如不服本决定，可在六十日内申请行政复议」 */
const APPEALS =
  /^(?:如|若|当事人|你单位|申请人)?(?:对[^，。；]{2,30})?不服(?:的|[^，。；]{2,20})，可以?(?=在|于|自|依法|向|申请|提起)/;

/** 「聘用的护渠员在合同期内享受意外保险待遇」: what people are given, and no body is told to give. */
const ENTITLES =
  /^(?![^。；]*(?:落实|保障|确保|做好|支持))[^。；]{0,60}(?:人员|职工|教师|干部|对象|群众|儿童|老年人|老人|学生|家庭|员)(?:，?[^，。；]{0,16}，?)(?:按规定|同等|依法|继续|同样)?享受[^，。；]{2,24}(?:待遇|补贴|津贴|政策|保险|补助)(?:，[^。；]{2,30})?$/;

/** 「…应当开设账号，其他单位可按需开设」: a part of an order that only allows another body something. */
export const onlyAllows = (shadow: string, { start, end, subject }: Segment): boolean =>
  shadow.slice(start, end).includes('可') &&
  (onlyPermits(bare(shadow.slice(start, end))) ||
    MAY_ALSO.test(shadow.slice(start, start + 6)) ||
    (subject !== null && MAY_ALSO.test(shadow.slice(subject.end, subject.end + 6)))) &&
  !ORDER.test(shadow.slice(start, end));

const onlyPermits = (words: string): boolean =>
  ASKED_FOR.test(words) || (!words.includes('，') && PERMITTED.test(words));

const bare = (words: string): string => withoutMarksBehind(words, '。；，');

/** 「（可在网上下载）」 */
const ASIDE = /（[^（）]{2,60}）/g;

const ORDER =
  /(?<![需主重必首])要(?!求|素|点)|(?<![适响供反效相对呼感照回])应(?![急用邀付届对])|必须|不得|严禁|务必/;

const MAY = /^[也还均]?可/;
const MAY_ALSO = /^[也还均]?可(?:以|根据|结合|按|适当|由|自行|参照|视情|酌情)/;

/** 可 as a verb of its own, not in 许可, 可行, 可持续, 可回收. */
const PERMITTED =
  /(?<![许认不尽亦即均只才就便宁]|(?<!地)方)(?:可以|(?<=[，也还均们校区位家门院镇县市乡村民众员者户])可(?=安排|暂停|取消|减少|推迟|确认|建[设立]|设[立置]|开[展设]|组织|采用|使用|选择|结合|延长)|可(?=报[^，。；告]{0,6}[\d一二两三四五六七八九十]|随时|从|于|经(?![营济常])|根据|结合|按|参照|视情|采取|自行|适当|通过|由|在|将|向|依[法据]|采用|申请|指定|直接|委托|探索|参考|设立|单独|分期|先行|分(?![配散析享解类])|与[^，。；]{2,20}(?:挂钩|衔接|结合)|同时享受|继续(?!推进|加强|深入)|扩大|放宽|延|适时|因地制宜|自主|凭|持(?!续)|享受|免|给予|酌情|拨打|举报|进行|相应|优化))|^(?:(?:在|对|对于|经|凡)[^，。；]{2,40}，){0,3}允许(?=[^，。；]{3,})/;

/** 「对结果有异议的，可在公示后3日内申请复核」 */
const IN_CASE = /^[^，。；]{2,40}(?:的|者|时)，可(?:以)?[于在向自按由][^。；]{2,50}$/;

/** 「…的，可向社区申请，社区3日内核实」: whoever is asked has to act on it. */
const ASKED_FOR =
  /可(?:以)?[^，。；]{0,40}(?:申请|申报|提出|报名|预约|投诉|反映|举报|咨询|求助)[^，。；]{0,24}(?:，(?:[^，。；]{2,12}，)?)?$/;

/** True where the words before a clause allow somebody to ask for what the body in the clause then does. */
export const isAskedFor = (shadow: string, from: number, { start, end, told }: Subject): boolean =>
  start < end &&
  shadow.slice(from, start).includes('可') &&
  (told || !MAY.test(shadow.slice(end, end + 3))) &&
  ASKED_FOR.test(shadow.slice(from, start));

const handsOn = ({ subjects, sentence }: Candidate): boolean =>
  subjects.some((subject) => subject !== null && isAskedFor(sentence.shadow, 0, subject));

/** 「统筹安排时间，可采用集中的方式」: what is allowed only says how the order before it may be done. */
function ordersFirst({ clauses, heads, subjects, sentence }: Candidate): boolean {
  const at = sentence.shadow.indexOf('可');
  if (sentence.shadow.slice(0, at).includes('杜绝')) return true;
  if (
    subjects.some(
      (subject, i) => subject !== null && actsBefore(sentence.shadow, subject, clauses[i]?.end ?? 0, at),
    )
  )
    return true;
  return clauses.some((clause, i) => {
    const head = heads[i] ?? clause.start;
    return (
      clause.end <= at &&
      clause.end - head >= SHORTEST_ORDER &&
      actionLengthAt(sentence.shadow, head) >= 2 &&
      !SETTING.test(sentence.shadow.slice(head, clause.end))
    );
  });
}

/** 「每个支部推荐1名候选人，人多的可增加」: what a body does stands before what it may. */
const actsBefore = (shadow: string, { start, end }: Subject, clauseEnd: number, may: number): boolean =>
  start < end && clauseEnd <= may && clauseEnd - end > SHORTEST_ORDER && actionLengthAt(shadow, end) >= 2;

const SHORTEST_ORDER = 6;
const SETTING =
  /^(?:按照|根据|结合|围绕|针对|通过|依托|依据|遵照|参照|符合|发现|取得|参加|完成|有效)|(?:的|者|时|后|前|外|等|期间|为主|为辅|原则)$/;
