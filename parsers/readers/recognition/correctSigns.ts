/**
 * Puts the signs right that Tesseract writes in their Latin form or confuses with their like: full-width punctuation
 * beside Chinese characters, the brackets of numbering (「《一)」) and of document numbers (「【2024]23号」).
 */
export function correctSigns(text: string): string {
  return text
    .replace(/^[《（(〈<{]([一二三四五六七八九十]{1,3})[)）》〉>}]/, '（$1）')
    .replace(/[【[〔(（{]((?:19|20)\d\d)[\]】〕)）}](\d{1,4})号/, '〔$1〕$2号')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[〈《<]([^〈《》〉<>（）]{1,4})）/g, '（$1）')
    .replace(
      /(?<=[\u4e00-\u9fff）》”])[,:;!?]|[,:;!?](?=[\u4e00-\u9fff（《“])/g,
      (sign) => FULL_WIDTH[sign] ?? sign,
    );
}

const FULL_WIDTH: Record<string, string> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };
