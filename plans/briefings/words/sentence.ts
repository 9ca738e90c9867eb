/** Joins names as official texts do: 甲、乙、丙; beyond `most`, 甲、乙等5个单位. */
export function nameList(names: readonly string[], measure = '个单位', most = 5): string {
  if (names.length <= most) return names.join('、');
  return `${names.slice(0, most).join('、')}等${names.length}${measure}`;
}

/** Clauses into one sentence: the empty ones left out, commas between, a full stop at the end. */
export function sentence(...clauses: (string | false | null)[]): string {
  const said = clauses.filter((clause): clause is string => Boolean(clause));
  return said.length === 0 ? '' : `${said.join('，')}。`;
}

/** Sentences into one paragraph; no paragraph where nothing is said. */
export function paragraph(...sentences: string[]): string[] {
  const text = sentences.join('');
  return text === '' ? [] : [text];
}

/** A title without the book marks that quote it may already have. */
export function bookTitle(title: string): string {
  return /^《.*》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
