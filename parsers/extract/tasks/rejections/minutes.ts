import type { RejectionRule } from '../candidate.js';

/** Minutes: what the meeting heard, held and praised; what it decided or asked for stands as an order. */
export const minutes: RejectionRule = {
  name: 'not.minutes',
  needs: ['会议', '指出，', '认为，', '显示，'],
  rejects: ({ words, subjects }) =>
    (REPORTED.test(words) || DEALT_WITH.test(words)) &&
    !STRESSED_ORDER.test(words) &&
    !subjects.some((subject) => subject?.told === true && !/^会议/.test(subject.bodies[0]?.name ?? '')),
};

const DEALT_WITH =
  /^会议(?:最后|还|听取|认为|指出|通报|传达|审议|学习|书面|研究|原则|同意[^，。；]{2,24}(?:提出|提交|上报|报送|拟订|起草)的|充分|强调|专题|由|在|于)/;

/** 「通报指出，检查对象为全县民办养老机构」: what is said somewhere, where nothing is asked for. */
const REPORTED =
  /^(?!会议)[^，。；要应请]{1,16}(?:指出|认为|显示)，(?![^。；]*(?<![主重需首])(?:要(?![求点素])|必须|务必|严禁|不得))/;

/** 「会议强调，要…」, 「会议原则同意…，请县财政局修改完善」 ask for something; 「会议强调，安全责任重大」 does not. */
const STRESSED_ORDER =
  /^会议(?:还|最后)?(?:指出|认为)，(?:[一二三四五六七八九]是)?要(?![求点素])|^会议(?:还|最后)?强调，(?:[^，。]{2,14})?(?<![主重需首])(?:要(?![求点素])|必须|务必)|^会议(?:还|最后)?(?:原则)?(?:同意|通过|决定)[^，。；]{2,60}，(?:请|由|责成|按(?:规定|法定|有关)?(?:程序|要求|讨论意见)(?:报|提请|修改|印发|上会))[^，。；]{4,}/;
