/** A text without spaces and punctuation, in one width: what two texts are compared by. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}
