import { opensWithAction } from '../../actionWords.js';
import { withoutMarksBehind } from '../../../structure/titleWords.js';
import { PatternAt } from '../../patternAt.js';
import { PatternAtEnd } from '../../patternAtEnd.js';
import type { OutlineNode } from '../../../structure/outline.js';
import type { RejectionRule } from '../candidate.js';

/** Items that name things: what a report is to hold, a theme, a prize, a source, an attachment, a kind of vehicle. */
export const nounList: RejectionRule = {
  name: 'not.noun-list',
  needs: [
    '》',
    ...'12345一两二三四五'.split('').map((count) => `${count}份`),
    '”',
    '奖',
    '名单',
    '情况',
    '会议室',
    '礼堂',
    '报告厅',
    '建议',
    '安排',
    '打算',
    '方式',
    '方法',
    '形式',
    '表',
    '的车',
    '村',
    '社区',
    '乡镇',
    '场所',
    '区域',
    '项目',
    '的人',
    '的单',
    '的儿',
    '的家',
    '的老',
    '的社',
    '的民',
    '的困',
    '材料',
    '资料',
    '文件',
    '证件',
    '证书',
    '复印件',
    '手续',
    '对象',
    '家庭',
    '人员',
    '老年人',
    '老人',
    '协会',
    '学会',
    '儿童',
    '团体',
    '单位',
    '的企',
    '的学',
    '的房',
    '建筑',
    '类',
    '附件',
    ...'数据 指标 信息 名录 报表'.split(' '),
    '介绍',
    '说明',
    '简介',
    ...'图片 照片 文字 视频 影像 名册 画册 宣传片 专题片 短片 复印件 审计报告 简历 字以 字左右'.split(' '),
  ],
  rejects: ({ sentence, words, subjects, times, recurrences }) =>
    (LOOKED_AT.test(words) && isLookedAt(sentence.node)) ||
    (recurrences.length === 0 &&
      TOLD_ABOUT.test(words) &&
      !subjects.some((subject) => subject?.told === true)) ||
    PLACE.test(words) ||
    SOURCE.test(words) ||
    THEME.test(words) ||
    PRIZE.test(words) ||
    MANNER.test(words) ||
    KIND_OF.test(words) ||
    COPIES.test(words) ||
    (NTH_KIND.testAt(words, 0) &&
      !subjects.some((subject) => subject?.told === true) &&
      !/不得|严禁|[，：]要/.test(words)) ||
    CAPTION.test(words) ||
    (SHEET.test(words) && !opensWithAction(words, 0)) ||
    HOW_IT_STANDS.test(words) ||
    (CASE.test(words) && !opensWithAction(words, 0) && !subjects.some((subject) => subject?.told === true)) ||
    (!subjects.some((subject) => subject?.told === true) && WHO_OR_WHAT.test(words)) ||
    (!subjects.some((subject) => subject?.told === true) && namesMaterial(sentence.shadow)) ||
    (!subjects.some((subject) => subject !== null) && PAPERS.test(words)) ||
    (recurrences.length === 0 &&
      times.every((time) => time.bound === 'during') &&
      !subjects.some((subject) => subject !== null) &&
      !VERB.test(words) &&
      (CONTENT.test(words) ||
        KIND.test(words) ||
        OF_YEAR.test(words) ||
        (ATTACHMENT.test(words) && !opensWithAction(words, 0)))),
};

