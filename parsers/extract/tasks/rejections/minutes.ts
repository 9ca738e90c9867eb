import type { RejectionRule } from '../candidate.js';

/** Minutes: what the meeting heard, held and praised; what it decided or asked for stands as an order. */
export const minutes: RejectionRule = {
  name: 'not.minutes',
  needs: ['会议'],
  rejects: ({ words, subjects }) =>
    /^会议(?:最后|还|听取|认为|指出|通报|传达|审议|学习|书面|研究|原则|充分|强调|专题|由|在|于)/.test(
      words,
    ) && !subjects.some((subject) => subject?.told === true && !/^会议/.test(subject.bodies[0]?.name ?? '')),
};
