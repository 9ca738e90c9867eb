/** Reads the numerals that official documents use: 12, １２, 十二, 二十三, 二〇二四, 廿五, 两, 一百二十. */

const DIGITS: Record<string, number> = {
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
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a whole numeral, or null where the characters are not one. At most 12 characters are looked at. */
export function numeralValue(written: string): number | null {
  if (FIGURES.includes(written.charAt(0)))
    return /^(?:\d{1,9}|\d{1,6}\.\d{1,4})$/.test(written) ? Number(written) : null;
  if (written.length > 12) return null;
  if (written.length > 1 && /^[〇零○Ｏ一二三四五六七八九]{2,4}$/.test(written)) return digitByDigit(written);
  return withUnits(written);
}

const FIGURES = '0123456789';

function digitByDigit(written: string): number {
  let value = 0;
  for (const character of written) value = value * 10 + (DIGITS[character] ?? 0);
  return value;
}

function withUnits(written: string): number | null {
  let total = 0;
  let pending: number | null = null;
  for (const character of written.replace('廿', '二十')) {
    const digit = DIGITS[character];
    const unit = UNITS[character];
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
