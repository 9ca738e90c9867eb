import { describeRejection } from './describeRejection.js';

describeRejection('not.case', {
  refused: [
    '未经审批擅自动火作业的；',
    '营业期间在厅堂内进行电焊施工的。',
    '申请人主动撤回申请的；',
    '材料移送其他部门办理的；',
    '施工人员无证上岗，经劝阻不改的。',
  ],
  kept: [
    '对未经审批动火作业的，责令停工。',
    '各村要做到底数是清楚的，责任是明确的。',
    '发现申请材料不全的，一次性告知。',
    '清理楼道内堆放的杂物。',
  ],
});
