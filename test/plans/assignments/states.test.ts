import { expect } from 'chai';
import fc from 'fast-check';
import { Refusal } from '../../../plans/errors.js';
import { assignmentStates, type AssignmentState } from '../../../plans/assignments/model.js';
import { isOpen, mayStep, nextState, type Step } from '../../../plans/assignments/states.js';

const steps: Step[] = ['accept', 'submit', 'complete', 'return', 'cancel'];

/** The arrows of domain.md, written out. */
const arrows = new Set([
  'pending accept accepted',
  'accepted submit submitted',
  'submitted complete completed',
  'submitted return returned',
  'returned submit submitted',
  'pending cancel cancelled',
  'accepted cancel cancelled',
  'submitted cancel cancelled',
  'returned cancel cancelled',
]);

function tried(state: AssignmentState, step: Step): AssignmentState | Refusal {
  try {
    return nextState(state, step);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('the states of an assignment', () => {
  it('are joined by the arrows of the domain and no others', () => {
    for (const state of assignmentStates) {
      for (const step of steps) {
        const next = tried(state, step);
        const arrow = next instanceof Refusal ? null : `${state} ${step} ${next}`;
        const allowed = [...arrows].find((each) => each.startsWith(`${state} ${step} `)) ?? null;
        expect(arrow, `${state} ${step}`).to.equal(allowed);
        expect(mayStep(state, step)).to.equal(allowed !== null);
      }
    }
  });

  it('refuse a step out of order in words that say what comes first', () => {
    const refusal = tried('pending', 'submit');
    expect(refusal).to.be.instanceOf(Refusal);
    expect((refusal as Refusal).message)
      .to.contain('还没有签收')
      .and.to.contain('请先签收');
  });

  it('never leave completed or cancelled, and complete only after handing in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (walk) => {
        let state: AssignmentState = 'pending';
        for (const step of walk) {
          const next = tried(state, step);
          if (!isOpen(state)) expect(next).to.be.instanceOf(Refusal);
          if (next instanceof Refusal) continue;
          if (next === 'completed') expect(state).to.equal('submitted');
          state = next;
        }
      }),
    );
  });
});
