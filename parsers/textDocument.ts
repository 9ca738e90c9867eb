/** What every reader makes of a file's bytes, and all that the parser sees of it. */
export interface TextDocument {
  format: DocumentFormat;
  lines: TextLine[];
  /** In Chinese, for the curator: pages read by OCR, parts that could not be read, … */
  warnings: string[];
}

export type DocumentFormat = 'text' | 'docx' | 'doc' | 'pdf' | 'scan' | 'ofd' | 'html' | 'xlsx';

/** One paragraph (soft line breaks already joined where the format shows them), or one row of a table. */
export interface TextLine {
  /** The words; automatic numbering is written out at the front; cells of a row are parted by \t. */
  text: string;
  kind: 'paragraph' | 'row';
  /** Rows only: the cells, merged cells repeated in each row that they span. */
  cells?: string[];
  /** Rows only: which table of the document, counted from 0. */
  table?: number;
  /** 1-based page, where the format has pages. */
  page?: number;
  /** Heading level where the format says so (Word styles, h1–h6), from 1. */
  heading?: number;
  align?: 'left' | 'center' | 'right';
}

/** A file that cannot be read. `message` is Chinese and says what to do; `code` is stable. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  constructor(
    readonly code:
      | 'empty-file'
      | 'unknown-format'
      | 'format-mismatch'
      | 'corrupt'
      | 'encrypted'
      | 'too-large'
      | 'too-complex'
      | 'no-text'
      | 'timeout',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
