/** The package carries no types; this is what is used of it. */
declare module 'word-extractor' {
  interface WordText {
    getBody(options?: { filterUnicode?: boolean }): string;
    getFootnotes(options?: { filterUnicode?: boolean }): string;
    getEndnotes(options?: { filterUnicode?: boolean }): string;
    getTextboxes(options?: {
      filterUnicode?: boolean;
      includeHeadersAndFooters?: boolean;
      includeBody?: boolean;
    }): string;
  }
  class WordExtractor {
    extract(source: Buffer | string): Promise<WordText>;
  }
  export = WordExtractor;
}
