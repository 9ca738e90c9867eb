import type { TextDocument } from '../textDocument.js';

/**
 * Puts the characters themselves in place of radicals that only look like them: 「⽉」 (U+2F49) becomes 「月」 (U+6708).
 * Fonts draw both with one glyph, and programs that print PDFs then often name the radical as what the glyph stands
 * for, so that words copied out of a PDF have them too. Keeps the text's length.
 */
export function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'));
}

/** The same for all lines of a document. */
export function documentWithoutRadicals(document: TextDocument): TextDocument {
  const lines = document.lines.map((line) =>
    line.text.search(RADICALS) < 0
      ? line
      : {
          ...line,
          text: withoutRadicals(line.text),
          ...(line.cells && { cells: line.cells.map(withoutRadicals) }),
        },
  );
  return { ...document, lines };
}

/** CJK Radicals Supplement and Kangxi Radicals; Unicode makes the second block compatible with their characters. */
const RADICALS = /[\u2e80-\u2fd5]/g;

/**
 * Those of the first block that are whole characters of Chinese text (Unicode's Equivalent_Unified_Ideograph), and two
 * of the second that Unicode makes forms of which are not in use here; parts of characters, such as the three drops of
 * water, stand for nothing by themselves and stay.
 */
const CHARACTERS = pairs(
  '⺁厂⺄乙⺊卜⺒巳⺓幺⺜日⺝月⺟母⺠民⺩王⺫目⺬示⺶羊⺷羊⺸羊⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
    '⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟⼾户⾭青',
);

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < text.length; at += 2) map.set(text.charAt(at), text.charAt(at + 1));
  return map;
}
