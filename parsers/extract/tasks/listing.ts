import { opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import { withoutMarksBehind, withoutParentheses } from '../../structure/titleWords.js';
import { isWithin, type OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';

/** What a list is of that orders nothing. */
export type Listed = 'things' | 'conditions';

/**
 * Knows which items stand below a line that calls them things (「报名时提交以下材料：」, 「重点查看下列情况：」) or conditions
 * (「对符合下列条件的养老机构给予补助。」), or below a heading that names things (「二、年检范围」).
 */
export class Listing {
  private above: OutlineNode | null = null;
  private items: Listed = 'things';
  private readonly ofThings = new Map<OutlineNode, boolean>();

  /** To be told of every sentence, behind {@link holds}. */
  note({ shadow, node }: BodySentence): void {
    const leadsIn = shadow.endsWith('：');
    if (!leadsIn && !shadow.includes('以下') && !shadow.includes('下列')) return;
    const conditions = CONDITIONS.test(shadow);
    if (conditions || (leadsIn && THINGS.test(shadow))) {
      this.above = node;
      this.items = conditions ? 'conditions' : 'things';
    } else if (leadsIn && shadow.length > LONGEST_LABEL) this.above = null;
  }

  /** What the list is of that the sentence stands on; null where it stands on none. */
  holds({ node }: BodySentence): Listed | null {
    if (node !== null && this.standsUnderThings(node)) return 'things';
    if (this.above === null || node === this.above) return null;
    if (isWithin(node, this.above)) return this.items;
    this.above = null;
    return null;
  }

  /** An item with a title of its own says by itself what it holds. */
  private standsUnderThings(node: OutlineNode): boolean {
    const known = this.ofThings.get(node);
    if (known !== undefined) return known;
    const named = node.titleEnd > node.titleStart || node.parent === null ? node : node.parent;
    const things = namesThings(named.title);
    this.ofThings.set(node, things);
    return things;
  }
}

/** 「年检范围」, 「联合执法对象」, 「报送材料」; not 「扩大覆盖范围」, 「按时报送材料」, whose verbs order something. */
function namesThings(heading: string): boolean {
  const title = withoutMarksBehind(withoutParentheses(heading), '。：；');
  if (title.length > LONGEST_NAME) return false;
  if (NAME_OF_CIRCLE.test(title)) return !CHANGES_CIRCLE.testAt(title, 0);
  return NAME_OF_THINGS.test(title) && (!opensWithAction(title, 0) || VERB_AS_NOUN.testAt(title, 0));
}

const LONGEST_NAME = 14;
/** Whom or what the work is about. */
const NAME_OF_CIRCLE = new PatternAtEnd(
  '象围容',
  /^(?![^，]*任务)[^，。；：、要应须将把]{0,8}(?:对象|范围)(?:[和与及](?:对象|范围|内容))?$/,
);
/** Few verbs order something about the circle itself; all others say what is done within it. */
const CHANGES_CIRCLE = new PatternAt(
  /(?:进一步|及时|逐步|依法|科学|合理|精准|准确|严格|稳步|全面|适当|尽快|统一)?(?:扩大|扩展|拓展|拓宽|延伸|缩小|调整|明确|划定|确定|界定|限定|规范|核定|核准|审核|甄别|识别|认准|选[好准定]|找准|摸清|锁定|聚焦|突出|把[好准握]|严把)/,
);
const NAME_OF_THINGS = new PatternAtEnd(
  '员料件形',
  /^(?![^，]*任务)[^，。；：、要应须将把]{0,8}(?:(?:参会|参加|参训|参检|出席|列席|与会|调查|值班|会议|培训|考察|陪同)人员|(?:报送|上报|提交|申报|申请|报名|年检|参检|送审|评审|所需|需要|需提供|需提交)的?材料|(?:所需|需要)?证件|(?:不予|免予|可予)[^，。；]{2,6}情形)$/,
);
/** Verbs of work that stand before a noun to say of what kind it is. */
const VERB_AS_NOUN = new PatternAt(
  /检查|核查|排查|整治|清理|治理|摸排|摸底|调查|普查|抽查|抽检|督查|督导|考核|考评|评选|评定|评估|评比|评审|表彰|申报|申请|报名|推荐|报送|提交|上报|填报|培训|服务|救助|补助|补贴|发放|慰问|探访|走访|登记|监测|巡查|宣传|参加|参与|列席|实施|适用|统计|认定|受理|办理|资助|奖励|招聘|招募|征集|重点|主要|具体|工作/,
);

/** 「中学组：」 within a list only parts it. */
const LONGEST_LABEL = 12;

/** 「有下列情形之一的，不予受理。」 */
const CONDITIONS =
  /(?:下列|以下)(?:[一二三四五六七八九十\d]{1,2}[个项类种])?(?:[\u4e00-\u9fff]{0,4})(?:条件|情形)/;

/** 「报送以下内容：」, 「请将下列材料报市民政局：」 */
const THINGS =
  /(?:报送|提交|上报|提供|报)[^。；，]{0,4}(?:下列|以下|如下)(?:[一二三四五六七八九十\d]{1,2}[个项类种])?(?:方面)?的?(?:内容|材料|资料)：$|[将把](?:下列|以下|如下)[^。；，]{0,8}(?:材料|资料|文件|表格|作品|信息)[^。；]{2,24}：$|(?:报送|提交|申报|报名|上报|推荐|评审|报销|所需)的?材料(?:主要)?(?:包括|有|如下|清单|目录)?：$|(?:下列|以下)(?:[\u4e00-\u9fff]{0,4})(?:情况|情形|条件)(?:之一)?[^。；]{0,24}：$|(?:下列|以下|如下)(?:[一二三四五六七八九十\d]{1,2}[个项类种])?(?:方面)?的?(?:[\u4e00-\u9fff]{0,4})(?:情况|类型|类别|种类|材料|资料|证件|证明|文件|条件|情形|信息|表格|对象)(?:之一)?的?：$/;
