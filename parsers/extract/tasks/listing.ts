import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';

/** Knows which items stand below a line that calls them things: 「报名时提交以下材料：」, 「重点查看下列情况：」. */
export class Listing {
  private above: OutlineNode | null = null;

  /** To be told of every line that leads in to what is below it. */
  note({ shadow, node }: BodySentence): void {
    if (THINGS.test(shadow)) this.above = node;
    else if (shadow.length > LONGEST_LABEL) this.above = null;
  }

  /** True where the sentence is a thing on such a list. */
  holds({ node }: BodySentence): boolean {
    if (this.above === null || node === this.above) return false;
    for (let at = node; at !== null; at = at.parent) if (at === this.above) return true;
    this.above = null;
    return false;
  }
}

/** 「中学组：」 within a list only parts it. */
const LONGEST_LABEL = 12;

const THINGS =
  /(?:报送|提交|申报|报名|上报|推荐|评审|报销|所需)的?材料(?:主要)?(?:包括|有|如下|清单|目录)?：$|(?:下列|以下)(?:[\u4e00-\u9fff]{0,4})(?:情况|情形|条件)(?:之一)?[^。；]{0,24}：$|(?:下列|以下|如下)(?:[一二三四五六七八九十\d]{1,2}[个项类种])?(?:方面)?的?(?:[\u4e00-\u9fff]{0,4})(?:情况|类型|类别|种类|材料|资料|证件|证明|文件|条件|情形|信息|表格|对象)(?:之一)?的?：$/;
