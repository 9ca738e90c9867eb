import { PatternAtEnd } from '../patternAtEnd.js';

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
  const [first] = pieces;
  if (first === undefined || !EACH_LEVEL.test(shadow.slice(first.start, first.end))) return;
  const written = pieces.map(({ start, end }) => shadow.slice(start, end));
  const at = written.findIndex((words, index) => index > 0 && !BARE_LEVEL.test(words));
  const closing = pieces[at];
  const ofProvinces = PROVINCES.test(written[0] ?? '');
  if (closing === undefined || !LEVEL_WITH_NOUN.test(written[at] ?? '')) return;
  if (written[0] === '各街道' && !OFFICE_OF_TOWN.test(written[at] ?? '')) return;
  const own = written.slice(at + 1).some((words) => /^[县区镇乡村]/.test(words));
  if (ofProvinces || (at === 1 && !own)) pieces.splice(0, at + 1, { ...closing, start: first.start });
}

const EACH_LEVEL = new PatternAtEnd('省市州盟县旗区道', /^各?(?:[省市州盟县旗区]|自治[区州县])$|^各街道$/);
/** 「各街道、镇民政科」; streets have no government. */
const OFFICE_OF_TOWN = /^镇(?!人民?政府|政府).*[科办所站]$/;
const PROVINCES = /^各(?:省|自治区)$/;
const BARE_LEVEL = /^(?:[省市州盟县旗区镇乡]|自治[区州县]|直辖市|计划单列市|副省级城市)$/;
const LEVEL_WITH_NOUN =
  /^(?:[市州盟县旗区]|乡(?!镇)|镇|自治[区州县]|直辖市|计划单列市|副省级城市|(?:经济|高新)?(?:技术)?开发区|高新区|新区)(?!级|直|（[^）]*）$).*[\u4e00-\u9fff）]/;
