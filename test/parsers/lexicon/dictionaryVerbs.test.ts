import { expect } from 'chai';
import { VERB, VERBAL_NOUN } from '../../../parsers/lexicon/dictionaryVerbs.js';
import { tagOf, verbsAt, wordsOf } from '../../../parsers/lexicon/segmenter.js';

describe('the verbs of the dictionary', () => {
  it('tells what verb begins at a place', () => {
    expect(verbsAt('各镇提交名单', 2)).to.equal(VERB);
    expect(verbsAt('各镇提交名单', 4)).to.equal(0);
    expect(verbsAt('工作', 0) & VERBAL_NOUN).to.equal(VERBAL_NOUN);
  });

  it('knows the verbs that the project adds', () => {
    expect(verbsAt('负总责', 0) & VERB).to.equal(VERB);
  });

  it('holds whatever the segmenter cuts and tags as a verb', () => {
    const text = '市局会同各县区抓紧核实台账并于月底前报送结果逾期不再受理请相互转告认真贯彻执行';
    for (let at = 0; at < text.length - 1; at++) {
      const word = wordsOf(text.slice(at, at + 6))[0] ?? '';
      if (word.length > 1 && tagOf(word) === 'v') expect(verbsAt(text, at) & VERB, word).to.equal(VERB);
    }
  });
});
