import { expect } from 'chai';
import { withoutMarksBehind, withoutParentheses } from '../../../parsers/structure/titleWords.js';

describe('words of titles', () => {
  it('stand without short parentheses', () => {
    expect(withoutParentheses('动员部署（3月）阶段（各科室）')).to.equal('动员部署阶段');
    expect(withoutParentheses('动员部署（3月')).to.equal('动员部署（3月');
    expect(withoutParentheses('动员部署')).to.equal('动员部署');
  });

  it('stand without marks and blanks behind them', () => {
    expect(withoutMarksBehind('工作要求： 。', '。：')).to.equal('工作要求');
    expect(withoutMarksBehind('工作要求，\u3000', '。')).to.equal('工作要求，');
    expect(withoutMarksBehind('。\t', '。')).to.equal('');
  });
});
