import type { ToldDeed } from '../../changes.js';
import type { BriefingRecord } from '../model.js';

/** What the audit chain is told of a briefing's change; fields are named without the snapshot, which is large. */
export function deedOf(
  deed: string,
  { _id, title, state, planId }: BriefingRecord,
  summary: string,
): ToldDeed {
  return {
    deed,
    object: { kind: 'briefing', id: _id, label: title },
    summary,
    before: { state },
    after: null,
    planId,
  };
}
