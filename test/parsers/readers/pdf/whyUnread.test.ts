import { expect } from 'chai';
import { whyUnread } from '../../../../parsers/readers/pdf/whyUnread.js';

const NOTHING = { pictures: 0, curves: 0 };
const NOTICE =
  '各乡镇民政所要于六月底前对辖区内养老机构开展一次安全检查，检查结果书面报送县民政局，对发现的问题要限期整改。';

/** What a font without a map to characters gives: numbers of glyphs, taken for code points. */
function glyphs(from: number, step: number, count = 60): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, at) => from + at * step));
}

describe('pages whose words must be recognised', () => {
  it('are no pages that can be read, with bullets of a symbol font, rules of dots and lists of names', () => {
    expect(whyUnread(NOTICE, NOTHING)).to.equal(null);
    expect(whyUnread(NOTICE, { pictures: 2, curves: 900 })).to.equal(null);
    expect(whyUnread(NOTICE + '\uf06c'.repeat(20), NOTHING)).to.equal(null);
    expect(whyUnread(`一、总体要求${'·'.repeat(40)}1${NOTICE}`, NOTHING)).to.equal(null);
    expect(whyUnread('张晓燕李建国王志强赵敏刘洋陈静杨帆黄磊周婷吴昊徐颖孙鹏马超朱琳胡军', NOTHING)).to.equal(
      null,
    );
    expect(whyUnread('', NOTHING)).to.equal(null);
  });

  it('are scans', () => {
    expect(whyUnread('', { pictures: 1, curves: 0 })).to.equal('picture');
    expect(whyUnread('—2—', { pictures: 1, curves: 0 })).to.equal('picture');
  });

  it('are those of fonts that name letters of other scripts, or characters that nobody uses', () => {
    expect(whyUnread(glyphs(0x0d00, 61), NOTHING)).to.equal('glyphs');
    expect(whyUnread(glyphs(0x5140, 331), NOTHING)).to.equal('glyphs');
  });

  it('are those with one such font among others', () => {
    expect(whyUnread(NOTICE.repeat(3) + glyphs(0x0d00, 61, 30), NOTHING)).to.equal('glyphs');
  });

  it('are those whose words were turned into outlines', () => {
    expect(whyUnread('', { pictures: 0, curves: 4000 })).to.equal('glyphs');
    expect(whyUnread('', { pictures: 0, curves: 40 })).to.equal(null);
  });
});
