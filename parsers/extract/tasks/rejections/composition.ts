import type { RejectionRule } from '../candidate.js';

/** Who belongs to a leading group and where its office is: 「由局长任组长，副局长任副组长」, 「成员由…组成」. */
export const composition: RejectionRule = {
  name: 'not.composition',
  needs: ['组长', '总指挥', '成员', '组员', '下设'],
  rejects: ({ words }) => MEMBERS.test(words) || HEADS.test(words) || OFFICE.test(words),
};

const MEMBERS = /^(?:组长|副组长|成员|组员)(?:单位)?(?:由|为|：)/;
const HEADS =
  /由[^，。]{2,30}(?:任|担任)(?:组长|总指挥)[，、].{2,60}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)|^[^，。]{2,30}(?:任|担任)(?:常务)?副?(?:组长|总指挥)[，、][^，。]{2,40}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)/;
const OFFICE = /^[^，。]{0,16}下设[^，。]{0,8}办公室/;
