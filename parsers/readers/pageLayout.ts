import { beginsWithMarker, displayWidth, endsSentence } from './paragraphSigns.js';

/**
 * A text that was taken off a page keeps the page's look: every line begins behind the margin, and blank lines stand
 * between all lines, in the midst of sentences too. Neither says anything of where a paragraph begins, so both are taken
 * away; what stands further in than the margin still does. All other texts stay as they are.
 */
export function withoutPageLayout(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length < FEWEST_LINES) return lines;
  const kept = isDoubleSpaced(lines, written) ? written : lines;
  const margin = marginOf(written);
  return margin === 0 ? kept : kept.map((line) => withoutMargin(line, margin));
}

const FEWEST_LINES = 8;
const FEWEST_BROKEN = 3;

/** Blank lines part nearly all lines, those too that break off in the midst of a sentence. */
function isDoubleSpaced(lines: readonly string[], written: readonly string[]): boolean {
  if (lines.length < written.length * 1.6) return false;
  const touching = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '').length;
  if (touching > written.length * 0.2) return false;
  const broken = written.filter((line, i) => breaksOff(line) && goesOn(written[i + 1])).length;
  return broken >= FEWEST_BROKEN && broken >= written.length * 0.25;
}

/** Prose without an end, and too long for a heading. */
const breaksOff = (line: string): boolean =>
  /[，,。；;、]/.test(line) && !line.includes('\t') && !endsSentence(line) && displayWidth(line.trim()) >= 40;

const goesOn = (next: string | undefined): boolean => next !== undefined && !beginsWithMarker(next);

/** More than the two characters by which a paragraph is indented. */
const NARROWEST_MARGIN = 6;

const indentOf = (line: string): number => displayWidth(/^[ \u3000\u00a0]*/.exec(line)?.[0] ?? '');

/** The least indentation that a quarter of the lines have, where hardly a line begins before it; else 0. */
function marginOf(written: readonly string[]): number {
  const indents = written.map(indentOf).sort((a, b) => a - b);
  const margin = indents[Math.floor(indents.length * 0.25)] ?? 0;
  const before = indents.filter((indent) => indent < margin).length;
  return margin >= NARROWEST_MARGIN && before <= written.length * 0.15 ? margin : 0;
}

function withoutMargin(line: string, margin: number): string {
  let at = 0;
  for (let width = 0; at < line.length && width < margin; at++) {
    const character = line.charAt(at);
    if (!/[ \u3000\u00a0]/.test(character)) break;
    width += displayWidth(character);
  }
  return line.slice(at);
}
