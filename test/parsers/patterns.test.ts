import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { analyse } from 'scslre';

interface Pattern {
  source: string;
  flags: string;
}

describe('patterns that the parser composes', function () {
  this.timeout(120_000);

  let patterns: Pattern[];
  before(() => {
    const script = path.resolve(import.meta.dirname, 'fuzz/composedPatterns.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx/esm', script], { encoding: 'utf8' });
    patterns = JSON.parse(printed) as Pattern[];
  });

  it('are found, those of the rules of time among them', () => {
    expect(patterns.length).to.be.above(20);
    expect(patterns.some(({ source }) => source.includes('上旬'))).to.equal(true);
  });

  it('never take more than linear work by going back or starting over', () => {
    const runaways = patterns.flatMap(({ source, flags }) =>
      analyse({ source, flags }).reports.map((report) => `${report.type}: ${source.slice(0, 120)}`),
    );
    expect(runaways).to.deep.equal([]);
  });
});
