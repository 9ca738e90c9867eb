import type { PatternRule } from '../../rule.js';
import { metricBefore, nounBehind } from '../metric.js';
import type { TargetReadings } from '../reading.js';

const LIGHT_VERB = /(?:开展|进行|实施|组织|实现|做到|确保|推进|推行)$/;

/** 实现培训全覆盖, 开展全覆盖检查: every one of them, however many there are. */
export const coverage: PatternRule<TargetReadings> = {
  name: 'target.full-coverage',
  needs: ['全覆盖'],
  pattern: /[“‘]?全覆盖[”’]?/g,
  read(match) {
    const before = metricBefore(match.input, match.index);
    const behind = nounBehind(match.input, match.index + match[0].length);
    const isAdverb =
      before.words.length < 2 ||
      /(?:[次轮]|[\d一二两三四五六七八九十][场期批])$/.test(before.words) ||
      LIGHT_VERB.test(match.input.slice(0, match.index).slice(-2));
    const metric = isAdverb ? behind : before.words;
    if (metric === '') return null;
    const from = isAdverb ? match.index : before.index;
    return { targets: [{ metric, comparator: '=', value: null, unit: '全覆盖', from }] };
  },
};
