import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const NOTICE = [
  '清河县水利局关于开展泵站检查的通知',
  '各水管站：',
  '近年来，泵站安全总体平稳，但管护不到位的问题仍然存在。现将有关事项通知如下：',
  '一、加强检查',
  '各水管站要在5月底前完成自查，建立问题台账。',
  '二、落实责任',
  '县水利局将于6月组织抽查。',
];

const textsOf = (text: string): string[] => parseText(text).tasks.map((task) => task.text);

describe('a notice that stands in a page twice', () => {
  const once = textsOf(NOTICE.join('\n'));

  it('is read once, its title and its background too', () => {
    expect(once).to.deep.equal(['各水管站要在5月底前完成自查，建立问题台账。', '县水利局将于6月组织抽查。']);
    expect(textsOf([...NOTICE, '分享到：', ...NOTICE].join('\n'))).to.deep.equal(once);
  });

  it('is read in full where its beginning stands above it as a summary', () => {
    expect(textsOf([...NOTICE.slice(0, 5), ...NOTICE].join('\n'))).to.deep.equal(once);
  });

  it('keeps short lines that are said of several', () => {
    const duties = ['一、东站', '加强值守。', '按时报送情况。', '二、西站', '加强值守。', '按时报送情况。'];
    expect(textsOf(['关于泵站分工的通知', ...duties].join('\n'))).to.have.length(4);
  });
});
