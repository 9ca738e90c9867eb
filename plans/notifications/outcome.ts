/** What became of one attempt to send. */
export type SendOutcome =
  | { state: 'sent' }
  /** It surely did not arrive; another attempt may help. */
  | { state: 'again'; reason: string }
  /** It surely did not arrive, and never will like this. */
  | { state: 'failed'; reason: string }
  /** It was handed over, and the line broke before an answer: it may have arrived. */
  | { state: 'uncertain'; reason: string }
  /** There is nobody to send it to any more. */
  | { state: 'cancelled'; reason: string };
