import { isReadable, usualShare } from '../chineseText.js';

/** `picture`: the page is a scan. `glyphs`: it draws words, but does not say which characters they are. */
export type Unread = 'picture' | 'glyphs';

/**
 * Why a page's words must be recognised from its image; null where they can be read. A font without a map from its
 * glyphs to characters (ToUnicode, ISO 32000-1, 9.10) gives letters of any script, or characters that nobody uses; words
 * turned into outlines give nothing at all.
 * @param text everything that the page's fonts name, blanks left out
 * @param drawn how many pictures the page shows, and how many curves its drawings have
 */
export function whyUnread(text: string, drawn: { pictures: number; curves: number }): Unread | null {
  const characters = [...text];
  const readable = characters.filter(isReadable).length;
  if (readable < FEWEST_CHARACTERS) {
    if (drawn.pictures > 0) return 'picture';
    if (drawn.curves >= FEWEST_CURVES) return 'glyphs';
  }
  if (characters.length < FEWEST_CHARACTERS) return null;
  const strange = characters.filter((character) => STRANGE.test(character) && !isReadable(character)).length;
  const isStrange = strange >= FEWEST_CHARACTERS && strange >= characters.length * MOST_STRANGE;
  return isStrange || readable < characters.length * 0.5 || isUnusual(characters) ? 'glyphs' : null;
}

/** Fewer characters than this beside a picture are a stamp or a page number, not the page's text. */
const FEWEST_CHARACTERS = 10;

/** A line or two of outlined characters; emblems and drawings of the usual kind have fewer. */
const FEWEST_CURVES = 300;

/** Letters, marks and codes without a meaning. Signs of symbol fonts (U+F000 to U+F0FF) are bullets and boxes. */
const STRANGE = /(?![\uf000-\uf0ff])[\p{L}\p{M}\p{C}\ufffd]/u;

/** Share of them, by which a page names more than a few foreign words. */
const MOST_STRANGE = 0.1;

/** Half of the characters of any Chinese text are among the most usual ones, of a list of names still a quarter. */
const FEWEST_USUAL = 0.1;
const ENOUGH_TO_JUDGE = 30;

function isUnusual(characters: readonly string[]): boolean {
  const chinese = characters.filter((character) => /[\u4e00-\u9fff]/.test(character));
  return chinese.length >= ENOUGH_TO_JUDGE && usualShare(chinese.join('')) < FEWEST_USUAL;
}
