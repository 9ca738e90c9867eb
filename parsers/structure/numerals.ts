import { CharacterSet } from '../lexicon/characterSet.js';

/** Reads the numerals that official documents use: 12, １２, 十二, 二十三, 二〇二四, 廿五, 两, 一百二十. */

const DIGITS = byCode({
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});
const UNITS = byCode({ 十: 10, 百: 100, 千: 1000 });

/** A map finds a number sooner than a string that was made of one character of a text. */
function byCode(values: Record<string, number>): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([sign, value]) => [sign.charCodeAt(0), value]));
}

/** The value of a whole numeral, or null where the characters are not one. At most 12 characters are looked at. */
export function numeralValue(written: string): number | null {
  if (FIGURES.isAt(written, 0)) return IN_FIGURES.test(written) ? Number(written) : null;
  if (written === '' || written.length > 12) return null;
  if (written.length > 1 && /^[〇零○Ｏ一二三四五六七八九]{2,4}$/.test(written)) return digitByDigit(written);
  return withUnits(written);
}

const FIGURES = new CharacterSet('0123456789');
const IN_FIGURES = /^(?:\d{1,9}|\d{1,6}\.\d{1,4})$/;

function digitByDigit(written: string): number {
  let value = 0;
  for (let at = 0; at < written.length; at++) value = value * 10 + (DIGITS.get(written.charCodeAt(at)) ?? 0);
  return value;
}

function withUnits(written: string): number | null {
  let total = 0;
  let pending: number | null = null;
  const signs = written.replace('廿', '二十');
  for (let at = 0; at < signs.length; at++) {
    const digit = DIGITS.get(signs.charCodeAt(at));
    const unit = UNITS.get(signs.charCodeAt(at));
    if (digit !== undefined) {
      pending = digit;
    } else if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = null;
    } else {
      return null;
    }
  }
  return total + (pending ?? 0);
}
