import { PatternAt } from '../../patternAt.js';
import type { RejectionRule } from '../candidate.js';

/** Aims and expected results: 到2025年，…达到95%以上; 力争…; 实现…. */
export const goal: RejectionRule = {
  name: 'not.goal',
  needs:
    '拥有 达到 突破 超过 通过 确保 力争 争取 实现 力求 率 覆盖面 占比 比例 比重 总量 数量 水平 能力 满意度 体系 格局 制度 机制 标准 要求 面貌 秩序 意识 环境 前列 领先'.split(
      ' ',
    ),
  rejects: ({ words: written, subjects, recurrences, clauses }) => {
    const words = written.startsWith('会议') ? written.replace(ASKED_BY_MEETING, '') : written;
    if (REPORTS_TOO.test(words)) return false;
    const named = subjects.some((subject) => subject !== null && (subject.told || subject.bodies.length > 0));
    if (
      MEANT_TO.testAt(words, 0) ||
      BY_THEN.testAt(words, 0) ||
      RATE_BY_YEAR.testAt(words, 0) ||
      FIGURE_AT_LEAST.testAt(words, 0) ||
      RATE_ALONE.testAt(words, 0) ||
      AT_BEST.testAt(words, 0) ||
      (!named && HAS_BY_THEN.testAt(words, 0))
    )
      return true;
    if (ONLY_ENSURE.testAt(words, 0) && words.length < 70) return true;
    if (ENSURES_THROUGHOUT.testAt(words, 0) || BY_MEANS_OF_DRIVE.testAt(words, 0)) return true;
    if (named || (recurrences.length > 0 && clauses.length > 1)) return false;
    return !ORDER_BEFORE_RESULT.testAt(words, 0) && (RESULT.test(words) || IN_FRONT.test(words));
  },
};

/** 「4月底前完成率要达到90%，5月5日前将名单报镇民政办」: something is handed in besides. */
const REPORTS_TOO =
  /，(?:并)?[^，。；]{0,14}(?:(?:将|把)[^，。；]{2,40}(?:报|送|交|上传)|(?:报送|上报)[^，。；]{2,30}$)/;

/** In minutes what is asked for stands behind these words. */
const ASKED_BY_MEETING = /^会议(?:还|最后)?(?:要求|强调|决定|明确|提出)，/;

const ONLY_ENSURE = new PatternAt(
  /(?:切实|坚决|全力|努力|从而|最终)?(?:确保|力争|争取|努力实现|力求)[^，]{2,40}(?:，(?:确保|力争|实现|不)[^，]{2,30}){0,2}$/,
);

/** 「确保节日期间各墓区管控到位，避免因祭扫引发火灾，保障群众安全」: nothing but how it shall be. */
const ENSURES_THROUGHOUT = new PatternAt(
  /确保(?:（[^（）]{2,60}）|[^，（）要应须])+(?:，(?:确保|力争|实现|避免|防止|杜绝|保障|维护|不)[^，]{2,30})*(?<=到位|事故|安全|稳定|有序|畅通|平稳|发生)$/,
);

/** 「通过此次整治，全面消除隐患，实现审批全覆盖，确保安全运行」 */
const BY_MEANS_OF_DRIVE = new PatternAt(
  /通过(?:[此这本该]次|专项|集中|综合)[^，。；]{2,20}(?:，(?:进一步|全面|有效|坚决|切实|基本|逐步|最大限度地?)?(?:消除|实现|确保|杜绝|遏制|提升|提高|增强|形成|减少|降低|改善|达到|解决|营造|促进)[^，。；要应须]{2,40}){1,6}$/,
);

/** 「到年底，实现…全覆盖」 */
const BY_THEN = new PatternAt(/到[^，。]{2,10}，(?:全面|基本)?实现[^，。]{2,30}$/);

/** 「到2025年，孤儿集中供养率不低于60%，…覆盖率达到90%」: rates that a year shall bring, of whomever. */
const RATE_BY_YEAR = new PatternAt(
  /到20\d\d年(?:年?底|末)?前?，(?:(?:全|我)[省市县区镇乡]|各[省市县区镇乡](?:（[^）]{1,6}）)?)?(?:[^，。；要应须将把各]{2,30}(?:率|占比|比例|覆盖面)(?:均|分别|稳定)?(?:不低于|不少于|达到?|超过|保持在|控制在|提高到|提升至|降至)[^，。；]{0,4}\d+(?:\.\d+)?%[^，。；]{0,4}(?:，|$)){1,4}$/,
);

