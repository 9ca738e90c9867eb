import { numeralValue } from '../../../structure/numerals.js';
import { PatternAt } from '../../patternAt.js';
import type { PatternRule } from '../../rule.js';
import { COMPARATOR, LIMIT, comparatorOf } from '../comparators.js';
import { clauseBefore, metricBefore, nounBehind } from '../metric.js';
import type { TargetReadings } from '../reading.js';

const HAN_FIGURES = '一二两三四五六七八九十百';
const NUMBER = `(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,3})?|[${HAN_FIGURES}]{1,4})`;
const UNITS =
  '人次|个|家|次|场|户|张|处|座|条|项|份|篇|件|起|所|支|套|台|辆|亩|名|人|批|例|元|公里|平方米|学时|课时|对|部|幅|间|栋|轮';
const UNIT = `((?:万|亿)?(?:${UNITS}))`;
/** The last figure of a number and the first character of its unit, in all that can stand so. */
const FIGURE_AND_UNIT = [...`0123456789${HAN_FIGURES}`].flatMap((figure) =>
  ['万', '亿', ...UNITS.split('|')].map((unit) => figure + unit.charAt(0)),
);
/** A verb may stand between: 至少开展1次. */
const VERB_BETWEEN =
  '(?:开展|组织|举办|召开|进行|配备|设立|抽查|检查|建成|建设|打造|培育|选派|走访|参加|完成|新增|报送|安排)?';

/** 新增床位500张, 不少于3家, 至少开展1次检查, 10场以上: a number of things. */
export const amount: PatternRule<TargetReadings> = {
  name: 'target.amount',
  needs: FIGURE_AND_UNIT,
  pattern: new RegExp(`(?:(${COMPARATOR})${VERB_BETWEEN})?(?<![第\\d.〔-])${NUMBER}${UNIT}(${LIMIT})?`, 'g'),
  read(match) {
    const end = match.index + match[0].length;
    const [, before, number, unit, limit] = match;
    if (NOT_COUNTED.testAt(match.input, end) || isCondition(match)) return null;
    const comparator = comparatorOf(before, limit);
    const metric = metricBefore(match.input, match.index);
    if (comparator === null && !isSetOut(number ?? '', clauseBefore(match.input, match.index))) return null;
    const noun = nounBehind(match.input, end).replace(/^全覆盖/, '');
    const words = noun === '' ? metric.words : noun;
    const value = valueOf(number ?? '');
    if (words.length < 2 || value === null) return null;
    const from = noun === '' ? metric.index : match.index;
    return { targets: [{ metric: words, comparator: comparator ?? '>=', value, unit: unit ?? '', from }] };
  },
};

/** 「100张以上的机构」, 「死亡3人以上」: of what the task speaks, not what it must reach. */
function isCondition(match: RegExpExecArray): boolean {
  const behind = match.input.charAt(match.index + match[0].length);
  const before = match.input.slice(Math.max(0, match.index - 2), match.index);
  return match[4] !== undefined && (behind === '的' || /死亡|重伤|受伤|损失$/.test(before));
}

/** 3个月, 3个方面, 7个工作组: parts and times, not things to be reached. */
const NOT_COUNTED = new PatternAt(
  /(?:月|工作日|小时|星期|季度|年|方面|阶段|环节|必须|工作组|专班|小组|领域|层面|步骤|专项|维度|到位|坚持|字|重点|关键|部门|百分点|自然日|学年|以下|检查组|督导组)/,
);

/** Without a comparator a plain number is a target only where its clause sets out to make so many. */
const SETS_OUT =
  /(?:^|要|须|应|应当|将|力争|确保|计划|每年|全年|年度|年底前|内|前)(?:新增|新建|新改建|改造|改建|扩建|培训|建成|建设|打造|培育|创建|完成|选树|评选|举办|召开|组织|开展|发放|整治|造林|推出|走访|慰问|救助|帮扶|配备|设立|抽查|检查|发展|引进|培养|修缮|修建|安装|种植)/;

const isSetOut = (number: string, clause: string): boolean => /^\d/.test(number) && SETS_OUT.test(clause);

function valueOf(written: string): number | null {
  return numeralValue(written.replaceAll(',', ''));
}
