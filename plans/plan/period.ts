import { addMonths, isDay } from '../calendar/days.js';
import { Refusal } from '../errors.js';
import type { Phase, Plan } from './model.js';

const longestYears = 20;

/** @throws Refusal bad-period: turned round, not a day, or longer than 20 years. */
export function ensurePeriod(period: Plan['period']): void {
  if (!period) return;
  const problem =
    !isDay(period.start) || !isDay(period.end)
      ? '方案起止日期不是有效的日期。'
      : period.end < period.start
        ? '方案的结束日期早于开始日期，请核对。'
        : period.end > addMonths(period.start, longestYears * 12)
          ? `方案最长${String(longestYears)}年，请核对起止日期。`
          : null;
  if (problem) throw new Refusal('invalid', 'bad-period', problem, [{ path: 'period', message: problem }]);
}

/** @throws Refusal bad-phase: turned round or wholly outside the plan. */
export function ensurePhases(
  phases: readonly Pick<Phase, 'name' | 'start' | 'end'>[],
  period: Plan['period'],
): void {
  phases.forEach(({ name, start, end }, index) => {
    const problem =
      start && end && end < start
        ? `阶段「${name}」的结束日期早于开始日期，请核对。`
        : period && ((end && end < period.start) || (start && start > period.end))
          ? `阶段「${name}」不在方案的起止日期之内，请核对。`
          : null;
    if (problem) {
      throw new Refusal('invalid', 'bad-phase', problem, [
        { path: `phases.${String(index)}`, message: problem },
      ]);
    }
  });
}
