import type { ApiProblem } from '../api/problem.js';
import { t } from '../texts/zh.js';

/** Element Plus's messages are fetched when the first one is shown: they are no part of the first load. */
const messages = () => import('./messages.js');

/**
 * Fetches what messages need once the page has come to rest: the message that the network is gone could not be shown
 * otherwise.
 */
export function prepareMessages(): void {
  const fetchNow = (): void => void messages().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetchNow);
  else setTimeout(fetchNow, 2000);
}

export async function tellSuccess(words: string): Promise<void> {
  (await messages()).show('success', words);
}

export async function tellInfo(words: string): Promise<void> {
  (await messages()).show('info', words);
}

/** That the session has ended is told by the page of signing in, which comes up by itself. */
export async function tellError(problem: ApiProblem): Promise<void> {
  if (problem.signedOut) return;
  const fields = problem.fields
    .map((field) => field.message)
    .filter((message) => message !== '' && !problem.sentence.includes(message));
  const words = problem.stale ? t.states.stale : [problem.sentence, ...fields].join('；');
  (await messages()).show('error', words);
}

/** Asks yes or no; resolves to true on yes. */
export async function askYes(words: string, title: string, yes: string): Promise<boolean> {
  return (await messages()).confirm(words, title, yes);
}

/** Asks for words, of several lines too; null when cancelled. */
export async function askWords(words: string, title: string, given = ''): Promise<string | null> {
  return (await messages()).prompt(words, title, { given, lines: 'many' });
}

/** Asks for a few words on one line, which Enter hands over; null when cancelled. */
export async function askLine(words: string, title: string, given = ''): Promise<string | null> {
  return (await messages()).prompt(words, title, { given, lines: 'one' });
}
