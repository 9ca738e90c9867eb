import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { answersWithin, within } from '../../server/timeLimit.js';

const silence = new Promise<never>(() => undefined);
const tooLate = () => new RangeError('too late');
const failure = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe('limits of time', () => {
  it('gives what comes in time', async () => {
    expect(await within(600_000, Promise.resolve('完成'), tooLate)).to.equal('完成');
    expect(await answersWithin(600_000, Promise.resolve())).to.equal(true);
  });

  it('fails as the work fails', async () => {
    const broken = new TypeError('broken');
    expect(await failure(within(600_000, Promise.reject(broken), tooLate))).to.equal(broken);
    expect(await answersWithin(600_000, Promise.reject(broken))).to.equal(false);
  });

  it('takes silence as no answer', async () => {
    expect(await failure(within(1, silence, tooLate))).to.be.instanceOf(RangeError);
    expect(await answersWithin(1, silence)).to.equal(false);
  });

  it('lets a program end that has its answer, however long the limit', async () => {
    const module = new URL('../../server/timeLimit.ts', import.meta.url).href;
    const program = `
      const { answersWithin } = await import('${module}');
      console.log(await answersWithin(600_000, Promise.resolve()), await answersWithin(600_000, Promise.reject()));`;
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 15_000 });
    expect(stdout.trim()).to.equal('true false');
  });
});
