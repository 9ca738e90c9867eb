import type { RejectionRule } from '../candidate.js';

/** What is wished or promised at the close: 同志们，…！ */
export const exhortation: RejectionRule = {
  name: 'not.exhortation',
  needs:
    '感谢 敬意 慰问 祝贺 问候 同志们 各位 我 谁 当然 让我们 我相信 我坚信 我们 希望 最后 谢谢 我的讲话 借此机会 下面 今天 这次会议 会议 刚才 把形势 把困难 把挑战 把风险 时间紧 贡献 新篇章 成绩 胜利 奋斗'.split(
      ' ',
    ),
  rejects: ({ words, sentence, subjects }, standing) =>
    (/^(?:我们(?:今天)?(?:召开|举行|举办)[这此今][^，。；]{1,14}，|(?:衷心|再次)?感谢|同志们|各位[^，。；：！]{1,10}(?:[，：！]|$)|谁[^，]{2,20}，|当然，|让我们|我们?(?:相信|坚信)|希望(?:大家|各位|同学们|同志们|广大)|我(?:在这里|在此)?(?:再)?(?:表个态|重申|再讲|想强调)|最后，(?:祝|预祝|衷心)|谢谢|我的讲话|借此机会|下面，?我|今天|这次会议|会议的?主要(?:任务|目的)|刚才)/.test(
      words,
    ) &&
      !subjects.some((s) => s?.told === true && /各/.test(s.bodies[0]?.name ?? ''))) ||
    (THANKS.test(words) && !subjects.some((subject) => subject?.told === true)) ||
    (/把(?:形势|困难|挑战|风险)(?:想|看|估计)得|时间紧、任务重/.test(words) &&
      !subjects.some((subject) => subject?.told === true)) ||
    /我们将?以[^，。]{2,24}的(?:状态|姿态|精神|作风|劲头)，/.test(words) ||
    (sentence.mark === '！' &&
      standing.genre !== 'plan' &&
      /(?:同志们|让我们|贡献|新篇章|成绩|胜利|奋斗)/.test(words)),
};

/** 「我代表县委，向大家表示衷心的感谢」 */
const THANKS =
  /(?:表示|致以)(?:最)?(?:衷心|诚挚|崇高|亲切|热烈|由衷|节日|美好)的?(?:感谢|敬意|慰问|祝贺|问候|祝愿)$/;
