import { CharacterSet } from '../lexicon/characterSet.js';
import { firstCharacters } from './firstCharacters.js';

/**
 * A pattern that is asked at one place of a text after another. It is run only where a character stands that a match
 * can begin with, which spares nearly all places the pattern; so keep what may begin with any character out of it.
 */
export class PatternAt {
  private readonly pattern: RegExp;
  private readonly opens: CharacterSet | null;

  constructor(pattern: RegExp) {
    this.pattern = new RegExp(pattern.source, 'y');
    this.opens = firstCharacters(pattern);
  }

  /** As one pattern with all these as its alternatives, in their order. */
  static oneOf(patterns: readonly RegExp[]): PatternAt {
    return new PatternAt(new RegExp(patterns.map(({ source }) => source).join('|')));
  }

  /** What a match of any of the patterns can begin with; none of them may begin with whatever character. */
  static openingsOf(patterns: readonly PatternAt[]): CharacterSet {
    const all = new CharacterSet();
    for (const { opens, pattern } of patterns) {
      if (opens === null) throw new TypeError(`Any character can begin ${pattern.source}.`);
      all.addAll(opens);
    }
    return all;
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
    return at < text.length && (this.opens === null || this.opens.has(text.charCodeAt(at)));
  }
}
