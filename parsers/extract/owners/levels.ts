import { PatternAt } from '../patternAt.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import { isBranch } from './branches.js';

/** A name, or what could be one, with its positions in the shadow text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * 「各市、州民政局」, 「各省、自治区、直辖市民政厅（局）」: levels that share one noun are one name, as where a notice is
 * addressed to them.
 */
export function joinLevels<Name extends Stretch>(shadow: string, pieces: Name[]): void {
  if (pieces.length < 2) return;
  joinDistricts(shadow, pieces);
  joinLevelNames(shadow, pieces);
  joinCounted(shadow, pieces);
  const [first] = pieces;
  if (first === undefined || !EACH_LEVEL.test(shadow.slice(first.start, first.end))) return;
  const written = pieces.map(({ start, end }) => shadow.slice(start, end));
  const at = written.findIndex((words, index) => index > 0 && !BARE_LEVEL.test(words));
  const bare = at < 0 ? written.length : at;
  if (bare >= 3 && bare < 5 && isIdiom(written.slice(0, bare)) && !sharesNoun(written[bare])) {
    pieces.splice(0, bare, { ...first, end: pieces[bare - 1]?.end ?? first.end });
    return;
  }
  const closing = at < 0 ? undefined : pieces[at];
  const ofProvinces = PROVINCES.test(written[0] ?? '');
  if (closing === undefined || !LEVEL_WITH_NOUN.test(written[at] ?? '')) return;
  if (written[0] === '各街道' && !OFFICE_OF_TOWN.test(written[at] ?? '')) return;
  const own = written.slice(at + 1).some((words) => /^[县区镇乡村]/.test(words));
  const alike = at === 1 || written.slice(0, at).every((words) => BARE_LEVEL.test(words.replace(/^各/, '')));
  if (ofProvinces || (alike && !own)) pieces.splice(0, at + 1, { ...closing, start: first.start });
}

/** 「各区县、开发区教育局」, 「辖市、区统计局」: what has no noun of its own shares that of the branch behind it. */
function joinDistricts<Name extends Stretch>(shadow: string, pieces: Name[]): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    if (piece === undefined || next === undefined) return;
    if (!DISTRICTS.test(shadow.slice(piece.start, piece.end))) continue;
    const branch = OF_DISTRICT.exec(shadow.slice(next.start, next.end))?.[1] ?? '';
    if (isBranch(branch)) pieces.splice(i, 2, { ...next, start: piece.start });
  }
}

const DISTRICTS = new PatternAtEnd(
  '区县市旗）',
  /(?:[区市]县|县[区市]|辖市|县（市、区）|市（县、区）|区（县、市）)$/,
);
const OF_DISTRICT =
  /^(?:[市县区旗]|[\u4e00-\u9fff]{0,4}(?:开发区|新区|园区|功能区|高新区|管理区)(?:（[^）]{1,6}）)?)([\u4e00-\u9fff]{2,10}?)(?:行政)?(?:主管)?(?:局|委|厅|部门|办|科|办公室|分局)$/;

/** 「市、县级政府」, 「省、市、县级民政部门」: the noun behind the last level, and its 级, is that of all. */
function joinLevelNames<Name extends Stretch>(shadow: string, pieces: Name[]): void {
  const at = pieces.findIndex(({ start, end }) => end - start >= 3 && NAMED_LEVEL.testAt(shadow, start));
  if (at < 1) return;
  const [first, named] = [pieces[0], pieces[at]];
  if (first === undefined || named === undefined) return;
  if (pieces.slice(0, at).every(({ start, end }) => BARE_LEVEL.test(shadow.slice(start, end))))
    pieces.splice(0, at + 1, { ...named, start: first.start });
}

const NAMED_LEVEL = new PatternAt(
  /(?:[市县区]|乡镇)级(?=党委|政府|人民政府|[\u4e00-\u9fff]{2,8}部门)|[县区乡镇村](?:两级)?(?:主要|分管)?(?:干部|领导)/,
);

/** 「省、市、县三级联动工作组」: one body of several levels. */
function joinCounted<Name extends Stretch>(shadow: string, pieces: Name[]): void {
  const at = pieces.findIndex(({ start, end }) => end - start >= 3 && COUNTED_LEVELS.testAt(shadow, start));
  const counted = at < 0 ? undefined : pieces[at];
  if (counted === undefined) return;
  let from = at;
  let start = counted.start;
  for (; from > 0; from--) {
    const before = pieces[from - 1];
    if (before === undefined || !BARE_LEVEL.test(shadow.slice(before.start, before.end))) break;
    start = before.start;
  }
  if (from < at) pieces.splice(from, at - from + 1, { ...counted, start });
}

const COUNTED_LEVELS = new PatternAt(/[省市县区乡镇村][两三四]级/);

const EACH_LEVEL = new PatternAtEnd('省市州盟县旗区道', /^各?(?:[省市州盟县旗区]|自治[区州县])$|^各街道$/);
/** 「各省、自治区、直辖市」, 「各县、市、区」 are said of all of one level, and no list of three. */
const isIdiom = (words: readonly string[]): boolean =>
  words.every((word) => OF_COUNTIES.test(word)) || (PROVINCES.test(words[0] ?? '') && !words.includes('市'));
/** What stands behind begins with a level, whose noun is that of all. */
const sharesNoun = (next: string | undefined): boolean => next !== undefined && LEVEL_WITH_NOUN.test(next);

/** 「各街道、镇民政科」; streets have no government. */
const OFFICE_OF_TOWN = /^镇(?!人民?政府|政府).*[科办所站]$/;
/** 「各县、市、区水利局」 */
const OF_COUNTIES = /^各?[市州盟县旗区]$/;
const PROVINCES = /^各(?:省|自治区)$/;
const BARE_LEVEL = /^(?:[省市州盟县旗区镇乡]|自治[区州县]|直辖市|计划单列市|副省级城市)$/;
const LEVEL_WITH_NOUN =
  /^(?:[市州盟县旗区]|乡(?!镇)|镇|自治[区州县]|直辖市|计划单列市|副省级城市|(?:经济|高新)?(?:技术)?开发区|高新区|新区)(?!级|直|（[^）]*）$).*[\u4e00-\u9fff）]/;
