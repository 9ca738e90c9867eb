import { holdsAction } from '../../actionWords.js';
import type { RejectionRule } from '../candidate.js';

/** Who is on a list, line by line: 「排查成员：某某、某某」, 「王某某水利站副站长」, 「各科室负责人任现场指挥」. */
export const roll: RejectionRule = {
  name: 'not.roll',
  needs: [
    '：',
    '指挥',
    '组长',
    ...'部科局处县镇乡区市院校站所队股'.split('').map((place) => `${place}长`),
    ...'主任 负责人 调研员 书记 工程师 经理 科员 干事 委员 工作人员'.split(' '),
  ],
  rejects: ({ words, sentence }) =>
    words.length <= LONGEST_ROLL &&
    (isNamed(words) || COMMANDS.test(words) || (sentence.mark === '' && MEMBER.test(words))),
};

const LONGEST_ROLL = 160;

/** A label, and names where no verb of work is among them. */
const NAMES =
  /^(?!请|[^：]{0,15}[注写标载列]明：)[\u4e00-\u9fff（）、]{2,16}：((?:[\u4e00-\u9fff]{2,4}[、 ]){0,30}[\u4e00-\u9fff]{2,4})$/;
const isNamed = (words: string): boolean => {
  const names = words.includes('：') ? NAMES.exec(words)?.[1] : undefined;
  return names !== undefined && !holdsAction(names);
};

const MEMBER =
  /^(?![组成参由对将把按做抓]|.*[一二两三四五六七八九十][名位])[\u4e00-\u9fff*×]{2,4} ?[\u4e00-\u9fff]{1,14}(?:[部科局处县镇乡区市院校站所队股]长|主任|负责人|调研员|书记|工程师|经理|科员|干事|委员|工作人员)$/;

const COMMANDS = /^[^，。；要应须]{2,24}(?:任|担任)(?:现场)?(?:总指挥|副总指挥|指挥长?|组长|副组长)$/;
