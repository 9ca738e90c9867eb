import type { RejectionRule } from '../candidate.js';

/** Who may apply or take part: 「申请人须具有本县户籍」. */
export const eligibility: RejectionRule = {
  name: 'not.eligibility',
  needs: ['申请', '申报', '参评', '报名', '应聘', '参赛', '面向'],
  rejects: ({ words }) =>
    /^(?:申请人|申请对象|申报(?:人|单位|对象|项目)|参评[^，。]{0,6}|报名(?:人员|者)|应聘人员|参赛[^，。]{0,6})(?:须|应当?|必须|需)(?:同时)?(?:具有|具备|符合|满足|为|是)/.test(
      words,
    ) || /^(?:本次|此次)[^，。]{2,8}面向[^，。]{2,20}$/.test(words),
};
