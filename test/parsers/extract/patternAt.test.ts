import { expect } from 'chai';
import { firstCharacters } from '../../../parsers/extract/firstCharacters.js';
import { PatternAt } from '../../../parsers/extract/patternAt.js';

/** The first characters as a string in the order of their codes; null where any is possible. */
function opens(pattern: RegExp): string | null {
  const found = firstCharacters(pattern);
  if (found === null) return null;
  const codes = Array.from({ length: 65_536 }, (_, code) => code);
  return String.fromCharCode(...codes.filter((code) => found.has(code)));
}

describe('what a pattern can begin with', () => {
  it('is told of words, classes, digits and escapes', () => {
    expect(opens(/ab|c/)).to.equal('ac');
    expect(opens(/[x-z*]a/)).to.equal('*xyz');
    expect(opens(/\d年/)).to.equal('0123456789');
    expect(opens(/\u4e00a|\.b|\nc/)).to.equal('\n.一');
  });

  it('goes past what may be missing and what only looks around', () => {
    expect(opens(/a?b/)).to.equal('ab');
    expect(opens(/(?:a|b?)c/)).to.equal('abc');
    expect(opens(/x{0,3}y{2}z/)).to.equal('xy');
    expect(opens(/(?<!m)(?=a.)a|(?!b)bc/)).to.equal('ab');
    expect(opens(/^a*?(b)\1/)).to.equal('ab');
  });

  it('is any character where a class, a point or nothing at all says so', () => {
    for (const pattern of [/[^a]b/, /[\u4e00-\u9fff]期/, /.a/, /a?/, /(?=各)/, /a|\S/, /a/i])
      expect(opens(pattern), pattern.source).to.equal(null);
  });
});

describe('a pattern asked at one place', () => {
  it('matches there and nowhere else', () => {
    const pattern = new PatternAt(/要(?!求)|须/);
    expect(pattern.testAt('各村要检查', 2)).to.equal(true);
    expect(pattern.testAt('各村要检查', 1)).to.equal(false);
    expect(pattern.testAt('按要求', 1)).to.equal(false);
    expect(pattern.testAt('须', 1)).to.equal(false);
    expect(pattern.execAt('各村必须', 3)?.[0]).to.equal('须');
    expect(pattern.execAt('各村必须', 2)).to.equal(null);
  });

  it('is asked everywhere where it can begin with anything', () => {
    expect(new PatternAt(/[^，]{2}期间/).testAt('汛期期间', 0)).to.equal(true);
    expect(new PatternAt(/和|(?=各)/).execAt('各村', 0)?.[0]).to.equal('');
  });

  it('may be put together of several', () => {
    const either = PatternAt.oneOf([/县(?=局)/, /[市区]委/]);
    expect(either.testAt('报县局', 1)).to.equal(true);
    expect(either.execAt('报区委办', 1)?.[0]).to.equal('区委');
    expect(either.testAt('报县委', 1)).to.equal(false);
  });

  it('tells with others what any of them can begin with', () => {
    const openings = PatternAt.openingsOf([new PatternAt(/县(?=局)/), new PatternAt(/[市区]委/)]);
    expect([...'县市区'].every((mark) => openings.has(mark.charCodeAt(0)))).to.equal(true);
    expect(openings.isAt('局', 0)).to.equal(false);
    expect(() => PatternAt.openingsOf([new PatternAt(/.局/)])).to.throw(TypeError);
  });
});
