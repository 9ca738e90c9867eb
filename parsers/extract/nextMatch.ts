/**
 * Where a pattern matches next in a text. Asked again and again while a text is read from front to back, it searches
 * each stretch once: what lies between the place asked for and the match found is known to hold none.
 */
export class NextMatch {
  private readonly pattern: RegExp;
  private text = '';
  private searchedFrom = 0;
  private found = -1;

  constructor(pattern: RegExp) {
    this.pattern = new RegExp(`(?=${pattern.source})`, 'g');
  }

  /** The position of the first match at or behind `from`; Infinity where there is none. */
  from(text: string, from: number): number {
    if (text !== this.text || from < this.searchedFrom || from > this.found) {
      this.pattern.lastIndex = from;
      this.found = this.pattern.test(text) ? this.pattern.lastIndex : Infinity;
      this.text = text;
      this.searchedFrom = from;
    }
    return this.found;
  }
}
