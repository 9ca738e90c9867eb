import type { RejectionRule } from '../candidate.js';

/** 存在…问题, 形势严峻, 暴露出…短板: the state of things. */
export const situation: RejectionRule = {
  name: 'not.situation',
  needs:
    '存在 形势 我们 但 暴露出 面临 任重道远 责任重于泰山 尚未 还没有 不够 不到位 不足 较差 薄弱 当前 目前 正值 时值 有的 相继发生 先后发生 先后遭遇'.split(
      ' ',
    ),
  rejects: ({ words, subjects }) =>
    !subjects.some((subject) => subject?.told === true) &&
    /(?:仍|还|依然|均|普遍|主要)?存在[^，。]{0,24}(?:问题|不足|短板|差距|现象|漏洞|隐患)$|形势(?:依然|仍然|十分|严峻|复杂)|^(?:我们|但|但是|同时，?我们).{0,12}(?:清醒|看到|认识到)|暴露出|面临|任重道远|责任重于泰山|(?:尚未|还没有|不够|不到位|不足|较差|薄弱)$|^(?:当前|目前)[^，。]{0,10}(?:正值|处于|进入|已)|正值|时值|^有的(?!放矢)|相继发生|先后发生|先后遭遇/.test(
      words,
    ) &&
    !/^(?:针对|对|聚焦|围绕|要|着力|重点|解决)/.test(words),
};
