import { WordScan } from '../lexicon/wordScan.js';

/**
 * Where one of some words stands next in a text. Asked again and again while a text is read from front to back, it
 * searches each stretch once: what lies between the place asked for and the word found is known to hold none.
 */
export class NextWord {
  private readonly search: (text: string, from: number) => number;
  private text = '';
  private searchedFrom = 0;
  private found = -1;

  /** @param words parted by blanks */
  constructor(words: string) {
    const scan = new WordScan(words.split(' ').map((word) => [word, 1]));
    this.search = words.includes(' ')
      ? (text, from) => scan.next(text, from)
      : (text, from) => text.indexOf(words, from);
  }

  /** The position of the first of the words at or behind `from`; Infinity where there is none. */
  from(text: string, from: number): number {
    if (text !== this.text || from < this.searchedFrom || from > this.found) {
      const found = this.search(text, from);
      this.found = found < 0 ? Infinity : found;
      this.text = text;
      this.searchedFrom = from;
    }
    return this.found;
  }
}
