import type { Assignment } from './model.js';

/** The fields of an assignment on which nobody has done anything yet. */
export function untouched(): Pick<
  Assignment,
  | 'state'
  | 'extendedUntil'
  | 'stated'
  | 'acceptedAt'
  | 'submittedAt'
  | 'completedAt'
  | 'cancelled'
  | 'submissions'
  | 'extensions'
  | 'reminders'
  | 'instructions'
  | 'escalations'
  | 'rechecks'
> {
  return {
    state: 'pending',
    extendedUntil: null,
    stated: null,
    acceptedAt: null,
    submittedAt: null,
    completedAt: null,
    cancelled: null,
    submissions: [],
    extensions: [],
    reminders: [],
    instructions: [],
    escalations: [],
    rechecks: [],
  };
}
