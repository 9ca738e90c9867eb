/** Numbers as Word writes them: ST_NumberFormat of ECMA-376 Part 1, 17.18.59, as far as Chinese documents use it. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chineseNumber(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return [...chineseNumber(value)].map((digit) => LEGAL[digit] ?? digit).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `(${value})`;
    case 'ideographTraditional':
      return HEAVENLY_STEMS[(value - 1) % 10] ?? String(value);
    case 'ideographZodiac':
      return EARTHLY_BRANCHES[(value - 1) % 12] ?? String(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const DIGITS = '零一二三四五六七八九';
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL: Record<string, string> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** 1 to 9999 as 一, 十, 十一, 二十, 一百零五, …; others in digits. */
export function chineseNumber(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const places = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  let written = '';
  let zero = false;
  digits.forEach((digit, at) => {
    if (digit === 0) {
      zero = written !== '';
      return;
    }
    written += (zero ? '零' : '') + (DIGITS[digit] ?? '') + (places[digits.length - 1 - at] ?? '');
    zero = false;
  });
  return value >= 10 && value < 20 ? written.slice(1) : written;
}

/** A … Z, AA, BB, …, as Word counts on. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = '';
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      written += sign;
      rest -= amount;
    }
  }
  return written;
}
