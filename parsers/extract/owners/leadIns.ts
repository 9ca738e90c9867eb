import { NextWord } from '../nextWord.js';
import { PatternAt } from '../patternAt.js';

/** Words at the front of a clause that say when or link it to what stands before. */
const OPENING_LEAD_IN =
  /会议(?:要求|明确|决定|议定|强调|确定|责成|委托)(?:，|：)?|责成(?=[省市县区镇乡各]|有关|相关)|具体要求是/;
/** 「建设期间，」, 「上报内容：」: any word may stand before these, so they are looked for only where one is ahead. */
const NAMED_LEAD_IN =
  /[\u4e00-\u9fff]{2,4}(?:内容|方式|形式|组成|要求|措施|时间|办法)：|[\u4e00-\u9fff]{2,6}：(?=[各请]|每(?:个|家|村|镇|乡|校|社区)|所有|全体)|[\u4e00-\u9fff]{2,24}(?:要求|强调|明确)：(?=各|全)|(?:(?![各于在对将由])[\u4e00-\u9fff]){2,8}(?:结束|完成|发生)后(?=[\u4e00-\u9fff]{2})|(?:(?!对)[\u4e00-\u9fff]{1,6}|“[^”]{1,6}”|[\u4e00-\u9fff]{1,12}(?:建设|施工|改造|维修|创建|举办))期间|(?:[\u4e00-\u9fff]{2,20}|《[^》]{2,40}》[\u4e00-\u9fff]{0,4})(?:要求|强调|指出|提出)(?=各[^自种类项个]|每一?[个家位名])|[\u4e00-\u9fff]{2,12}(?:后|时)(?=各[^自种类项个])/;
const NAMES_LEAD_IN = new NextWord('期间 ： 后各 时各 求各 调各 出各 求每 调每 出每 结束后 完成后 发生后');
const OTHER_LEAD_IN =
  /本(?:通知|办法|意见|方案|规定)(?:印发|下发|发布|实施|施行)(?:之日)?[前后起]|第[一二三四五六七八九十\d]{1,2}(?:小|检查|督查|工作|督导)?组：|[一二三四五六七八九]是(?=[省市县区镇乡各由])|(?:周|星期)[一二三四五六日天](?:[上下]午)?[：:]|(?:全年|常年|长期)：|全年|同时|此外|另外|其中：?|其次|最后|首先|再次|特别是|尤其是|一方面|另一方面|具体由|具体而言|对此|为此|原则上|平时|期间|届时|并且|特别强调的是|需要(?:特别)?强调的是|特别是要|具体为|接下来|下一步|今后|此后|从现在起|其间|随后|之后|然后|近期|近日|汛期|行动中|活动中|希(?!望)|即日起|在此基础上|作为(?=各)|(?:严禁|禁止|不允许)(?=任何|各)|并|现?请(?![示假求])|由|建议(?![书案者人函]|意见|提案|办理|的|和|、|工作|受理|答复|征集)|希望|望(?=各|你[局委单院校公]|有关|广大|全体|相关)|[他她](?:要求|强调|指出)|(?:要求|强调)(?=各|全|每)|要求|需由|应由|作为(?=[^，。；]{2,14}，(?:我们)?(?:要|应|必须|首先))|，/;
/** 「按照《条例》规定供水企业不得…」: what is followed may stand before whoever is told with no comma between. */
const PROVISION =
  /(?:根据|依据|按照?|遵照)(?:《[^》]{2,40}》|[^，。；：《各]{2,12}?)(?:第[一二三四五六七八九十百\d]{1,5}条)?的?(?:有关|相关)?(?:规定|要求|精神|部署|安排)[，：]?(?=任何|各[\u4e00-\u9fff]|[\u4e00-\u9fff（）、]{2,16}(?:(?<![主重需首必])要(?![求点素件])|应当?(?!急)|必须|不得))/;
const LEAD_INS = new PatternAt(
  new RegExp(`${OPENING_LEAD_IN.source}|${NAMED_LEAD_IN.source}|${OTHER_LEAD_IN.source}|${PROVISION.source}`),
);
const PLAIN_LEAD_INS = new PatternAt(
  new RegExp(`${OPENING_LEAD_IN.source}|${OTHER_LEAD_IN.source}|${PROVISION.source}`),
);
/** Skips lead-ins; returns where the clause proper begins. */
export function afterLeadIns(shadow: string, from: number, to: number): number {
  const leadIns = NAMES_LEAD_IN.from(shadow, from) === Infinity ? PLAIN_LEAD_INS : LEAD_INS;
  let at = from;
  for (let i = 0; i < 4; i++) {
    const match = leadIns.execAt(shadow, at);
    if (match === null || at + match[0].length >= to) break;
    at += match[0].length;
  }
  return at;
}
