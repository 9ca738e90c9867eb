import { bodyListAt, type BodyName } from './bodyNames.js';

const BY =
  /由(?=[^，。；]{2,260}?(?:负责|牵头|组织|承担|统筹|会同|实施|具体|按照|按|依法|开展|进行|审核|汇总|监督|落实|办理|推荐|筛选|确定|统一|根据|制定|提出|报|向|在|对|带队|兜底|调剂|上门|代管|保障|分办|调配|主持|主导|参加|逐级|督促|配合|联合|每[日周月季]|定期|，))/g;

const TAKES_OVER =
  /^(?:具体|统一|共同|每(?:日|周|月|季度?|半?年)|定期){0,2}(?:带队|兜底|调剂|上门|代管|保障(?!局|中心)|分办|调配|负责|牵头|组织(?!部)|承担|实施|统筹|落实|主持|主导(?!的|型|权|地位)|召集|推荐|办理|审核|会同|研究(?!院|所|室)|提出|组成(?=[^，。]{2,16}(?:组|队|专班)))/;

/** 「由民政局牵头」, 「示范镇由县级有关部门推荐」: the bodies that the work is given to. */
export function entrustedIn(shadow: string, from: number, to: number): BodyName[] {
  const given = shadow.indexOf('由', from);
  const bodies: BodyName[] = [];
  if (given < 0 || given >= to) return bodies;
  for (const match of shadow.slice(from, to).matchAll(BY)) {
    const by = from + match.index + 1;
    const at = by + (/^(?:所|有关|相关)?涉及的/.exec(shadow.slice(by, by + 6))?.[0].length ?? 0);
    if (/[自理缘事经]$/.test(shadow.slice(Math.max(from, at - 2), at - 1))) continue;
    const list = bodyListAt(shadow, at, to);
    if (list === null || !TAKES_OVER.test(shadow.slice(list.end, list.end + 8))) continue;
    if (SETS_UP.test(shadow.slice(Math.max(from, by - 3), by)) && OF_ITS_KIND.test(shadow.slice(list.end)))
      continue;
    bodies.push(...list.bodies);
  }
  return bodies;
}

/** 「建立由政府领导牵头、部门参与的机制」: they are part of what is set up by another. */
const SETS_UP = /(?:成立|组建|建立|形成|健全|完善|构建|设立)由$/;
const OF_ITS_KIND = /^[^。；]{2,40}?的/;
