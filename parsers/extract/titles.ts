/** Titles of documents are shorter than this; only so far is looked, so that the work stays linear in the text. */
const LONGEST_TITLE = 120;

/** True where `at` stands inside 《…》: the words there are a name, and a date in them is part of it. */
export function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  const opening = before.lastIndexOf('《');
  if (opening < 0 || before.includes('》', opening)) return false;
  return text.slice(at, at + LONGEST_TITLE).includes('》');
}
