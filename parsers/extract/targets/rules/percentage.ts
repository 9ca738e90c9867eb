import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import { COMPARATOR, LIMIT, comparatorOf } from '../comparators.js';
import { metricBefore, nounBehind, type Metric } from '../metric.js';
import type { TargetReading, TargetReadings } from '../reading.js';

const FIGURE = '(?:\\d{1,4}(?:\\.\\d{1,2})?(?:%|个百分点)|百分之[一二三四五六七八九十百点]{1,6})';
const CHANGE = '(?:提高|提升|增加|增长|上升|下降|降低|减少|压减)';

/** 整改率不低于95%, 入户率、建档率分别达到95%、90%, 下降10%以上, 100%整改. */
export const percentage: PatternRule<TargetReadings> = {
  name: 'target.percentage',
  needs: ['%', '百分'],
  pattern: new RegExp(
    `(${COMPARATOR}|${CHANGE})?(?<![\\d.])(${FIGURE}(?:[、和]${FIGURE}){0,3})(${LIMIT})?`,
    'g',
  ),
  read(match) {
    if (match.input.startsWith('的', match.index + match[0].length) && !isShare(match)) return null;
    const figures = (match[2] ?? '').split(/[、和]/);
    const before = match[1];
    const comparator = comparatorOf(before, match[3]);
    const isChange = before !== undefined && new RegExp(CHANGE).test(before) && !/[到至]$/.test(before);
    const metrics = ratesBefore(match.input, match.index, isChange);
    if (metrics.length > 0) {
      const targets = metrics.map((metric, i): TargetReading => ({
        metric: isChange ? metric.words + (before ?? '') : metric.words,
        comparator: comparator ?? (isChange ? '>=' : '='),
        ...amountOf(figures.length === metrics.length ? figures[i] : figures[0]),
        from: metric.index,
      }));
      return { targets };
    }
    const other = shareOf(match, comparator !== null) ?? wholeOf(match);
    if (other === null) return null;
    const target = { ...other, comparator: comparator ?? ('=' as const), ...amountOf(figures[0]) };
    return { targets: [target] };
  },
};

const RATE = /(?:率|占比|比例|比重|满意度|知晓度|覆盖面|份额)$/;
const LIST_WORDS = '和及与';

/** 「整改率和销号率均」: the rates that stand before the figure. A change may be of anything counted. */
function ratesBefore(text: string, end: number, isChange: boolean): Metric[] {
  const found: Metric[] = [];
  let metric = metricBefore(text, end, LIST_WORDS);
  while (RATE.test(metric.words) || (isChange && found.length === 0 && metric.words.length >= 3)) {
    found.unshift(metric);
    if (found.length === 4 || !/[、和及与]/.test(text.charAt(metric.index - 1))) break;
    metric = metricBefore(text, metric.index - 1, LIST_WORDS);
  }
  return found;
}

/** 「合格率低于95%的」 says of whom the task speaks. */
const isShare = (match: RegExpExecArray): boolean =>
  match.input.startsWith('的比例', match.index + match[0].length);

/** 「按不低于20%的比例开展抽查」. */
function shareOf(match: RegExpExecArray, bounded: boolean): Pick<TargetReading, 'metric' | 'from'> | null {
  const end = match.index + match[0].length;
  const share = /^的比例(?:进行|开展|实施|组织)?/.exec(match.input.slice(end, end + 8));
  if (share === null || !bounded) return null;
  const metric = nounBehind(match.input, end + share[0].length);
  return metric === '' ? null : { metric, from: match.index };
}

/** 「隐患100%整改到位」: all of them are to be put right. */
function wholeOf(match: RegExpExecArray): Pick<TargetReading, 'metric' | 'from'> | null {
  if (match[2] !== '100%' || match[1] !== undefined) return null;
  const end = match.index + match[0].length;
  const verb = /^[\u4e00-\u9fff]{2}/.exec(match.input.slice(end, end + 2))?.[0];
  if (verb === undefined) return null;
  const before = metricBefore(match.input, match.index);
  return { metric: before.words + verb, from: before.words === '' ? match.index : before.index };
}

function amountOf(figure: string | undefined): { value: number; unit: string } {
  const written = figure ?? '';
  const unit = written.endsWith('个百分点') ? '个百分点' : '%';
  if (written.startsWith('百分之')) {
    const han = written.slice(3);
    return { value: han === '百' ? 100 : (numeralValue(han) ?? 0), unit };
  }
  return { value: Number.parseFloat(written), unit };
}
