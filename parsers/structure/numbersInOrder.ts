/**
 * Where the numbers 一、, 二、, 三、 … and among them （一）, （二） … begin in one long line that has lost all its line breaks,
 * whatever mark or none stands in front of them: they are told by following one another from the first to the last.
 * Empty where fewer than two of the upper kind do.
 */
export function numbersInOrder(shadow: string): number[] {
  const found: number[] = [];
  let upper = 0;
  let lower = 0;
  for (const match of shadow.matchAll(NUMBER)) {
    const [, han, bracketed] = match;
    if (han !== undefined && NUMBERS.indexOf(han) === upper) {
      upper++;
      lower = 0;
    } else if (bracketed === '一' || (bracketed !== undefined && NUMBERS.indexOf(bracketed) === lower)) {
      lower = NUMBERS.indexOf(bracketed) + 1;
    } else {
      continue;
    }
    found.push(match.index);
  }
  return upper < 2 ? [] : found;
}

const NUMBERS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** No 「第一、」, no 「二、三级」, no 「第（一）项」. */
const NUMBER =
  /(?<![第一二三四五六七八九十百千零〇])(?:([一二三四五六七八九十]{1,2})、(?![一二三四五六七八九十]{1,2}[、级类等批季年是期])|（([一二三四五六七八九十]{1,2})）(?![、项款条]))/g;
