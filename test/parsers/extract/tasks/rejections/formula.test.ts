import { describeRejection } from './describeRejection.js';

describeRejection('not.formula', {
  refused: [
    '本《办法》自印发之日起开始施行。',

    '以上意见如无不妥，请批转各乡镇贯彻执行。',
    '现将检查方案印发给你们。',
    '特此通知。',
    '本通知自印发之日起施行。',
    '本办法由县安委办负责解释。',
    '《关于加强冬季巡查的通知》（临安〔2019〕3号）同时废止。',
  ],
  kept: ['各乡镇要将方案印发至各村。', '县安委办要及时通报有效做法。'],
});
