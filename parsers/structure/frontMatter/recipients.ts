import type { NoticeText, Paragraph } from '../noticeText.js';
import { isAddress, type LineLook, withoutShortName } from './lines.js';
import type { Located } from './readFrontMatter.js';

const COVERED =
  /(?:印发|转发|下发)给?你们，请(各[^，。；、]{2,14}?(?:机构|单位|部门|学校|医院|企业|街道|乡镇|社区|政府|[局委办处科]))/;
const LONGEST_OPENING = 800;

/** 「现将…转发你们，请各养老机构…」: without a line of recipients, the order says who 你们 are. */
export function addressedByCover(notice: NoticeText): Located<string[]> | null {
  const cover = COVERED.exec(notice.shadow.slice(0, LONGEST_OPENING));
  const name = cover?.[1];
  if (cover === null || name === undefined) return null;
  const end = cover.index + cover[0].length;
  return { value: [notice.shadow.slice(end - name.length, end)], span: { start: end - name.length, end } };
}

/** 「各村委会、乡直各单位」 in a line of its own right below the title, without the colon that belongs there. */
export function tellUnmarkedAddress(
  paragraphs: readonly Paragraph[],
  looks: LineLook[],
  firstProse: number,
): void {
  const at = looks.indexOf('titleLike') + 1;
  const shadow = paragraphs[at]?.shadow ?? '';
  if (at === 0 || at >= firstProse || looks.includes('recipients')) return;
  if (looks[at] !== 'titleLike' && UNMARKED.test(shadow) && isAddress(`${shadow}：`))
    looks[at] = 'recipients';
}

const UNMARKED = /^各[^。；：！？《》\d]{2,80}$/;

/** 「县委宣传部：」, further on 「县委网信办：」: bodies, each above its duties, and none of them a recipient. */
export function tellLabels(paragraphs: readonly Paragraph[], looks: LineLook[]): void {
  const addressed = paragraphs.filter((_paragraph, i) => looks[i] === 'recipients');
  if (addressed.length < 2 || !addressed.every(({ shadow }) => ONE_BODY.test(shadow))) return;
  looks.forEach((look, i) => {
    if (look === 'recipients') looks[i] = 'prose';
  });
}

const ONE_BODY = /^(?!各|全体)[^，、；和及]{2,20}：$/;

/**
 * Splits 「各市、县（区）民政局，各直属单位：」 into main recipients. Names of regions stay with the body they qualify, and
 * words that name no body by themselves with the one whose noun they share: 「东桥、西桥街道办事处」, 「农业、畜牧兽医局」.
 * @param line in the shadow of the notice
 */
export function splitRecipients(line: string): string[] {
  const words = withoutShortName(line.replace(/：\s*$/, '').replace(/\s+/g, ''));
  const recipients: string[] = [];
  const ofRegions = new Set<string>();
  for (const group of words.split(/[，；]/)) {
    let pending = '';
    const parts = splitOutsideParentheses(group);
    for (const [i, part] of parts.entries()) {
      if (pending !== '' && TOWNS.test(pending) && STREET.test(part)) {
        recipients.push(pending);
        pending = '';
      }
      const joined = pending === '' ? part : `${pending}、${part}`;
      if (pending === '' && i > 0 && ofSameRegions(recipients.at(-1) ?? '', part, ofRegions)) {
        recipients.push(`${recipients.pop() ?? ''}、${part}`);
        ofRegions.add(part.slice(0, 2));
        continue;
      }
      if (pending === '' && (ONE_SIGN.test(part) || isOfSamePlace(recipients.at(-1) ?? '', part))) {
        const before = recipients.pop();
        recipients.push(before === undefined ? part : `${before}、${part}`);
      } else if (REGION_ONLY.test(part) || sharesNoun(parts, i)) {
        pending = joined;
      } else {
        recipients.push(joined);
        pending = '';
      }
    }
    if (pending !== '') recipients.push(...pending.split('、'));
  }
  return [...new Set(recipients)].filter((name) => name !== '');
}

/**
 * 「各市、县民政局、财政局」: the second is one of the regions named before the first, as it is of those of a group behind,
 * 「兵团民政局、财政局」.
 */
const ofSameRegions = (before: string, part: string, known: ReadonlySet<string>): boolean =>
  DEPARTMENT.test(part) && (OF_REGIONS.test(before) || known.has(part.slice(0, 2)));
