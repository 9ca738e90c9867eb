import type { PatternRule } from '../../rule.js';
import { metricBefore } from '../metric.js';
import type { TargetReadings } from '../reading.js';

/** 零事故, 零发生, 动态清零: none at all. Not 零容忍, 零报告, 零距离, which count nothing. */
export const none: PatternRule<TargetReadings> = {
  name: 'target.none',
  needs: ['零'],
  pattern:
    /(?:动态|全部|及时|按期|限期)?清零|为零(?![一二三四五六七八九])|零(发生)|零(事故|伤亡|死亡|投诉|上访|感染|火灾|违规|违纪|差错|失误|遗漏|积压|失信|案件|舆情|缺陷|溺亡|隐患|新增|拖欠)/g,
  read(match) {
    const named = match[2];
    if (named !== undefined)
      return { targets: [{ metric: named, comparator: '=', value: 0, unit: '', from: match.index }] };
    const before = metricBefore(match.input, match.index);
    if (before.words.length < 2) return null;
    return {
      targets: [{ metric: before.words, comparator: '=', value: 0, unit: '', from: before.index }],
    };
  },
};
