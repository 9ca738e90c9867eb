import nodejieba from 'nodejieba';
import { wordsOf } from '../../parsers/lexicon/segmenter.js';

/** Texts longer than this are searched by their beginning only: notices are far shorter. */
const longest = 400_000;

/**
 * The words by which a text is found: Chinese by jieba in search mode (long words also by their parts), letters and
 * digits as they stand together. Lower case, half width; in order, repeated ones kept.
 */
export function searchWords(text: string): string[] {
  // Loads the dictionary with the product's own words: the same text has the same words in every process.
  wordsOf('词');
  const runs =
    text
      .slice(0, longest)
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  return runs.flatMap((run) => (/^[a-z0-9]/.test(run) ? [run] : nodejieba.cutForSearch(run)));
}

/** A part of a text and where the words that were looked for stand in it, as offsets (UTF-16) into the part. */
export interface Snippet {
  text: string;
  ranges: { start: number; end: number }[];
}

const before = 30;
const length = 120;

/** The part around the first match, on one line; the text's beginning where none of the words stands in it. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const flat = text.replace(/\s+/g, ' ');
  const pattern = patternOf(words);
  const first = pattern ? flat.search(pattern) : -1;
  const from = Math.max(0, first - before);
  const part = flat.slice(from, from + length);
  const shown = `${from > 0 ? '…' : ''}${part}${from + length < flat.length ? '…' : ''}`;
  return { text: shown, ranges: pattern ? rangesIn(shown, pattern) : [] };
}

/** The longest words first, so that 「安全检查」 is one match and not two. */
function patternOf(words: readonly string[]): RegExp | null {
  const distinct = [...new Set(words)].sort((a, b) => b.length - a.length);
  return distinct.length ? new RegExp(distinct.join('|'), 'giu') : null;
}

/** Matches that touch are one range. */
function rangesIn(text: string, pattern: RegExp): Snippet['ranges'] {
  const ranges: Snippet['ranges'] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = ranges.at(-1);
    if (last && last.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
