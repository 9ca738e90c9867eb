import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import { addDays, addMonths } from '../calendar.js';
import type { RelativePeriod, RelativeUnit, TimeReading, TimeReference } from '../mention.js';

/** 自印发之日起30日内, 即日起7日内, 收到通知后5个工作日内, 7日内, 1小时内, 一个月内. */
export const relative: PatternRule<TimeReading, TimeReference> = {
  name: 'time.relative',
  needs: ['日内', '时内', '钟内', '月内', '周内', '期内', '天内', '年内', '之内', '以内'],
  pattern:
    /(?:(?:自|在|于|从)?((?:(?![应须要][于在自])[^，。；、（）\d]){0,16}?(?:之日|后|之后|当[日天]|次日|即日)起?(?:的|，)?)(?:在|于)?)?(\d{1,4}|[一二两三四五六七八九十]{1,3}|半)(个?工作日|个?小时|分钟|个?月|周|个?星期|天|日|年)(?:之内|以内|内)/g,
  read(match, reference) {
    const amount = match[2] === '半' ? 0.5 : numeralValue(match[2] ?? '');
    const unit = UNITS[(match[3] ?? '').replace('个', '')];
    if (amount === null || unit === undefined || isLength(match)) return null;
    const from = startOf(match[1] ?? '');
    const period: RelativePeriod = { from, amount, unit };
    const end = from === 'issued' && reference.issuedOn !== null ? counted(reference.issuedOn, period) : null;
    return {
      year: null,
      yearOffset: null,
      spanIn: end === null ? null : () => ({ start: reference.issuedOn ?? end, end }),
      relative: period,
    };
  },
};

/** 「将审批时限压缩至3个工作日以内」: how long a thing takes is no date. */
const isLength = ({ 1: event, input, index }: RegExpExecArray): boolean =>
  event === undefined && LENGTH.test(input.slice(Math.max(0, index - 8), index));
const LENGTH = /(?:压缩|缩短|压减|精简|控制|减少|降低?|延长|稳定|保持)(?:至|到|在|为)(?:不超过|平均)?$/;

/** 「30分钟电话报告、1小时书面报告」: how soon an incident is reported, said without 内. */
export const promptReport: PatternRule<TimeReading, TimeReference> = {
  name: 'time.prompt-report',
  needs: ['小时', '分钟'],
  pattern:
    /(?<![\d.])(\d{1,3}|[一二两三四五六七八九十]{1,3}|半)(个?小时|分钟)(?=(?:电话|书面|口头)(?:报告|快报|上报|报送))/g,
  read(match) {
    const amount = match[1] === '半' ? 0.5 : numeralValue(match[1] ?? '');
    const unit = UNITS[(match[2] ?? '').replace('个', '')];
    if (amount === null || unit === undefined) return null;
    return { year: null, yearOffset: null, spanIn: null, relative: { from: 'event', amount, unit } };
  },
};

const UNITS: Record<string, RelativeUnit> = {
  工作日: 'workday',
  小时: 'hour',
  分钟: 'minute',
  月: 'month',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
  年: 'year',
};

function startOf(words: string): RelativePeriod['from'] {
  if (/即日|印发|发布|下发|公布|发文|实施之日|施行之日|本通知/.test(words) && !/收到|接到/.test(words))
    return 'issued';
  if (/收到|接到|接通知|收文/.test(words)) return 'received';
  return 'event';
}

/** Working days need the official calendar, which the parser does not have: left to the curator. */
function counted(day: string, period: RelativePeriod): string | null {
  switch (period.unit) {
    case 'day':
      return addDays(day, period.amount);
    case 'week':
      return addDays(day, period.amount * 7);
    case 'month':
      return period.amount === 0.5 ? addDays(day, 15) : addMonths(day, period.amount);
    case 'year':
      return addMonths(day, period.amount * 12);
    default:
      return null;
  }
}
