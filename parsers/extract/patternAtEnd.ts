import { CharacterSet } from '../lexicon/characterSet.js';

/**
 * A pattern that matches up to the end of a text. It is run only over texts that close with one of the characters
 * given, which every match does: that spares most texts a search from their front.
 */
export class PatternAtEnd {
  private readonly closings: CharacterSet;

  /** @param pattern closed by `$` */
  constructor(
    closings: string,
    private readonly pattern: RegExp,
  ) {
    this.closings = new CharacterSet(closings);
  }

  /** True where the text closes with a match. */
  test(text: string): boolean {
    return this.mayClose(text) && this.pattern.test(text);
  }

  /** The match that closes the text, or null. */
  exec(text: string): RegExpExecArray | null {
    return this.mayClose(text) ? this.pattern.exec(text) : null;
  }

  private mayClose(text: string): boolean {
    return this.closings.isAt(text, text.length - 1);
  }
}
