import { opensWithAction } from '../../actionWords.js';
import type { RejectionRule } from '../candidate.js';

/**
 * What is wrong somewhere, as lists of hazards say it: 「疏散通道堆放杂物」, 「未按标准设置消防设施」, 「检查制度不落实」. Each clause
 * must be a fault, or say where or when; nobody is told and nothing is ordered to be done about it.
 */
export const fault: RejectionRule = {
  name: 'not.fault',
  needs:
    '未 不落实 不规范 不符合 不到位 不健全 不完善 不合格 不齐全 不正常 不熟悉 不掌握 不满足 不清 不明 不足 不能 违规 违法 违章 擅自 私自 占用 堵塞 封闭 损坏 故障 瘫痪 缺失 失效 失灵 超标 超负荷 乱拉 乱接 达不到 流于形式 脱落 老化 开裂 破损 松动 锈蚀 无警示 现象'.split(
      ' ',
    ),
  rejects: ({ words: written, subjects, times, recurrences }) => {
    const words = written.includes('（') ? written.replace(ASIDE, '') : written;
    return (
      recurrences.length === 0 &&
      times.every((time) => time.bound !== 'by') &&
      !subjects.some((subject) => subject?.told === true) &&
      !TOLD.test(words) &&
      (NOT_DONE_BY_RULE.test(words) || (!DEALT_WITH.test(words) && isFault(words)))
    );
  },
};

/** 「登录平台（未注册的注册后登录）」 */
const ASIDE = /（[^（）]{2,60}）/g;

const TOLD =
  /(?<![主重需首必])要(?![求点素])|(?<![相响供适反对效])应(?![急用])|须(?!知)|必须|务必|不准|不得(?![^，。；]{2,16}的)|严禁|禁止|责令|立即|限期|予以|给予|移送|通报|约谈|坚决|尽快|抓紧|(?:^|，)(?:由|请|凡|如|若)/;
/** What is done or forbidden about faults. */
const DEALT_WITH =
  /严查|严打|查办|杜绝|防止|避免|严防|负责|整治|(?<!不能[^，。；]{0,6}|未[^，。；]{0,10})整改|查处|纠正|消除|解决|治理|清理|排查|打击|报告|(?:^|，)(?:对于?[^，。；]*的(?:，|$)|将|把|重点|加强|督促|检查|发现)/;
/** 「物业服务企业未按合同约定，对消防设施进行维护」: what has not been done stands behind the comma. */
const NOT_DONE_BY_RULE =
  /^[^，。；]{0,24}未(?:严格)?(?:按照?|依照?|根据|遵照)[^，。；的]{2,}(?:，[^。]{2,})?$/;

/** Every clause is a fault, or says where or when. */
function isFault(words: string): boolean {
  const clauses = words.split(/[，；]/);
  const ordered = opensWithAction(words, 0);
  const isOne = (clause: string): boolean => FAULT.test(clause) || (!ordered && BREAKS_RULES.test(clause));
  return clauses.some(isOne) && clauses.every((clause) => isOne(clause) || SETTING.test(clause));
}

const FAULT =
  /(?:不(?:落实|规范|符合[^。]{0,24}|到位|健全|完善|合格|齐全|及时|正常|熟悉|掌握|满足[^。]{0,24}|清|明确?|足|严|牢固|畅通|通畅)|故障|损坏|瘫痪|缺失|失效|失灵|超标|超负荷|流于形式|堵塞|封闭|脱落|(?<!防)老化|开裂|破损|松动|锈蚀)(?:等)?(?:情况|现象|问题|行为)?$|存在[^。]{2,20}现象$|(?<=[\u4e00-\u9fff]{2})无[^。]{0,4}(?:警示|标志|标识)[^。]{0,4}$|^(?:严重)?(?:影响|造成)[^。]{2,16}(?:畅通|使用|堵塞|通行|安全)$|(?:达不到|不能|不具备|缺乏|缺少)[^。]{2,}$|^(?:违规|违法|违章|擅自|私自|占用|堵塞|封闭|乱拉|乱接|损坏|圈占|遮挡)[^。]{2,}$|不(?:熟悉|掌握|了解|履行|执行|遵守)[^。]{2,}$|^(?:[^。]{2,40})?未(?![来成必免保央婚]|经[^。]{2,20}[的者])(?![^。]{2,40}的(?:单位|企业|机构|学校|人员|个人|干部|部门|村|社区|乡镇|场所|商户|项目)[^的]{2,}$)[^。]{2,}$/;
/** 「大棚违规采用易燃材料」; behind a verb it is the object: 「拆除违规雨棚」. */
const BREAKS_RULES = /^[^。]{2,24}(?:违规|违法|违章|擅自|私自)[^。]{2,}$/;
const SETTING = /(?:时|后|中|期间|部位|区域|场所内?|处)$|^(?:或者?|及|和)/;
