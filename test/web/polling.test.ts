import { expect } from 'chai';
import { effectScope, ref } from 'vue';
import { usePolling } from '../../web/src/composables/usePolling.js';

describe('asking again and again', () => {
  /** Asks every millisecond; `after` resolves when it was time so many times more. */
  function polled() {
    const loading = ref(false);
    const wanted = ref(true);
    let asked = 0;
    let times = 0;
    const scope = effectScope();
    scope.run(() =>
      usePolling(
        { loading },
        () => {
          asked += 1;
          loading.value = true;
          return Promise.resolve();
        },
        {
          everyMs: 1,
          during: () => {
            times += 1;
            return wanted.value;
          },
        },
      ),
    );
    const after = async (more: number): Promise<number> => {
      const until = times + more;
      while (times < until) await new Promise((resolve) => setTimeout(resolve, 1));
      return asked;
    };
    return { loading, wanted, after, end: () => scope.stop(), times: () => times };
  }

  it('waits for the last answer, however slow it is', async () => {
    const { loading, after, end } = polled();
    expect(await after(5)).to.equal(1);
    loading.value = false;
    expect(await after(5)).to.equal(2);
    end();
  });

  it('is done only while something is being made, and no longer than the page is there', async () => {
    const { loading, wanted, after, end, times } = polled();
    await after(2);
    wanted.value = false;
    loading.value = false;
    expect(await after(3)).to.equal(1);
    end();
    const seen = times();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times()).to.equal(seen);
  });
});
