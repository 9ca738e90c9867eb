import { holdsAction } from '../../actionWords.js';
import type { RejectionRule } from '../candidate.js';

/** Who belongs to a leading group and where its office is: 「由局长任组长，副局长任副组长」, 「成员由…组成」. */
export const composition: RejectionRule = {
  name: 'not.composition',
  needs: [
    '：',
    '组长',
    '部长',
    '负责人',
    '调研员',
    '长',
    '书记',
    '工程师',
    '经理',
    '科员',
    '干事',
    '指挥',
    '主任',
    '召集人',
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
    '担任',
    '设在',
    '主任',
    '召集人',
    '调离',
  ],
  rejects: ({ words, sentence }) =>
    MEMBERS.test(words) ||
    COMMANDS.test(words) ||
    (sentence.mark === '' && MEMBER.test(words)) ||
    isRoll(words) ||
    HEADS.test(words) ||
    OFFICE.test(words) ||
    ITS_HEAD.test(words) ||
    OFFICER.test(words) ||
    SUCCESSOR.test(words) ||
    /不作为议事协调机构/.test(words),
};

const MEMBERS = /^(?:副?组长|成员|组员|副?总?指挥长?|副?总?召集人|副?主任(?!由))(?:单位)?(?:由|为|：)/;
/** 「排查成员：某某、某某」: a label, and names where no verb of work is among them. */
const ROLL = /^[\u4e00-\u9fff（）、]{2,16}：((?:[\u4e00-\u9fff]{2,4}[、 ]){0,40}[\u4e00-\u9fff]{2,4})$/;
const isRoll = (words: string): boolean => {
  const names = words.includes('：') ? ROLL.exec(words)?.[1] : undefined;
  return names !== undefined && !holdsAction(names);
};
/** 「王某某水利站副站长」: a line of a list of members. */
const MEMBER =
  /^(?![组成参由对将把按做抓]|.*[一二两三四五六七八九十][名位])[\u4e00-\u9fff*×]{2,4} ?[\u4e00-\u9fff]{1,14}(?:部长|主任|负责人|调研员|[科局处县镇乡区市院校站所队股]长|书记|工程师|经理|科员|干事|委员)$/;
/** 「各科室负责人任现场指挥」 */
const COMMANDS = /^[^，。；要应须]{2,24}(?:任|担任)(?:现场)?(?:总指挥|副总指挥|指挥长?|组长|副组长)$/;
const HEADS =
  /由[^，。]{2,30}(?:任|担任)(?:组长|总指挥)[，、].{2,60}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)|^[^，。]{2,30}(?:任|担任)(?:常务)?副?(?:组长|总指挥)[，、][^，。]{2,40}(?:任|担任)(?:常务)?副(?:组长|总指挥)(?!的)/;
/** 「王某同志负责办公室全面工作」: how the leaders share their work. */
const OFFICER =
  /主任由[^，。]{2,20}(?:兼任|担任)|^[\u4e00-\u9fff*×]{2,4}同志(?:负责|分管|主持|协助)[^。]{2,80}(?:工作|事务)$/;
const OFFICE = /^[^，。要应须]{0,24}下设(?!立)[^。]{2,60}$/;

/** 「由县委书记担任组长」, 「领导小组办公室设在县应急局，由局长兼任主任」, 「成立由县长任组长的领导小组，成员包括…」 */
const ITS_HEAD =
  /^由[^，。；]{2,30}(?:兼任|担任|任)(?:总指挥|组长|召集人)，(?!.*(?:(?<![主重需首必])要(?!求)|应(?!急)|须|每[年月季周]))[^。]*$|^(?!.*为成员的)[^，。；应须]{2,24}[为任](?:办公室)?(?:主任|组长|总指挥)，[^。；应须]*(?:为|任)(?:办公室)?(?:副主任|副组长|副总指挥|成员)|^由[^，。；]{2,24}(?:兼任|担任)[^，。；]{0,12}(?:组长|总指挥|召集人|主任)$|^[^，。；要应须]{0,16}办公室设在[^，。；]{2,24}(?:，(?:由)?[^，。；]{2,30}(?:兼任|担任|任)[^，。；]{0,8}主任)?$|成立(?:了)?由[^，。；]{2,24}(?:任|担任)(?:总指挥|组长)的[^，。；]{2,30}(?:小组|指挥部|委员会)，成员(?:由|包括|为|有)/;

/** 「成员如有变动，由接任者自然替补，不再另行行文」 */
const SUCCESSOR =
  /(?:变动|变化|调整|更替|调离)[^，。]{0,6}，由[^，。]{2,20}(?:接任|继任|接替|替补|递补|担任|履职|更替|承担)/;
