import type { ParsedOwner } from '../../schema.js';
import { listsBodies } from '../../structure/sentences.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import { bodyListAt, type BodyName } from './bodyNames.js';

export interface DutyOwner extends BodyName {
  role: ParsedOwner['role'];
}

const ROLE_WORDS =
  /(?:按(?:照)?(?:各自)?(?:职责|职能)?(?:分工)?|分工|共同|分别|具体|依职责|各自|组织|统筹|督促|监督|跟踪)?((?<!为)牵头(?:负责|落实|组织)?|负责(?:落实|组织实施|指导)?|主办|承办|落实|实施|主责|参与|配合(?:落实)?|协助|协办|指导|支持|联合|会同|(?:监督|督办|督导|办理)(?=[，；、。）]|$))/g;
const SUPPORT = /参与|配合|协助|协办|指导|支持|监督|督办|督导/;
/** What a line or parenthesis of duties calls those who lead and those who help. */
export const DUTY_LABEL =
  '(?:整改)?牵头(?:单位|部门|处室|科室|股室|部室|领导)?|(?:整改|包保|具体)?责任(?:单位|部门|处室|科室|股室|部室|主体|领导|人)?|主责(?:单位|部门)|(?:主办|承办|举办|负责|落实|实施|组织|承担|整改|完成|主管)(?:单位|部门|处室|科室)|实施主体|负责人|(?:指导|督导|监督)(?:单位|部门)|(?:配合|协办|协助|协同|协作|参与|参加|支持)(?:单位|部门|处室|科室|股室)?|配合领导';
const LABELS = new RegExp(`(${DUTY_LABEL})[：:]|(?<=^|[，；])(${DUTY_LABEL})(?<=单位|部门)为`, 'g');

/** Owners named by 「（民政部牵头，财政部、卫生健康委按职责分工负责）」 or 「责任单位：…；配合单位：…」. */
export function dutiesIn(shadow: string, from: number, to: number): DutyOwner[] {
  const labelled = labelledDuties(shadow, from, to);
  return labelled.length > 0 ? labelled : spokenDuties(shadow, from, to);
}

/** 「县水利局牵头，县财政局配合」, 「责任单位：县水利局」: the words say who leads and who helps. */
export const namesRoles = (words: string): boolean => NAMES_ROLES.test(words);
const NAMES_ROLES =
  /(?:牵头|负责|配合|参与|协助|协办|主办|承办|落实)(?:落实|实施)?(?:[，；、。 ]|$)|(?:牵头|负责|配合|责任|参与|协助|协办|主办|承办|落实)(?:单位|部门|科室|处室)?：|会同|分工(?:负责|落实)/;

function labelledDuties(shadow: string, from: number, to: number): DutyOwner[] {
  const words = shadow.slice(from, to);
  const owners: DutyOwner[] = [];
  const labels = [...words.matchAll(LABELS)];
  labels.forEach((label, i) => {
    const start = from + label.index + label[0].length;
    const end = endOfValue(shadow, start, from + (labels[i + 1]?.index ?? words.length));
    const role = /配合|协办|协助|协同|协作|参与|参加|支持|指导|督导|监督/.test(label[0]) ? 'support' : 'lead';
    const spoken =
      role === 'lead' && SPOKEN.test(shadow.slice(start, end)) ? spokenDuties(shadow, start, end) : [];
    if (spoken.length > 0) owners.push(...spoken);
    else for (const body of bodiesIn(shadow, start, end)) owners.push(inRole(body, role));
  });
  return owners;
}

/** 「责任单位：县水利局牵头，县财政局等部门分工负责」: behind the label the parts of each are told once more. */
const SPOKEN = /(?:牵头|负责|落实|办理|实施|配合|参与|协助|协办)(?:[，；、。]|$)/;

const inRole = ({ name, start, end }: BodyName, role: DutyOwner['role']): DutyOwner => ({
  name,
  start,
  end,
  role,
});

function endOfValue(shadow: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const mark = shadow.charAt(i);
    if (mark === '（' && i + 1 === to) return i;
    if (mark === '（') depth++;
    else if (mark === '）' && --depth < 0) return i;
    else if ('；。\n'.includes(mark)) return i;
  }
  return to;
}

function spokenDuties(shadow: string, from: number, to: number): DutyOwner[] {
  const owners: DutyOwner[] = [];
  let at = from;
  /** 「市林业局会同市财政局负责」: whoever stands behind 会同 helps. */
  let withOthers = false;
  for (const match of shadow.slice(from, to).matchAll(ROLE_WORDS)) {
    const end = from + match.index;
    if (end < at) continue;
    const bodies = bodiesIn(shadow, skipMarks(shadow, at, end), end);
    const role = SUPPORT.test(match[1] ?? '') || withOthers ? 'support' : 'lead';
    for (const body of bodies) owners.push(inRole(body, role));
    withOthers = match[1] === '会同';
    at = end + match[0].length;
  }
  if (withOthers) for (const body of bodiesIn(shadow, at, to)) owners.push(inRole(body, 'support'));
  if (owners.length > 0) return owners;
  if (listsBodies(shadow.slice(from, to)))
    return bodiesIn(shadow, from, to).map((body) => inRole(body, 'lead'));
  const list = bodyListAt(shadow, from, to);
  if (list === null || list.end < to - 1)
    return namesUnits(shadow.slice(from, to))
      ? bodiesIn(shadow, from, to).map((body) => inRole(body, 'lead'))
      : [];
  return list.bodies.map((body) => inRole(body, 'lead'));
}

