import { diffArrays } from 'diff';

/** A run of text, and whether the other version lacks it. */
export interface Piece {
  text: string;
  changed: boolean;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two versions of a sentence, each cut where they differ: by words, as a reader of Chinese sees them. */
export function wordDiff(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const changes = diffArrays(cut(before), cut(after));
  const side = (other: 'added' | 'removed'): Piece[] =>
    changes
      .filter((change) => !change[other])
      .map((change) => ({ text: change.value.join(''), changed: change.added || change.removed }));
  return { before: side('added'), after: side('removed') };
}

function cut(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
