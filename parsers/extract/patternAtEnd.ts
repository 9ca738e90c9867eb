/**
 * A pattern that matches up to the end of a text. It is run only over texts that close with one of the characters
 * given, which every match does: that spares most texts a search from their front.
 */
export class PatternAtEnd {
  /** @param pattern closed by `$` */
  constructor(
    private readonly closings: string,
    private readonly pattern: RegExp,
  ) {}

  /** True where the text closes with a match. */
  test(text: string): boolean {
    return this.mayClose(text) && this.pattern.test(text);
  }

  /** The match that closes the text, or null. */
  exec(text: string): RegExpExecArray | null {
    return this.mayClose(text) ? this.pattern.exec(text) : null;
  }

  private mayClose(text: string): boolean {
    return text !== '' && this.closings.includes(text.charAt(text.length - 1));
  }
}
