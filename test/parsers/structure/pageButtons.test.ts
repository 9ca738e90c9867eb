import { expect } from 'chai';
import { lookOf } from '../../../parsers/structure/frontMatter/lines.js';

describe('buttons of a page', () => {
  for (const line of [
    '📄点击下载此文件',
    '点此下载报名表',
    '★ 点击此处下载附件',
    '扫一扫在手机打开当前页',
    '【打印】【关闭】',
  ])
    it(`${line} is residue`, () => {
      expect(lookOf(line)).to.equal('residue');
    });
  for (const line of ['各校点击平台链接下载软件。', '请各单位下载报名表'])
    it(`${line} is none`, () => {
      expect(lookOf(line)).not.to.equal('residue');
    });
});
