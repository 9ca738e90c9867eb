import type { RejectionRule } from '../candidate.js';
import { OBLIGATION } from './obligation.js';

/** How much there is, or is expected: 「公路运输312万人次，增长2%」, 「预计客流达9万人」, 「投入客车80辆，3200个座位」. */
export const figures: RejectionRule = {
  name: 'not.figures',
  needs: [
    '预计',
    '奖励',
    '标准为',
    ...'增长 减少 下降 上升 增加 回落'.split(' '),
    ...behindEach('，为达共', '0123456789'),
  ],
  rejects: ({ words: written, subjects }) => {
    const words = written.replace(/^其中，?/, '');
    return (
      !subjects.some((subject) => subject?.told === true) &&
      (EXPECTED.test(words) ||
        CHANGED.test(words) ||
        SCALE.test(words) ||
        (FIGURE.test(words) && ONLY_FIGURES.test(words))) &&
      !ORDERED.test(words)
    );
  },
};

/** The pairs of a character of the one and a character of the other. */
function behindEach(firsts: string, seconds: string): string[] {
  return [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
}

const EXPECTED = /^(?:初步)?预计[^。；]*\d/;
/** An amount, and by how much it differs from the one before. */
const CHANGED =
  /\d[万亿]?[\u4e00-\u9fff]{1,4}，(?:同比|环比|比[^，。；]{2,10}|较[^，。；]{2,10})?(?:增长|减少|下降|上升|增加|回落)了?\d/;
/** 「罚款在15万元以下的，按1500元奖励」: a step of a scale. */
const SCALE =
  /^[^。；要应须]{2,40}(?:以[上下内]|之间|不[足满])[^，。；要应须]{0,12}的，[^。；]{0,24}按[^，。；]{0,16}\d[^，。；]{0,10}奖励$/;
/** A clause that begins with a number, or an amount that something comes to. */
const FIGURE = /，\d|[为达共]\d/;
const UNIT = '[万亿]?(?:人次|班次|车次|座位|公里|[人辆艘个台架班次家户所名件吨亩元座处条套](?:座位|床位)?)';
const ONLY_FIGURES = new RegExp(
  `^(?:[^，。；：]{0,30}?\\d+(?:\\.\\d+)?${UNIT}，){1,8}[^，。；：]{0,30}?\\d+(?:\\.\\d+)?${UNIT}[^，。；：]{0,8}$`,
);

const ORDERED = new RegExp(`${OBLIGATION}|(?:^|，)请|不少于|不低于|以上(?![、，]|[^，。；]{0,12}的，)|至少`);
