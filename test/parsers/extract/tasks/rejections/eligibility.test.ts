import { describeRejection } from './describeRejection.js';

describeRejection('not.eligibility', {
  refused: ['申请人须具有本县户籍。', '报名人员应具备高中以上学历。', '本次活动面向全县中小学生。'],
  kept: ['申请人须于6月底前提交材料。', '面向全县中小学生开展宣传。'],
});