const OF_REGIONS =
  /^各[省市州盟县区]?[\u4e00-\u9fff]{0,3}(?:（[^）]{1,8}）)?、[^，]{0,30}(?:[局厅委站]|部门|部)(?:（[^）]{1,6}）)?$/;
const DEPARTMENT =
  /^(?![各省市州盟县区乡镇厅局委机全有驻]|新疆|直属|开发|高新)[\u4e00-\u9fff（）]{2,16}(?:[局厅委站]|部门|部)(?:（[^）]{1,6}）)?$/;

/** 「各乡（镇）、街道办事处」: a street office belongs to no township; 「各镇、街道社会事务办」: both have one. */
const TOWNS = /^各(?:乡镇?|镇)(?:（[^）]{1,4}）)?$/;
const STREET = /^街道(?:办事处|办|党工委)?$/;
/** 「市直各委、办、局」 */
const ONE_SIGN = /^[办局厅处室院所]$/;

/** 「各乡镇党委、政府」, 「各街道党工委、办事处」: the two bodies of one place, of which the second has no name of its own. */
const isOfSamePlace = (before: string, part: string): boolean =>
  /党工?委$/.test(before) && /^(?:人民)?政府$|^办事处$|^管委会$/.test(part);

/** True where the piece has no noun of its own and the first piece behind it that has one lends it. */
function sharesNoun(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? '';
  const next = parts[at + 1] ?? '';
  if (DISTRICTS.test(part)) return OF_ZONE.test(next);
  if (ZONE_ONLY.test(part))
    return ZONE_BOARD.test(parts.slice(at).find((name) => !ZONE_ONLY.test(name)) ?? '');
  if (TOWNS.test(part)) return isStreetAndMore(next) || OF_TOWNSHIP.test(next);
  if (!BARE.test(part)) return false;
  return SHARED_NOUN.test(parts.slice(at).find((name) => !BARE.test(name)) ?? '');
}

/** 「各镇、乡人民政府」 */
const OF_TOWNSHIP = /^[乡镇](?:人民)?政府/;
/** 「各县区、开发区（新区）水利局」 */
const DISTRICTS = /^各(?:县区|区县|县市区|市县区?)$/;
const OF_ZONE =
  /^[\u4e00-\u9fff]{0,4}(?:开发区|新区|园区|功能区|高新区)(?:（[^）]{1,6}）)?(?!管委会)[\u4e00-\u9fff]{2,10}[局委办厅]$/;

const isStreetAndMore = (part: string): boolean =>
  part.startsWith('街道') && !STREET.test(part) && OF_STREET.test(part);

const OF_STREET = /[局厅委办站所院社]$|中心$|办公室$|(?:办事处|委员会|政府|部门)$/;

/** 「济川示范区、航空港区管委会」: zones share the noun behind them. */
const ZONE_ONLY = /^[\u4e00-\u9fff]{0,6}区$/;
const ZONE_BOARD = /^[\u4e00-\u9fff]{1,6}区管委会$/;

/** 「东桥」, 「县（区）农业」: nothing that a body or people are called stands at the end. */
const BARE =
  /^[\u4e00-\u9fff（）()]{2,12}(?<![局委部厅办处会府院校心社组司团室站所队馆行科股级员民长师生户商主位门构园厂矿店台区县市州省镇乡村道街家片线关联）)]|企业|[团媒]体|[员职民教]工)$/;
const SHARED_NOUN =
  /[局厅委办](?:（[^）]{1,12}）)?$|(?:办事处|管委会|委员会|政府|街道|部门)$|[\u4e00-\u9fff]{2,6}(?:单位|企业)$/;

const REGION_ONLY =
  /^(?:各|各[\u4e00-\u9fff]{2,3}(?=省)|有关|全[国省市县区])?(?:[省市州县区镇乡](?:直|属|级)|乡|民族乡|省|自治区|直辖市|市|州|盟|县|旗|区|设区市|地级市|县级市|直管市|省?辖市|自治[州县旗])(?:（[^）]{1,12}）)?$/;

function splitOutsideParentheses(group: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of group) {
    if ('（('.includes(character)) depth++;
    if ('）)'.includes(character)) depth--;
    if (character === '、' && depth === 0) {
      parts.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  parts.push(current);
  return parts;
}