/** True for words that consist of units within a body, and nothing else: 「社会救助股、机关党总支、各股室」. */
export const namesUnits = (words: string): boolean => UNITS.test(words);
const UNIT =
  '(?!含|不|以|见|详|由|仅|除|按|原|即|如|或|指)(?:[\\u4e00-\\u9fff]{1,14}(?:[局委办科股处组室站所队]|总支|支部|中心|福利院|敬老院)|[局办院馆校社]属各?单位)';
const UNITS = new RegExp(`^${UNIT}(?:[、，；/ ]${UNIT}){0,12}[；。]?$`);

const skipMarks = (shadow: string, from: number, to: number): number => {
  let at = from;
  while (at < to && '，；、。由 '.includes(shadow.charAt(at))) at++;
  return at;
};

/** Names in a closed list: everything between the separators is a name, whatever it ends in. */
export function bodiesIn(shadow: string, from: number, to: number): BodyName[] {
  const bodies: BodyName[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= to; i++) {
    const mark = i === to ? '、' : shadow.charAt(i);
    if (mark === '（' || mark === '〔') depth++;
    if (mark === '）' || mark === '〕') depth = Math.max(0, depth - 1);
    if (depth > 0 || !'、，,；; \t\n/'.includes(mark)) continue;
    pushName(bodies, shadow, start, i);
    start = i + 1;
  }
  return bodies;
}

/** 「6月底完成」, 「长期坚持」: by when, beside those who do it. */
const NO_NAME =
  /^(?:按|根据|具体|结合)|\d(?:年|月|日)|^(?:长期|持续|年底|全年|立行)|^(?:列|排)(?:在|名)?(?:第|首)|^首位/;
/** 「县委编办及县直相关单位」, 「民政局和财政局」 */
const JOINED =
  /^((?:.{3,}?(?:[局委部厅办处会府]|单位|部门|机构|企业)|各(?:乡镇|镇街|街道|学校)))(?:以及|[和及与])((?:(?:各|有关|相关|其他|[省市州县区](?:直|级)(?=各|有关|相关|单位|部门)).{2,})|.{3,}[局委部厅办处会府])$/;

/** 「县水利局县财政局」: names that nothing but a blank parted. */
const UNPARTED =
  /(?<=[\u4e00-\u9fff]{2}[局委部厅办处科院会])(?=(?:[省市县区镇乡]|各)[\u4e00-\u9fff]{2,7}(?:[局委部厅办]|政府|部门|单位)(?:$|[省市县区镇乡各]))/;

/** 「县应急局等有关部门和各乡镇」 */
const AND_OTHERS = /(?<=.{2})等(?:有关|相关|各)*(?:部门|单位)[和及与](?=.{2})/;

/** 「县水利局（牵头）」, 「市住建局（第一个为牵头单位，下同）」: a note to the list is no part of the name before it. */
const NOTE = new PatternAtEnd(
  '）〕',
  /[（〔](?:牵头|主办|负责|责任)(?:单位|部门)?[）〕]$|[（〔][^（）〔〕]*(?:为牵头(?:单位|部门)|为责任(?:单位|部门)|[下以]同|详?见附|名单)[^（）〔〕]*[）〕]$|[（〔](?:责任人|负责人|联系人|(?:责任|牵头|分管|包保)领导)[：:][^（）〔〕]*[）〕]$/,
);

function pushName(bodies: BodyName[], shadow: string, start: number, end: number): void {
  let written = shadow.slice(start, end);
  const opener =
    /^(?:(?:以[上下]|上述|[此该这])?(?:各|本)?项?(?:工作|任务|事项)?(?:均|都)?(?:由|需要)|由|以及|及|和|与|会同|各自|其中|同时)/.exec(
      written,
    )?.[0].length ?? 0;
  written = written.slice(opener);
  const class_ =
    /(?:等(?:有关|相关|各|成员|市直|县直|区直|职能)*(?:部门|单位|部委|机构|方面)?|按(?:照)?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实)?|分别|共同){1,2}$/.exec(
      written,
    );
  if (class_ !== null) written = written.slice(0, class_.index);
  written = written.slice(0, NOTE.exec(written)?.index);
  const others = AND_OTHERS.exec(written);
  if (others !== null) {
    pushName(bodies, shadow, start + opener, start + opener + others.index);
    pushName(
      bodies,
      shadow,
      start + opener + others.index + others[0].length,
      start + opener + written.length,
    );
    return;
  }
  if (written.length < 2 || written.length > 40 || NO_NAME.test(written)) return;
  const unparted = UNPARTED.exec(written);
  if (unparted !== null) {
    const at = start + opener + unparted.index;
    pushName(bodies, shadow, start + opener, at);
    pushName(bodies, shadow, at, start + opener + written.length);
    return;
  }
  const joined = written.length > 8 ? JOINED.exec(written) : null;
  const first = joined?.[1];
  const second = joined?.[2];
  if (first !== undefined && second !== undefined) {
    bodies.push({ name: first, start: start + opener, end: start + opener + first.length });
    const at = start + opener + first.length + 1;
    bodies.push({ name: second, start: at, end: at + second.length });
    return;
  }
  bodies.push({ name: written, start: start + opener, end: start + opener + written.length });
}
