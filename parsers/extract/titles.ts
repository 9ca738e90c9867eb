/** True where `at` stands inside 《…》: the words there are a name, and a date in them is part of it. */
export function insideTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  if (open < 0 || text.lastIndexOf('》', at) > open) return false;
  return text.indexOf('》', at) >= 0;
}
