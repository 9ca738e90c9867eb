import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import { MONTH } from '../../times/rules/patterns.js';
import type { RecurrenceReading, RecurrenceUnit } from '../reading.js';

const DAYS = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const WITHIN = '(?:之内|以内|内|之前|以前|前)';

/** 「于次月10日前上传」, 「次季度15日内」: on that day of the period after each, unless one period only is spoken of. */
export const nextPeriod: PatternRule<RecurrenceReading> = {
  name: 'recurrence.next-month',
  needs: ['次月', '次季', '下月', '下季'],
  pattern: new RegExp(
    `(?:次|每[^，。；]{2,8}下)(月|季度?)(?:（[^）]{1,4}）)?(?:首月|第一个月)?的?${DAYS}个?(?:工作)?日${WITHIN}?`,
    'g',
  ),
  read(match) {
    if (ONE_PERIOD.test(match.input.slice(0, match.index))) return null;
    const unit = UNITS[match[1]?.charAt(0) ?? ''];
    return unit === undefined
      ? null
      : { unit, times: 1, dueDay: match[0].includes('工作') ? null : dayIn(match[2]) };
  },
};

/** A day or month of its own before the words: they go on from there. */
const ONE_PERIOD = /\d月|[本当]月|[一二三四]季度|[本该]季度/;

/** 「年报于次年1月底前报送」: every year, where neither a year is named nor a range runs into the next one. */
export const nextYear: PatternRule<RecurrenceReading> = {
  name: 'recurrence.next-year',
  needs: ['次年'],
  pattern: new RegExp(
    `(?<![至到—-])次年(${MONTH}|[一二]季度)(?:份)?(?:${DAYS}[日号]|底|末|[上中下]旬)?${WITHIN}`,
    'g',
  ),
  read(match) {
    const before = match.input.slice(0, match.index);
    return /\d{4}年|[今本当]年|\d月/.test(before) ? null : { unit: 'year', times: 1 };
  },
};

/** 「季后15日内」, 「月后五日内」, 「季度结束后10个工作日内」, 「年度终了后一个月内」: so long after each period. */
export const afterPeriod: PatternRule<RecurrenceReading> = {
  name: 'recurrence.after-period',
  needs: ['季后', '月后', '结束后', '终了后'],
  pattern: new RegExp(
    `(?<![\\d一二三四五六七八九十个本该上下当前全每])(?:(月|季)(?:度)?(?:终了)?后|(季度|月度|年度|学期|半年)(?:结束|终了)后)(?:的|，)?${DAYS}(?:个?工作日|日|天|个月|周)(?:之内|以内|内)`,
    'g',
  ),
  read(match) {
    const unit = UNITS[match[1] ?? match[2]?.replace('度', '') ?? ''];
    if (unit === undefined) return null;
    const days = /[日天]/.test(match[0]) && !match[0].includes('工作');
    return { unit, times: 1, dueDay: days && unit !== 'halfyear' ? dayIn(match[3]) : null };
  },
};

const dayIn = (written: string | undefined): number | null => numeralValue(written ?? '');

const UNITS: Record<string, RecurrenceUnit> = {
  月: 'month',
  季: 'quarter',
  半年: 'halfyear',
  学期: 'halfyear',
  年: 'year',
};
