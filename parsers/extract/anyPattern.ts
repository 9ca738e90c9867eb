import { bitOf, WordScan } from '../lexicon/wordScan.js';

/** A pattern with words, parted by blanks, one of which stands in each text that it matches. */
export type NeedingPattern = readonly [needs: string, pattern: RegExp];

/** Up to 31 patterns of which one is enough. Each is run only over texts that hold one of its words. */
export class AnyPattern {
  private readonly scan: WordScan;

  constructor(private readonly patterns: readonly NeedingPattern[]) {
    this.scan = new WordScan(
      patterns.flatMap(([needs], i) => needs.split(' ').map((word) => [word, bitOf(i)] as const)),
    );
  }

  /** True where one of the patterns matches somewhere in the text. */
  testIn(text: string): boolean {
    const bits = this.scan.bitsIn(text);
    for (let i = 0; bits >>> i !== 0; i++)
      if ((bits & (1 << i)) !== 0 && this.patterns[i]?.[1].test(text) === true) return true;
    return false;
  }
}