const SOURCE = new PatternAtEnd('》）', /^(?:《[^》]{2,80}》(?:（[^（）]{2,40}）)?[、和及]?){1,8}$/);
/** 「“水润乡村”」, 「“一枚印章管审批”、“证照联办”等」 */
const THEME = new PatternAtEnd('”等', /^“[^”]{2,40}”(?:(?:、“[^”]{2,60}”){0,40}等?)$/);
const PRIZE = new PatternAtEnd(
  '个名户家人件篇幅元',
  /^“?[^，。”]{2,14}奖”?\s?\d+(?:个|名|户|家|人)$|^[^，。；]{0,8}[特一二三四优]等?(?:奖|秀奖)：?[^。；]{0,40}\d+(?:个|名|件|篇|幅|人|元)(?:，[^，。；]{2,20}\d+(?:个|名|件|篇|幅|人|元)){0,4}$/,
);
const MANNER = new PatternAtEnd('式法', /^采取[^。；]{4,50}(?:结合|为主|为辅)的(?:方式|方法|形式)$/);
/** 「《申报表》一式2份（附电子版）」 */
const COPIES = new PatternAtEnd(
  '份）',
  /^(?!.*(?:报送|上报|提交|递交|填[写报]|交|送|寄|打印|印制))[^，。；：]{2,60}，?(?:一式)?[\d一二三四五六两]{1,2}份(?:（[^（）]{1,40}）)?$/,
);
/** 「民俗类（MS）」 */
const KIND_OF = new PatternAtEnd('类）', /^[\u4e00-\u9fff]{1,6}类(?:（[^（）]{1,40}）)?$/);
/** 「带队检查分组表」: the name of the table below it. */
const CAPTION = new PatternAtEnd(
  '表况',
  /^\d{4}(?:年?[-—至]\d{4})?年(?!底|前)[^，。；：要应须请]{2,30}情况$|^(?![填编制报印公建完对按发张])[^，。；：要应须请]{4,40}(?:分组|安排|分工|日程|时间|任务|分配|进度|排班|轮值|值班)表$/,
);
/** 「第二类，主要指港口和货运站场」 */
const NTH_KIND = new PatternAt(/第[一二三四五六七八九十]类[，：]/);
/** 「参赛作品登记表（附表1）」, 「本单位开展竞赛情况介绍」 */
const SHEET = new PatternAtEnd(
  '）绍明介',
  /^(?!.*(?:要(?!求)|应|须|请|报送|提交|填[写报]|上报))[^，。；：]{4,60}(?:(?:表|书|清单|名单|材料|照片|复印件)（(?:详?见)?附[表件]\d{0,2}）|情况(?:介绍|说明|简介))$/,
);
/** 「存在的问题及建议」, 「下一步工作安排」, 「制度落实情况，教育准备情况」 */
const CONTENT = new PatternAtEnd(
  '况，、议排算',
  /^(?:(?:[^，。；]{2,40}情况(?:[，、]|$)){1,6}$|[^，。]{0,16}(?:存在的?|主要|突出)(?:主要|突出)?问题[及和与、][^，。]{0,6}建议|下一?(?:步|阶段)(?:的)?(?:工作)?[^，。]{0,8}(?:安排|打算|建议))$/,
);
/** 「依照制度开展演练的情况」, 「执行值班制度情况」 */
const HOW_IT_STANDS = new PatternAtEnd(
  '况',
  /^(?:按照?|依照|遵照|遵守|执行|履行|开展|参加|接受)(?![^，。；]*(?:报|反馈|说明|通报|公布|汇总|掌握|了解|检查|核实|分析|摸清|要|应|须))[^，。；]{2,30}情况$/,
);
/** 「各镇对交办问题的整改情况」 under 督查内容 */
const LOOKED_AT = new PatternAtEnd(
  '况',
  /^(?!重点|检查|核查|查看|督查|了解|[^。；]*(?:[，、](?:要|应|须)|必须|报送|上报|反馈|公布|汇总|核实|摸清))[^。；]{4,80}情况$/,
);
const LOOKS_AT = /(?:检查|督查|督导|抽查|考核|核查|巡查|评估|调研|暗访)的?(?:主要|重点)?(?:内容|事项|要点)/;
const isLookedAt = (node: OutlineNode | null): boolean =>
  node !== null && (LOOKS_AT.test(node.title) || isLookedAt(node.parent));
