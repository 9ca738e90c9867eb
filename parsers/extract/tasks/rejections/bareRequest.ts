import type { RejectionRule } from '../candidate.js';

/** 请认真贯彻落实。请遵照执行。请结合实际抓好落实。 */
export const bareRequest: RejectionRule = {
  name: 'not.bare-request',
  needs: ['请', '望', '希'],
  rejects: ({ words, times }) =>
    words.length <= 36 &&
    times.length === 0 &&
    /^(?:以上(?:通知|意见|要求|事项))?(?:，)?(?:请|望|希|希望)?(?:你们|各地|各单位|各部门|各级|大家|各[^，]{2,16})?(?:，)?(?:请|要)?(?:结合(?:各自|本地|本单位|工作)?(?:实际)?[^，]{0,8}，?)?(?:认真|切实|抓好|遵照|严格|一并)?[^，。]{0,6}(?:贯彻(?:落实|执行)|遵照执行|抓好落实|组织实施|认真落实|执行|落实|参照执行)$/.test(
      words,
    ) &&
    /^(?:以上(?:通知|意见|要求|事项))?(?:，)?(?:请|望|希)/.test(words),
};
