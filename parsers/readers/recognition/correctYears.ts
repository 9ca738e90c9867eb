import type { RecognisedPage } from './recognisePictures.js';

/**
 * Tesseract often takes 0 for 9 in small print (「2926年」). A year that cannot be (2100 to 2999) becomes the one that
 * differs from it in its second digit only, if the document names that year elsewhere; no other year is touched.
 */
export function correctYears(pages: readonly RecognisedPage[]): RecognisedPage[] {
  const named = new Set<string>();
  for (const page of pages) {
    for (const { text } of page.texts) for (const [year] of text.matchAll(POSSIBLE_YEAR)) named.add(year);
  }
  return pages.map((page) => ({
    ...page,
    texts: page.texts.map((text) => ({
      ...text,
      text: text.text.replace(IMPOSSIBLE_YEAR, (year) => {
        const meant = `20${year.slice(2)}`;
        return named.has(meant) ? meant : year;
      }),
    })),
  }));
}

const POSSIBLE_YEAR = /(?<!\d)20\d\d(?!\d)/g;
const IMPOSSIBLE_YEAR = /(?<!\d)2[1-9]\d\d(?=年|[-—–至]\s*20\d\d|\s*〕)/g;
