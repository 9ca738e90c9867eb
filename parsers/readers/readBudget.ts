import { UnreadableDocumentError } from '../textDocument.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './limits.js';
import { readerMessages } from './messages.js';

export interface ReadProgress {
  /** Chinese name of the step, for the progress bar. */
  step: string;
  done: number;
  total: number;
}

export interface ReadOptions {
  /** Only compared with what the content says; never trusted. */
  fileName?: string;
  onProgress?: (progress: ReadProgress) => void;
  signal?: AbortSignal;
  limits?: Partial<ReadLimits>;
}

/** What one reading may still spend. Every `spend…` throws UnreadableDocumentError once its limit is passed. */
export class ReadBudget {
  readonly limits: ReadLimits;
  private readonly startedAt = performance.now();
  private expanded = 0;
  private elements = 0;
  private paragraphs = 0;
  private characters = 0;

  constructor(private readonly options: ReadOptions) {
    this.limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  }

  get fileName(): string | undefined {
    return this.options.fileName;
  }

  get signal(): AbortSignal | undefined {
    return this.options.signal;
  }

  report(step: string, done: number, total: number): void {
    this.options.onProgress?.({ step, done, total });
  }

  /** Throws when the time is over, or the signal's reason when the caller has cancelled. */
  checkTime(): void {
    this.options.signal?.throwIfAborted();
    if (performance.now() - this.startedAt > this.limits.milliseconds) {
      throw new UnreadableDocumentError('timeout', readerMessages.timeout);
    }
  }

  spendExpanded(bytes: number): void {
    this.expanded += bytes;
    if (this.expanded > this.limits.expandedBytes) {
      const limit = `${Math.round(this.limits.expandedBytes / 1024 / 1024)}MB`;
      throw new UnreadableDocumentError('too-large', readerMessages.expandsTooMuch(limit));
    }
  }

  spendElement(depth: number): void {
    if (depth > this.limits.xmlDepth)
      throw new UnreadableDocumentError('too-complex', readerMessages.tooDeep);
    if (++this.elements > this.limits.xmlElements) {
      throw new UnreadableDocumentError('too-complex', readerMessages.tooManyElements);
    }
    if ((this.elements & 0xfff) === 0) this.checkTime();
  }

  spendParagraph(count = 1): void {
    this.paragraphs += count;
    if (this.paragraphs > this.limits.paragraphs) {
      throw new UnreadableDocumentError(
        'too-complex',
        readerMessages.tooManyParagraphs(this.limits.paragraphs),
      );
    }
  }

  spendCharacters(count: number): void {
    this.characters += count;
    if (this.characters > this.limits.characters) {
      throw new UnreadableDocumentError(
        'too-large',
        readerMessages.tooManyCharacters(this.limits.characters),
      );
    }
  }
}
