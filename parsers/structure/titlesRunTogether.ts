import { isAddress } from './frontMatter/lines.js';
import { shadowOf } from './shadow.js';

/** Titles whose text stands right behind them, since the line break between was lost. */

const LONGEST_HEAD = 200;
/** Where several are addressed any text may stand behind them. */
const ADDRESS_AND_TEXT =
  /^(\s*各[^。；：]{1,60}[，、][^。；：]{1,120}：)\s*(?=\S{12})|^(\s*[\u4e00-\u9fff]{0,4}各[^。；：]{1,80}：)\s*(?=为|根据|按照|现将|近[期日来]|当前|目前|随着|接|经|自|今年|\d{4}年|[^。]{0,120}(?:通知|如下|放假))/;

/** Pages that count the pieces into which they cut a text. */
const COUNT = '1、';
/** The first page's foot, where the text was copied together with it. */
const PAGE_COUNT = /^第\d+页共\d+页/;

/** 「××县秸秆禁烧工作方案为认真做好…」, 「关于…的通知各镇人民政府：」, a title that a page shows twice in one line. */
const TITLE_OF_ALL =
  /^([^，。；：]{4,60}?(?:方案|意见|通知|计划|要点)(?:范文|模板|[一二三四五六七八九十]\s?(?=为))?)(?= ?\1| ?为(?![主准期例]|基础|依据|重点|目标|核心)[^。；]{4,}?[，。]|根据|按照|今年|当前|目前|近[期日年]|随着| ?一、|各[^。；]{2,60}?(?:：|(?=为(?:了|深入|切实|进一步|认真|做好|加强)|根据|按照)))/;

/** Where an address or a title stands that opens a line; `counted` where only a page's count of pieces is in front. */
export interface HeadWithText {
  start: number;
  end: number;
  counted: boolean;
}

/** The address or the title that opens a line at the head of a notice with its text behind it; null where none does. */
export function headWithText(text: string, isFirst: boolean): HeadWithText | null {
  const shadow = shadowOf(text.slice(0, LONGEST_HEAD));
  const found = ADDRESS_AND_TEXT.exec(shadow);
  const address = found?.[1] ?? found?.[2];
  if (address !== undefined && isAddress(address.replace(/ /g, '')))
    return { start: 0, end: address.length, counted: false };
  const counted = isFirst && text.length > LONGEST_HEAD && shadow.startsWith(COUNT);
  const start = counted ? COUNT.length : (PAGE_COUNT.exec(shadow)?.[0].length ?? 0);
  const title = TITLE_OF_ALL.exec(shadow.slice(start))?.[1];
  return title === undefined || /^[各请]/.test(title) ? null : { start, end: start + title.length, counted };
}

/** What a section is called: 「检查对象」, 「总体要求」; what is no verb elsewhere needs no other word in front. */
const SECTION =
  '(?:(?:(?![各由请对在将把])[\\u4e00-\\u9fff]{2})?(?:目标|任务|对象|范围|主题|步骤|重点|措施)|(?![各由请对在将把])[\\u4e00-\\u9fff]{2}(?:思想|思路|机构|分工|内容|时间|方式|方法|形式)|(?:总体|工作|具体|有关|相关|几点|基本|组织|时间|进度|实施|活动|保障|纪律|目标)(?:要求|规定|安排|领导|保障|措施|任务|实施))';
/** 「二、组织领导镇成立…」: what sections are called, and words that no title goes on with. */
const TITLE_AND_TEXT = new RegExp(
  `${SECTION}(?:(?:及|和|与|、)${SECTION})?(?= ?(?:[以为对在从由按将把“]|[\\dxX一]|[各此本这]|全[县市区镇乡省校面]|(?:[\\u4e00-\\u9fff]{1,4})?成立|[市县区镇乡省我](?:政府|要|[\\u4e00-\\u9fff]{1,12}[委局办部厅院“])|自|即日|通过|成立|根据|坚持|紧|围绕|认真|切实|进一步|深入|贯彻|严格|高举|充分|坚决|牢固|加强|强化|建立|健全)[^。；：]{6})`,
  'y',
);
/** 「五、相关要求 各县要…」: among items in a row the blank behind a title is a lost line break too. */
const TITLE_AND_BLANK = /[^，。；：！、（ ]{2,16}(?:（[^）]{1,30}）)? (?=\S)/y;
/** 「一、周密部署，开展春季防火工作为确保…，各社区要…」: what it is for stands at the front of the text. */
const TITLE_AND_PURPOSE =
  /[^。；：！为]{6,40}(?:工作|责任|措施|领导|行动|宣传|管理|整治|排查|检查|意识|隐患)(?=为(?:了|确保|切实|进一步|深入|认真|做好|全面|有效|加强|贯彻)[^。；]{4,80}，)/y;
/** 「（一）整治重点1、…」 */
const TITLE_AND_ITEMS = /[^，。；：！、（ \d]{2,16}(?=1[、.．](?!\d))/y;

/** Where a title that begins at `from` ends, among items that have run together; nothing where none does. */
export const titleEnd = (shadow: string, from: number): number[] =>
  endOfFirst([TITLE_AND_BLANK, TITLE_AND_TEXT, TITLE_AND_PURPOSE, TITLE_AND_ITEMS], shadow, from);

/** As {@link titleEnd}, for what sections are called only: an item that stands alone in its line. */
export const sectionTitleEnd = (shadow: string, from: number): number[] =>
  endOfFirst([TITLE_AND_TEXT], shadow, from);

function endOfFirst(titles: readonly RegExp[], shadow: string, from: number): number[] {
  for (const title of titles) {
    title.lastIndex = from;
    if (title.test(shadow)) return [title.lastIndex];
  }
  return [];
}

/** 「一、工作目标 到2024年底…」: a line that {@link sectionTitleEnd} has to look at, asked of the text as written. */
export const OPENS_WITH_SECTION = new RegExp(
  `^\\s*(?:[一二三四五六七八九十]{1,2}\\s?[、.．]|[（(][一二三四五六七八九十]{1,2}[）)])\\s?${SECTION}(?![，。；：、！])`,
);
