import { RuleList } from '../rule.js';
import { insideTitle } from '../titles.js';
import type { TargetMention, TargetReadings } from './reading.js';
import { amount } from './rules/amount.js';
import { coverage } from './rules/coverage.js';
import { none } from './rules/none.js';
import { percentage } from './rules/percentage.js';

const RULES = new RuleList<TargetReadings>([percentage, coverage, none, amount]);

const MAY_HOLD_TARGET = /\d|%|百分之|全覆盖|零|至少|最少|不[少低小]于|不得[少低]于|不[超高多]|以上|以内/;

/**
 * The figures that a sentence of a task wants reached (率, 个, 家, 次, 场, 人次, 全覆盖, 零…), in order. The text must be
 * a shadow text (see structure/shadow.ts). A number set out without a comparator (新增床位500张) is read as at least.
 */
export function extractTargets(text: string): TargetMention[] {
  if (!MAY_HOLD_TARGET.test(text)) return [];
  const mentions: TargetMention[] = [];
  for (const { targets, rule, index, text: words } of RULES.run(text, null)) {
    if (insideTitle(text, index)) continue;
    for (const target of targets) {
      const from = Math.min(target.from, index);
      mentions.push(
        Object.assign(target, { rule, index: from, text: text.slice(from, index + words.length) }),
      );
    }
  }
  return mentions;
}
