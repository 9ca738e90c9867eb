/**
 * What `work` comes to, if it does within `limitMs`; rejects with `tooLate()` otherwise. What `work` comes to later is
 * ignored, and the timer is gone as soon as there is an answer, so that it keeps no process alive.
 */
export async function within<Result>(
  limitMs: number,
  work: Promise<Result>,
  tooLate: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether `work` succeeds within `limitMs`: a failure and silence are both no answer. Never rejects. */
export function answersWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  return within(limitMs, work, () => new Error('no answer')).then(
    () => true,
    () => false,
  );
}
