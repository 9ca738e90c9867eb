import { numeralValue } from '../../../structure/numerals.js';
import type { PatternRule } from '../../rule.js';
import type { RecurrenceReading, RecurrenceUnit } from '../reading.js';

const EACH = [...'日天周月季年'].flatMap((period) => [`一${period}`, `每${period}`]);

/** 一日一调度, 一周一研判, 一月一检查, 每季一查一通报, 一年一评. */
export const oneEach: PatternRule<RecurrenceReading> = {
  name: 'recurrence.one-each',
  needs: EACH,
  pattern:
    /(?<![年十二\d])([一每])([日天周月季年])一(?=[\u4e00-\u9fff])(?![直致切般体律起样些次回轮遍场个家日号度])/g,
  read(match) {
    const unit = UNITS[match[2] ?? ''];
    if (unit === undefined) return null;
    if (match[1] === '每' && unit === 'week' && isMonday(match)) return null;
    return { unit, times: 1 };
  },
};

/** 「每周一报送…」 names Monday, unless the words run in step with others (每周一调度、每月一通报). */
function isMonday(match: RegExpExecArray): boolean {
  const around = match.input.slice(Math.max(0, match.index - 12), match.index + 16);
  if (/[一每][日天月季年]一/.test(around)) return false;
  return !/^每周一(?:调度|研判|通报|会商|排查|报告|检查|汇总|小结|讲评)(?:[，。、；”]|制|机制|$)/.test(
    match.input.slice(match.index, match.index + 8),
  );
}

/** 一日两巡, 一日三巡查, 一周两调度. */
export const severalEach: PatternRule<RecurrenceReading> = {
  name: 'recurrence.several-each',
  needs: EACH,
  pattern: /(?<![年十二\d])[一每]([日天周月季年])([二两三四双])(?=[巡查报检测调会清访研])/g,
  read(match) {
    const unit = UNITS[match[1] ?? ''];
    const times = match[2] === '双' ? 2 : numeralValue(match[2] ?? '');
    return unit === undefined || times === null ? null : { unit, times };
  },
};

const UNITS: Record<string, RecurrenceUnit> = {
  日: 'day',
  天: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  年: 'year',
};
