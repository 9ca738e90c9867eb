import { expect } from 'chai';
import { useOnce } from '../../web/src/composables/useOnce.js';

describe('creating something once', () => {
  const keyOf = (headers: { 'Idempotency-Key': string }): Promise<string> =>
    Promise.resolve(headers['Idempotency-Key']);

  it('bears the same key while the same is sent again, as nobody knows whether it was saved', async () => {
    const once = useOnce();
    const keys: string[] = [];
    const lost = (headers: { 'Idempotency-Key': string }): Promise<string> => {
      keys.push(headers['Idempotency-Key']);
      return Promise.reject(new Error('the answer was lost'));
    };
    await once({ words: '配电箱无门' }, lost).catch(() => undefined);
    await once({ words: '配电箱无门' }, lost).catch(() => undefined);
    keys.push(await once({ words: '配电箱无门' }, keyOf));
    expect(new Set(keys).size).to.equal(1);
  });

  it('takes a new key for other words, and for the same words after an answer', async () => {
    const once = useOnce();
    const first = await once({ words: '配电箱无门' }, keyOf);
    const again = await once({ words: '配电箱无门' }, keyOf);
    const other = await once({ words: '配电箱无锁' }, keyOf);
    expect(new Set([first, again, other]).size).to.equal(3);
  });
});
