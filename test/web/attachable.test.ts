import { expect } from 'chai';
import { attachable } from '../../web/src/design/attachable.js';

const rules = {
  maxBytes: 1000,
  maxFiles: 3,
  kinds: [
    { name: '文档', endings: ['pdf', 'docx'] },
    { name: '图片', endings: ['jpg'] },
  ],
};
const file = (name: string, size = 10) => ({ name, size });
const sorted = (names: ReturnType<typeof file>[], there = 0) => {
  const { taken, refused } = attachable(names, rules, there);
  return { taken: taken.map(({ name }) => name), refused: refused.map(({ name, why }) => [name, why]) };
};

describe('files chosen to be sent', () => {
  it('are taken by the ending of their name, in either case', () => {
    const chosen = [file('方案.docx'), file('现场.JPG'), file('程序.exe'), file('pdf'), file('报告.pdf.lnk')];
    expect(sorted(chosen)).to.deep.equal({
      taken: ['方案.docx', '现场.JPG'],
      refused: [
        ['程序.exe', 'kind'],
        ['pdf', 'kind'],
        ['报告.pdf.lnk', 'kind'],
      ],
    });
  });

  it('are refused when empty, and when larger than the server takes', () => {
    const chosen = [file('空.pdf', 0), file('正好.pdf', 1000), file('大.pdf', 1001)];
    expect(sorted(chosen)).to.deep.equal({
      taken: ['正好.pdf'],
      refused: [
        ['空.pdf', 'empty'],
        ['大.pdf', 'size'],
      ],
    });
  });

  it('are refused beyond the number that goes at once, those chosen before counted', () => {
    const chosen = [file('坏.exe'), file('一.pdf'), file('二.pdf')];
    expect(sorted(chosen, 2)).to.deep.equal({
      taken: ['一.pdf'],
      refused: [
        ['坏.exe', 'kind'],
        ['二.pdf', 'number'],
      ],
    });
  });
});
