import { describeRejection } from './describeRejection.js';

describeRejection('not.situation', {
  refused: [
    '部分场所仍存在安全出口不足的问题。',
    '当前，全县防火形势依然严峻。',
    '个别检查暴露出台账缺失。',
    '目前，全县正值农忙用火高峰。',
  ],
  kept: ['针对检查存在的问题逐项制定措施。', '各村要解决巡查力量不足的问题。'],
});
