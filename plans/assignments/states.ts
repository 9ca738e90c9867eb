import { Refusal } from '../errors.js';
import { openStates, type AssignmentState } from './model.js';

/** The states as lists and reports show them. */
export const stateNames: Record<AssignmentState, string> = {
  pending: '待签收',
  accepted: '办理中',
  submitted: '待审核',
  returned: '已退回',
  completed: '已办结',
  cancelled: '已撤销',
};

/** The steps of an assignment: domain.md, "States of an assignment". */
export type Step = 'accept' | 'submit' | 'complete' | 'return' | 'cancel';

const steps: Record<Step, { from: readonly AssignmentState[]; to: AssignmentState; what: string }> = {
  accept: { from: ['pending'], to: 'accepted', what: '签收' },
  submit: { from: ['accepted', 'returned'], to: 'submitted', what: '反馈' },
  complete: { from: ['submitted'], to: 'completed', what: '审核办结' },
  return: { from: ['submitted'], to: 'returned', what: '退回' },
  cancel: { from: openStates, to: 'cancelled', what: '撤销' },
};

/** Where the step leads. @throws Refusal out-of-order, saying what must come before. */
export function nextState(state: AssignmentState, step: Step): AssignmentState {
  const { from, to, what } = steps[step];
  if (!from.includes(state)) {
    throw new Refusal('conflict', 'out-of-order', `这件交办件${now[state]}，不能${what}。${hints[state]}`);
  }
  return to;
}

/** May the step be taken from here? For the buttons of a page. */
export function mayStep(state: AssignmentState, step: Step): boolean {
  return steps[step].from.includes(state);
}

/** Working on it (milestones, files) is possible between signing and handing in. */
export function ensureWorking(state: AssignmentState, what: string): void {
  if (state === 'accepted' || state === 'returned') return;
  throw new Refusal('conflict', 'out-of-order', `这件交办件${now[state]}，不能${what}。${hints[state]}`);
}

export function isOpen(state: AssignmentState): boolean {
  return (openStates as readonly AssignmentState[]).includes(state);
}

/** Extensions, reminders, orders and the like make sense only while it is open. */
export function ensureOpen(state: AssignmentState, what: string): void {
  if (!isOpen(state)) {
    throw new Refusal('conflict', 'out-of-order', `这件交办件${now[state]}，不能${what}。${hints[state]}`);
  }
}

const now: Record<AssignmentState, string> = {
  pending: '还没有签收',
  accepted: '正在办理',
  submitted: '已反馈、正等待审核',
  returned: '已被退回',
  completed: '已经办结',
  cancelled: '已经撤销',
};

const hints: Record<AssignmentState, string> = {
  pending: '请先签收。',
  accepted: '请办理后提交反馈。',
  submitted: '请等督办员审核后再操作。',
  returned: '请按退回意见修改后重新反馈。',
  completed: '如发现问题，请用“回头看”。',
  cancelled: '撤销的不能恢复；如需继续办理，请在方案里新增任务再交办。',
};
