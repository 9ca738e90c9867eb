import type { RejectionRule } from '../candidate.js';

/** Who belongs to a leading group and where its office is: 「由局长任组长，副局长任副组长」, 「成员由…组成」. */
export const composition: RejectionRule = {
  name: 'not.composition',
  needs: [
    '组长',
    '指挥',
    '主任',
    '召集人',
    '领导：',
    '人员：',
    '员：',
    '队长：',
    '领队：',
    '评委：',
    '专家：',
    '总指挥',
    '成员',
    '组员',
    '下设',
    '主任由',
    '同志',
    '议事协调机构',
    '变动',
    '变化',
    '调整',
    '更替',
    '调离',
  ],
  rejects: ({ words }) =>
    MEMBERS.test(words) ||
    (ROLL.test(words) && !/负责|[要应须请]|做好|开展|组织/.test(words)) ||
    HEADS.test(words) ||
    OFFICE.test(words) ||
    OFFICER.test(words) ||
    SUCCESSOR.test(words) ||
    /不作为议事协调机构/.test(words),
};

const MEMBERS = /^(?:副?组长|成员|组员|副?总?指挥长?|副?总?召集人|副?主任(?!由))(?:单位)?(?:由|为|：)/;
/** 「排查成员：某某、某某」 */
const ROLL =
  /^[\u4e00-\u9fff]{0,8}(?:领导|人员|[成队组教裁]员|队长|领队|评委|专家)：[\u4e00-\u9fff、 （）]{2,160}$/;
const HEADS =
  /由[^，。]{2,30}(?:任|担任)(?:组长|总指挥)[，、].{2,60}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)|^[^，。]{2,30}(?:任|担任)(?:常务)?副?(?:组长|总指挥)[，、][^，。]{2,40}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)/;
/** 「王某同志负责办公室全面工作」: how the leaders share their work. */
const OFFICER =
  /主任由[^，。]{2,20}(?:兼任|担任)|^[\u4e00-\u9fff*×]{2,4}同志(?:负责|分管|主持|协助)[^。]{2,80}(?:工作|事务)$/;
const OFFICE = /^[^，。要应须]{0,24}下设(?!立)[^。]{2,60}$/;

/** 「成员如有变动，由接任者自然替补，不再另行行文」 */
const SUCCESSOR =
  /(?:变动|变化|调整|更替|调离)[^，。]{0,6}，由[^，。]{2,20}(?:接任|继任|接替|替补|递补|担任|履职|更替|承担)/;
