/**
 * Programs that copy web pages save them with the marks of Markdown (CommonMark 0.31): `#` before titles, `**` around
 * bold words, rules of `---`, links, and backslashes before marks that are meant as such. The words without them.
 * Stars that stand for figures left out (「20**年」, 「**月底前」) stay.
 */
export function withoutMarkdown(lines: readonly string[]): readonly string[] {
  return lines.some((line) => MARKED.test(line)) ? lines.map(plain) : lines;
}

/** What no other text holds: a title, or a whole line or the beginning of one in bold type. */
const MARKED = /^\s*(?:#{1,6} \S|#{1,6}[\u4e00-\u9fff]|\*\*[^*]+[^*\d]\*\*)/;

function plain(line: string): string {
  if (!MARKS.test(line)) return line;
  if (RULE.test(line)) return '';
  return line
    .replace(TITLE, '$1')
    .replace(BOLD_LINE, '$1$2')
    .replace(BOLD, '$1')
    .replace(LINK, '$1')
    .replace(ESCAPED, '$1');
}

const MARKS = /[#*\\\]]|---|___/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const TITLE = /^(\s*)(?:#{1,6} +(?=\S)|#{1,6}(?=[\u4e00-\u9fff]))/;
const BOLD_LINE = /^(\s*)\*\*([^*]+[^*\d])\*\*(?=\s*$)/;
/** Not between figures that are left out and what they count: 「20**年5月至20**年」. */
const BOLD =
  /(?<![\d*])\*\*(?![月年日件次个家人名条号栋万亿元%*\s])([^*]{1,200}?)(?<![\s\d])\*\*(?![月年日件次个家人名条号栋万亿元%*])/g;
const LINK = /!?\[([^[\]]{0,200})\]\((?:https?:|\/|#|javascript:|\.)[^()\s]{0,300}\)/g;
const ESCAPED = /\\([.\-_*#()[\]+>~])/g;