/** 「分支机构设立情况」, 「其他需要报告的情况」: what a report is to hold. */
const TOLD_ABOUT = new PatternAtEnd(
  '况',
  /^(?:其[他它]需要(?:说明|报告|反映)的情况|(?![^，。；]*(?:报送|上报|报告(?!的)|汇报|通报|反馈|公布|公开|公示|掌握|了解|摸清|摸排|检查|督查|核实|核查|统计|调查|分析|研究|汇总|跟踪|关注|监测|排查|评估|考核|听取|收集|梳理|登记|记录|填[写报]|录入|核对|查看|准备|做好|加强|防止|避免|处理|解决|[要应须请将把]))[^，。；：]{4,40}情况)$/,
);
/** 「县政府办公楼6楼会议室」 */
const PLACE = new PatternAtEnd(
  '室堂厅',
  /^(?![^，。；]*(?:设置|建设|配备|开放|布置|打造|改造|[要应须请将把到在]))[^，。；：]{2,30}(?:会议室|礼堂|报告厅)$/,
);
/** 「发布预警信息，可能影响群众生活的情况」: when something begins. */
const CASE = new PatternAtEnd('况形', /^[^。；]{12,}的(?:情况|情形)$/);
const KIND = new PatternAtEnd(
  '辆员位业校村区镇所域目屋筑',
  /^(?!加快|建设|打造)[^，。；要应须]{4,40}的(?:房屋|(?:违法|违章|老旧)?建筑(?:物|）)?)$|^(?:经|已|未|暂未|被)[^，。]{4,40}的(?:\d+[个家处名所])?(?:重点)?(?:车辆|人员|单位|企业|学校|行政村|村|社区|乡镇|场所|区域|项目)$/,
);
/** 「2023年度救助对象基础数据」 */
const OF_YEAR = new PatternAtEnd(
  '据标息录表',
  /^20\d\d年度?[^，。；：要应须请将把]{2,30}(?:数据|指标|信息|名录|报表)$/,
);
/** 「6月底前在县民政局登记的协会、学会」, 「具备改造条件的家庭」 */
const WHO_OR_WHAT = new PatternAtEnd(
  '象童人生员庭位业构体织屋筑所会',
  /^(?:\d[^，。；]{2,16}前|凡|对(?!于)|在|本[县市区镇]|符合|具备|具有|有|无|属于|涉及|持有|年满)(?![^。；]*(?:给予|予以|实行|进行|开展|落实|提供|建立|设立))[^，。；要应须将把]{4,70}的[^，。；的]{0,8}(?:对象|儿童|老人|老年人|学生|人员|家庭|单位|企业|机构|团体|组织|房屋|建筑|场所|学会|协会)(?:、[^，。；、]{2,16}){0,4}$/,
);
/** 「协会成立的批复文件或变更登记的相关资料」 */
const PAPERS = new PatternAtEnd(
  '料件书续',
  /^(?!.*(?:负责|收集|汇总))(?!取消|不接收|提交|报送|提供|准备|整理|收集|完善|做好|审核|审查|出具|核验|查验|查阅|[对按向])[^，。；：要应须将把请]{4,40}(?:的(?:相关|有关|其他|书面|纸质|电子)?(?:证明)?|(?:相关|有关))(?:材料|资料|文件|证件|证书|复印件|手续)$/,
);
/** 「反映成效的图片和文字」, 「总结材料（3000字以内）」, 「典型社团的宣传片、画册等」 */
const namesMaterial = (shadow: string): boolean => {
  const words = withoutMarksBehind(shadow, '。；，');
  return SHOWS.test(words) || OF_LENGTH.test(words) || (RECORDS.test(words) && !opensWithAction(words, 0));
};
const MADE =
  '(?!.*(?:报送|提交|上报|填报|撰写|形成|拍摄|摄制|制作|录制|悬挂|张贴|播放|上传|收集|整理|编印|建立|发放|推送|征集|发布|更新|采集|利用|通过|刊播))';
const SHOWS = new PatternAtEnd(
  '片字频像料册）等',
  /^(?:反映|体现|代表|展示|展现|证明)[^，。；：要应须将把请由]{2,40}的[^，。；的]{0,10}(?:图片|照片|文字|视频|影像|材料|资料|画册)(?:[、和及与或][^，。；]{1,10}){0,3}等?(?:（[^（）]{2,60}）)?$/,
);
const OF_LENGTH = new PatternAtEnd(
  '）字',
  new RegExp(
    `^${MADE}[^，。；：（要应须将把请由]{2,40}(?:材料|总结|案例|论文|报告|简介|文稿|文章)(?:\\d+(?:[-—至]\\d+)?篇)?(?:（[^（）]{0,40}\\d字(?:以内|左右|以上)?[^（）]{0,60}）|(?:一份)?，不(?:超过|少于)\\d+字)$`,
  ),
);
const RECORDS = new PatternAtEnd(
  '片册件历告）等频',
  new RegExp(
    `^${MADE}[^，。；：要应须将把请由对]{0,30}(?:专题片|宣传片|短片|画册|名册|照片|图片|视频|复印件|审计报告|简历)(?:[、和及][^，。；、要应须]{2,10}){0,3}等?(?:（[^（）]{2,40}）)?$`,
  ),
);

/** 「工作亮点和成效」, 「统计表（加盖公章）」 on a list of what is handed in. */
export const namesPaper = (words: string): boolean => PAPER.test(withoutMarksBehind(words, '。；，'));
const PAPER = new PatternAtEnd(
  '料片字频册告历件表书效点法等见题难）例结划',
  new RegExp(
    `^${MADE}(?:[^，。；：要应须将把请由对]{0,36}(?:材料|资料|图片|照片|文字|视频|名册|画册|报告|简历|复印件|原件|表|证书|成效|亮点|做法|意见|建议|问题|困难|案例|总结|计划|专题片|宣传片))(?:[、和及与][^，。；、要应须]{2,12}){0,3}等?(?:[\\d一二三][-—\\d]{0,3}[份篇])?(?:（[^（）]{2,60}）)?(?:，不(?:超过|少于)\\d+字)?$`,
  ),
);

const ATTACHMENT = new PatternAtEnd(
  '单表',
  /^(?:20\d\d年)?[^，。；：]{6,50}(?:名单|(?:汇总|登记|统计|一览|申报|申请|报名|推荐|审批|评分|报价)表)$/,
);
const VERB =
  /^(?:报|填|建立|制定|公布|上报|印发|核对|核实|更新|完善|提交|汇总|抄|列|将|把|对|按|请|做好|加强|提出|梳理|认真|及时|如实)|要(?!求)|应(?!急)|须|将|负责|报送|填报|公示|是否存在/;
