import { PatternAt } from '../patternAt.js';

/** What stands in groups and is acted upon: 「各项指标要」, 「各路段应」, 「各类物资须」. */
const THINGS =
  /^各(?:[尽司负]其.+|[项类种款条批次道色式]|自|个(?!单位|部门|学校)|方面|环节|阶段|层[面级]|[^，。；]{0,12}(?:环节|阶段|方面|领域|指标|任务|流程|路段|时段|材料|数据|报?表|方案|预案|制度|机制|信息|设备|设施|器材|物资|车辆|系统|平台|工序|步骤|课程|科目|奖项|[出入路道关]口|点位|标准|内容|事项|文件|资料|问题|隐患|经费|资金|费用|时间|活动|工程|职责|责任|情况|名额|试卷|档案|台账|产品|作品|建筑|房间|通道|工作|层级|程度|部分|区域|地段|河段|堤段|场次|类别|品种|指数|名录|清单|投入|配置|建设|保障|服务|[前后中内时日月周季年天]|期间|之[前后间])$)/;

const AGENT = new PatternAt(/(?:各|全体)(?:[班系]|[\u4e00-\u9fffA-Z“”（）]{2,16})$/);

/**
 * 「各直属海关」, 「各集贸市场开办者」: whoever is addressed as a group is told, whatever the name ends in. To be asked
 * only about the words before a word of obligation or within a list of bodies.
 */
export const eachAgent = (written: string): boolean =>
  (AGENT.testAt(written, 0) && !THINGS.test(written)) || (HOLDER.test(written) && !CARED_FOR.test(written));

/** 「房屋产权人」, 「广告设置人」, 「农机驾驶操作者」: whoever does or holds what is named. */
const HOLDER = /^[\u4e00-\u9fff]{2,10}(?:[人者户]|[车货船店雇户]主|[销供发包营]商)$|^[车货船店雇]主$/;
/** Whom the work is for, and who is nobody in particular. */
const CARED_FOR =
  /(?:[个本专他别有无每两人老病亲客新穷]|老年|残疾|候选|去世|困难|特困|失独|贫困|孤寡|伤残|失能|妇)人$|(?:贫困|困难|低保|五保|特困|脱贫|监测|受灾|危房|搬迁|失独|边缘|优抚|空巢|独居|散居|移民|[账帐门窗落开入销立分])户$|^被|(?:患|死|伤|逝|亡|受害|失业|困难|密接|感染|携带|确诊|离职|流浪|接触|参保|幸存|优胜|获奖)者$|(?:对|给|为|把|将|向|让|使|组织|安排|帮助|督促)/;
