import { expect } from 'chai';
import { RenderTimeout } from '../../server/rendering/browserPool.js';
import { printPdf } from '../../server/rendering/printPdf.js';
import { residentBytes } from '../../server/rendering/processMemory.js';
import { textOf } from './pdf.js';
import { usePress } from './press.js';

const properties = { author: '', subject: '', date: new Date(0) };
const html = (text: string) => `<!doctype html><title>t</title><p>${text}</p>`;

describe('the browsers that print', function () {
  this.timeout(60_000);

  describe('a pool of one', () => {
    const made = usePress({ size: 1, timeLimit: 8_000, documentsPerBrowser: 3 });

    it('prints again after its browser was killed in the middle', async () => {
      const { pool } = made.press;
      expect(textOf(await printPdf(made.press, html('before'), properties))).to.equal('before');
      const [pid] = pool.processIds;
      let attempts = 0;
      const result = await pool.use(async (browser) => {
        attempts += 1;
        if (attempts === 1 && pid !== undefined) process.kill(pid, 'SIGKILL');
        const page = await browser.newPage();
        await page.setContent('<p>x</p>');
        return page.title();
      });
      expect(result).to.equal('');
      expect(attempts).to.equal(2);
      expect(pool.processIds).to.have.lengthOf(1).and.not.include(pid);
      expect(textOf(await printPdf(made.press, html('after'), properties))).to.equal('after');
    });

    it('ends a browser that takes too long, and says so in Chinese', async () => {
      const { pool } = made.press;
      const started = pool.processIds;
      const error = await pool
        .use(() => new Promise<never>(() => undefined))
        .catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RenderTimeout);
      expect((error as RenderTimeout).message).to.contain('已中止');
      for (const pid of started) expect(pool.processIds).to.not.include(pid);
      expect(textOf(await printPdf(made.press, html('again'), properties))).to.equal('again');
    });

    it('replaces a browser that has printed its share', async () => {
      const { pool } = made.press;
      const seen = new Set<number>();
      for (let index = 0; index < 7; index += 1) {
        await printPdf(made.press, html(String(index)), properties);
        for (const pid of pool.processIds) seen.add(pid);
        expect(pool.running).to.be.at.most(1);
      }
      expect(seen.size).to.be.greaterThan(1);
    });

    it('passes on an error of the work and keeps printing', async () => {
      const error = await made.press.pool
        .use(async () => Promise.reject(new Error('own')))
        .catch((e: unknown) => e);
      expect((error as Error).message).to.equal('own');
      expect(textOf(await printPdf(made.press, html('fine'), properties))).to.equal('fine');
    });
  });

  describe('with hardly any memory allowed', () => {
    const made = usePress({ size: 1, memoryLimit: 1 });

    it('replaces the browser at the next look', async function () {
      if ((await residentBytes(process.pid)) === null) this.skip();
      const seen = new Set<number>();
      for (let index = 0; index < 6; index += 1) {
        await printPdf(made.press, html(String(index)), properties);
        for (const pid of made.press.pool.processIds) seen.add(pid);
      }
      expect(seen.size).to.be.greaterThan(1);
    });
  });

  it('counts the memory of a process and its children', async function () {
    const bytes = await residentBytes(process.pid);
    if (bytes === null) this.skip();
    expect(bytes).to.be.greaterThan(20 * 1024 * 1024);
  });
});
