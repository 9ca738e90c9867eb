/** Characters that take two columns of a terminal: Han, kana, hangul and full-width signs (Unicode TR 11, W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|[\u{1f300}-\u{1faff}]/u;

/** Signs that must not begin a line in Chinese setting. */
const neverFirst = /^[，。、；：！？）》」』”’%]$/u;

/** Breaks text into lines of at most `columns` terminal columns; Chinese has no blanks to break at. */
export function wrapWide(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const width = wide.test(character) ? 2 : 1;
    if (character === '\n' || (used + width > columns && !neverFirst.test(character))) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (character === '\n') continue;
    line += character;
    used += width;
  }
  return [...lines, line].join('\n');
}
