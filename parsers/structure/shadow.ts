import * as OpenCC from 'opencc-js/t2cn';
import { CharacterSet } from '../lexicon/characterSet.js';

/**
 * The text that the rules read: of the same length as the notice's own, so that every position in it is a position
 * in the notice, but with simplified characters, half-width digits and letters, and full-width Chinese punctuation.
 */
export function shadowOf(text: string): string {
  let shadow = text;
  if (FULL_WIDTH.test(shadow)) shadow = shadow.replace(FULL_WIDTH_ALL, toHalfWidth);
  shadow = shadow.replace(HALF_WIDTH_PUNCTUATION, (mark, at: number, whole: string) =>
    isPartOfFigure(mark, at, whole) ? mark : (PUNCTUATION[mark] ?? mark),
  );
  if (shadow.includes('"')) shadow = shadow.replace(STRAIGHT_QUOTES, '“$1”');
  if (looksTraditional(shadow)) shadow = simplify(shadow);
  return /[〔【[［]/.test(shadow) ? shadow.replace(BRACKETED, dutiesInParentheses) : shadow;
}

/** A pair of straight quotation marks around a few words. */
const STRAIGHT_QUOTES = /"([^"\n]{1,60})"/g;

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＊．]/;
const FULL_WIDTH_ALL = /[０-９Ａ-Ｚａ-ｚ％＊．]/g;
const toHalfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** 「〔责任单位：市民政局〕」: duties in brackets of any shape read like those in parentheses. */
const BRACKETED = /[〔【[［][^〔〕【】[\]［］\n]{3,300}[〕】\]］]/g;
const DUTIES =
  /^(?:牵头|责任|主办|承办|配合|协办|参与|落实|实施)(?:单位|部门|处室|科室|领导|人)?：.|(?:牵头|负责|参与|配合|落实)$/;

/** 「…落实管护责任。【县林业局】」: names alone, where they close a line that says something. */
const NAMES = /^(?:[\u4e00-\u9fff]{2,14}[、，])*[\u4e00-\u9fff]{2,14}(?<=[局委部厅办科处]|政府|中心)$/;
const closesLine = (text: string, start: number, end: number): boolean =>
  /[\u4e00-\u9fff。；]/.test(text.charAt(start - 1)) && /^[。；]?\s*(?:\n|$)/.test(text.slice(end, end + 8));

/** 「【责任单位】县水利局」 where a line or a sentence begins: the same as 「责任单位：县水利局」. */
const LABEL =
  /^(?:(?:整改)?(?:牵头|责任|主办|承办|配合|协办|参与|落实|实施)(?:单位|部门|科室|领导|人)|(?:整改|完成|办理|落实|推进|工作)*(?:时限|时间|期限|进度|目标|措施|要求|任务)|(?:存在|反馈|主要|突出)?的?问题(?:描述|表现)?[一二三四五六七八九十\d]{0,3})$/;
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[\n。；])[ \t\u3000]{0,8}$/.test(text.slice(Math.max(0, start - 8), start));

const dutiesInParentheses = (bracketed: string, at: number, text: string): string => {
  const inside = bracketed.slice(1, -1);
  if (LABEL.test(inside) && opensSentence(text, at) && text.charAt(at + bracketed.length) !== '：')
    return ` ${inside}：`;
  return DUTIES.test(inside) || (NAMES.test(inside) && closesLine(text, at, at + bracketed.length))
    ? `（${inside}）`
    : bracketed;
};

const HALF_WIDTH_PUNCTUATION = /[;()?!﹐﹔︰﹕〈〉﹝﹞,:.]/g;

/** A comma or colon between digits (1,000 and 9:30) belongs to the number and stays, and so do most points. */
function isPartOfFigure(mark: string, at: number, text: string): boolean {
  if (mark === '.') return !endsSentence(at, text);
  if (mark !== ',' && mark !== ':') return false;
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

/** A point behind Chinese words, where the line ends, or where a clause follows that is too long for part of a name. */
function endsSentence(at: number, text: string): boolean {
  if (!/[\u4e00-\u9fff）)”》%％]/.test(text.charAt(at - 1))) return false;
  if (/^\s?$/.test(text.charAt(at + 1))) return true;
  return (
    CLAUSE_BEFORE.test(text.slice(Math.max(0, at - 7), at)) && CLAUSE_BEHIND.test(text.slice(at + 1, at + 9))
  );
}

/** Behind a number (「一.」, 「（二）.」) or a short word (「买买提.艾力」) the point ends nothing. */
const CLAUSE_BEFORE =
  /(?:[\u4e00-\u9fff，,、）)”》]{4}|\d[%％])(?<![一二三四五六七八九十]|[一二三四五六七八九十][）)])$/;
const CLAUSE_BEHIND =
  /^(?:[“《（(]?[\u4e00-\u9fff“《][\u4e00-\u9fff、“”《》\d]{4}|(?:\d{1,2}月|20\d\d年)[\u4e00-\u9fff\d])/;

const PUNCTUATION: Record<string, string> = {
  ',': '，',
  '﹐': '，',
  ';': '；',
  '﹔': '；',
  ':': '：',
  '︰': '：',
  '﹕': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '.': '。',
  '﹝': '〔',
  '﹞': '〕',
  '〈': '《',
  '〉': '》',
};

/** Common characters that only traditional text has; a few in a sample are enough to tell. */
const TRADITIONAL = new CharacterSet(
  '國務發關於為與對實業機構會員區縣鎮鄉應當組織單責處門導進個們這時間題學習黨開體書長無產',
);
const SAMPLE = 20_000;
/** One character in so many. */
const SHARE = 200;

function looksTraditional(text: string): boolean {
  const length = Math.min(SAMPLE, text.length);
  let found = 0;
  for (let at = 0; at < length; at++) if (TRADITIONAL.has(text.charCodeAt(at))) found++;
  return found * SHARE > length;
}

const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });
const simplified = new Map<string, string>();

/** Character by character, because phrase conversion may change the length. */
function simplify(text: string): string {
  const out: string[] = [];
  for (const character of text) {
    out.push(simplified.get(character) ?? learn(character));
  }
  return out.join('');
}

function learn(character: string): string {
  const converted: string = convert(character) ?? character;
  const plain = converted.length === character.length ? converted : character;
  simplified.set(character, plain);
  return plain;
}