/** 「力争到2027年，建成全省一流的示范县」 */
const AT_BEST = new PatternAt(/(?:力争|争取)到20\d\d年(?:年?底|末)?，[^，。；各每]{2,40}$/);

/** 「到2026年，每千名老人拥有床位45张」, 「2025年底，覆盖率达到95%以上，人均面积达到25平方米」 */
const HAS_BY_THEN = new PatternAt(
  /(?:[到至]20\d\d年(?:年?底|末)?|20\d\d年(?:年?底|末))，(?:[^，。；要应须将把]{2,24}(?:拥有|达到?|突破|超过|保持在|控制在|稳定在)[^，。；要应须]{0,12}\d[^，。；要应须]{0,10}(?:，|$)){1,5}$/,
);

/** 「其中，政府储备能力2024年确保达到800吨，力争达到1000吨」: figures that shall be reached, and at best. */
const FIGURE_AT_LEAST = new PatternAt(
  /(?![各由])(?:[^，。；]{2,24}，)?(?![各由])[^，。；：要应须将把]{0,40}(?:确保|力争)(?:达到?|突破|超过|保持在|控制在|稳定在|不低于|不少于|增长到?|提高到|降[到至])[^，。；要应须]{0,6}\d[^，。；要应须]*(?:，(?:力争|确保)(?:达到?|突破|超过|保持在|控制在)[^，。；]{0,6}\d[^，。；]*)?$/,
);

/** 「防汛员培训率达100%」: a figure and nothing else. */
const RATE_ALONE = new PatternAt(
  /[^，。；要应须将把各]{2,24}率(?:均|要)?(?:达到?|保持在|稳定在|为)\d+(?:\.\d+)?%(?:以上)?$/,
);

/** 「要通过…，使全体党员…有新提高」: what the work is for. */
const MEANT_TO = new PatternAt(/要?通过[^，。]{2,24}，(?:使|让)[^。]+$/);

const RESULT =
  /^(?:(?:到|至|力争|争取|通过|预计|用)[^，]{2,40}，)?(?:到20\d\d年底?，)?(?:力争|努力|全[省市县区]|[^，]{2,30})?[^，。]{0,40}(?:率|覆盖面|占比|比例|比重|总量|数量|水平|能力|满意度|配套率|回收率|利用率|体系|格局|制度|机制|标准|要求|面貌|秩序|意识|环境)[^，。]{0,16}(?:达到|达|不低于|超过|保持在|控制在|提升至|提高到|基本(?:建立|形成|实现)|明显|显著|全面|进一步|更加|初步|得到|有效)[^，。]{0,24}/;

/** 「装备水平走在全省前列」, 「竞赛成绩全国领先」 */
const IN_FRONT =
  /(?:走在|位居|处于|跻身)[^，。；]{1,8}(?:前列|领先(?:地位|水平)?)$|(?:全国|全省|全市|全县|国内|同行)领先(?:，|$)/;

const ORDER_BEFORE_RESULT = new PatternAt(
  /(?:推动|推进|加强|加快|建立|健全|完善|开展|落实|组织|强化|督促|严格|加大|实施|做好|以[^，]{2,40}为|将|对|把|按|按照|围绕|深入|持续|要|积极|全面(?!建成)|切实|大力|提高|提升|着力|深化|优化|在|不得|严禁|禁止)/,
);

/** 「2026年底前管控能力显著增强」 behind an order: how things shall stand by then. */
export const isAim = (words: string): boolean => STAND_BY_THEN.testAt(words, 0);
const STAND_BY_THEN = new PatternAt(
  /(?:到|至)?20\d\d年(?:年?底|末)?(?:前|，)?[^，。；]{2,30}(?:显著|明显|大幅|全面|持续|进一步|稳步|有效)(?:增强|提升|提高|改善|好转|下降|减少|遏制|降低)[。；]?$/,
);
