import { firstCharacters } from './firstCharacters.js';

/**
 * A pattern that is asked at one place of a text after another. It is run only where a character stands that a match
 * can begin with, which spares nearly all places the pattern; so keep what may begin with any character out of it.
 */
export class PatternAt {
  private readonly pattern: RegExp;
  private readonly opens: Uint8Array | null;

  constructor(pattern: RegExp) {
    this.pattern = new RegExp(pattern.source, 'y');
    this.opens = firstCharacters(pattern);
  }

  /** As one pattern with all these as its alternatives, in their order. */
  static oneOf(patterns: readonly RegExp[]): PatternAt {
    return new PatternAt(new RegExp(patterns.map(({ source }) => source).join('|')));
  }

  /** True where a match begins at this place. */
  testAt(text: string, at: number): boolean {
    if (!this.mayOpenAt(text, at)) return false;
    this.pattern.lastIndex = at;
    return this.pattern.test(text);
  }

  /** The match that begins at this place, or null. */
  execAt(text: string, at: number): RegExpExecArray | null {
    if (!this.mayOpenAt(text, at)) return null;
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }

  private mayOpenAt(text: string, at: number): boolean {
    return at < text.length && (this.opens === null || this.opens[text.charCodeAt(at)] === 1);
  }
}
