import { expect } from 'chai';
import { wrapWide } from '../../../server/cli/wrapWide.js';

describe('wrapWide', () => {
  it('counts a Chinese character as two columns', () => {
    expect(wrapWide('各养老机构自查', 8)).to.equal('各养老机\n构自查');
    expect(wrapWide('2024年6月30日前', 8)).to.equal('2024年6\n月30日前');
  });

  it('does not begin a line with a closing sign', () => {
    expect(wrapWide('完成自查。报送', 8)).to.equal('完成自查。\n报送');
  });

  it('keeps breaks that are there, and an empty text', () => {
    expect(wrapWide('一\n二', 8)).to.equal('一\n二');
    expect(wrapWide('', 8)).to.equal('');
  });
});
