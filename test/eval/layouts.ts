import * as OpenCC from 'opencc-js/cn2t';
import type { AnnotatedNotice } from './annotation.js';

/** A way in which the same notice may be set: none changes what is to be done. */
export interface Layout {
  name: string;
  /** The notice so set, with its annotation in the same characters. */
  set(notice: AnnotatedNotice): AnnotatedNotice;
}

/** Lines come and go; the characters stay. */
const ofLines = (name: string, relay: (lines: string[]) => string): Layout => ({
  name,
  set: (notice) => ({ ...notice, text: relay(notice.text.split(/\r?\n/)) }),
});

/** Each character stands for another, in the annotation too. */
const ofCharacters = (name: string, convert: (words: string) => string): Layout => ({
  name,
  set: (notice) => ({
    ...notice,
    text: convert(notice.text),
    gold: JSON.parse(convertStrings(JSON.stringify(notice.gold), convert)) as AnnotatedNotice['gold'],
  }),
});

/** Converts what is written in the notice, and neither the names of fields nor days and kinds. */
const convertStrings = (json: string, convert: (words: string) => string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"(:?)/g, (quoted, colon: string) =>
    colon === ':' || /^[\x20-\x7e]*$/.test(quoted)
      ? quoted
      : JSON.stringify(convert(JSON.parse(quoted) as string)),
  );

const widthOf = (character: string): number => (character < '\u2000' ? 1 : 2);
const NEVER_FIRST = '，。；：、！？）》”〕,;:)';

/** A line as a program wraps it at so many columns: no closing mark begins a line, and no number is parted. */
function wrapped(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const character of line) {
    const parted = /\d$/.test(current) && /\d/.test(character);
    if (width + widthOf(character) > columns && !NEVER_FIRST.includes(character) && !parted) {
      lines.push(current);
      [current, width] = ['', 0];
    }
    current += character;
    width += widthOf(character);
  }
  return [...lines, current].join('\n');
}

const written = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

const PAGE = 500;
/** A page ends in the midst of a paragraph more often than not. */
function paged(lines: readonly string[]): string {
  let [page, filled] = [1, 0];
  return written(lines)
    .map((line) => {
      const before = filled;
      filled += line.length;
      if (filled < PAGE) return line;
      const at = line.indexOf('，', Math.max(0, PAGE - before)) + 1;
      filled = 0;
      return at === 0 ? `${line}\n— ${page++} —` : `${line.slice(0, at)}\n— ${page++} —\n${line.slice(at)}`;
    })
    .join('\n');
}

const NUMBER =
  /^(\s*)(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]、?|\d{1,2}[.、．](?!\d))\s*/;

const HAN = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

const HALF_WIDTH: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

export const layouts: readonly Layout[] = [
  ofLines('wrapped at 72 columns', (lines) =>
    written(lines)
      .map((line) => wrapped(line, 72))
      .join('\n'),
  ),
  ofLines('wrapped at 56 columns, paragraphs indented', (lines) =>
    written(lines)
      .map((line) => wrapped(`\u3000\u3000${line}`, 56))
      .join('\n'),
  ),
  ofLines('blank lines between all', (lines) => written(lines).join('\n\n')),
  ofLines('behind a margin, blank lines between all', (lines) =>
    written(lines)
      .map((line) => `          ${line}`)
      .join('\n\n'),
  ),
  ofLines('all in one line', (lines) => written(lines).join(' ')),
  ofLines('page numbers within', paged),
  ofLines('what a web page sets around', (lines) =>
    [
      '当前位置：首页 > 政务公开 > 通知公告',
      '【字体：大 中 小】 打印 关闭 浏览次数：123 次',
      ...lines,
      '扫一扫在手机打开当前页',
      '上一篇：关于开展节前安全检查的通知',
      '下一篇：关于报送工作总结的通知',
    ].join('\n'),
  ),
  ofLines('twice', (lines) => [...lines, '分享到：', ...lines].join('\n')),
  ofLines('numbers lost', (lines) => lines.map((line) => line.replace(NUMBER, '$1')).join('\n')),
  ofLines('numbers of other styles', (lines) =>
    lines
      .map((line) =>
        line
          .replace(/^(\s*)(\d{1,2})[.、．](?!\d)/, '$1（$2）')
          .replace(
            /^(\s*)[（(]([一二三四五六七八九十]{1,2})[）)]、?/,
            (_all, blank: string, number: string) => `${blank}${HAN.indexOf(number) + 1}.`,
          ),
      )
      .join('\n'),
  ),
  ofLines('blanks around numbers', (lines) =>
    lines.join('\n').replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, ' '),
  ),
  ofCharacters('half-width marks', (words) =>
    words.replace(/[，；：（）]/g, (mark) => HALF_WIDTH[mark] ?? mark),
  ),
  ofCharacters('full-width digits', (words) =>
    words.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  ofCharacters('traditional characters', (words) =>
    Array.from(words, (character) => traditional(character)).join(''),
  ),
];
