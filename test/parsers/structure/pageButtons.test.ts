import { expect } from 'chai';
import { lookOf } from '../../../parsers/structure/frontMatter/lines.js';

describe('buttons of a page', () => {
  for (const line of [
    '📄点击下载此文件',
    '点此下载报名表',
    '★ 点击此处下载附件',
    '扫一扫在手机打开当前页',
    '【打印】【关闭】',
    '声明：未经书面同意不得转载或镜像',
    '欢迎访问临湖水务网！',
    '2.1组织机构及职责..........................8',
    '（二）应急响应………………12',
    '政策咨询机关：| 政策咨询电话：|',
    '文号 文件分类 综合政务 所属机构 县水务局',
    '上载日期：2022/11/30 来源：临湖水务',
  ])
    it(`${line} is residue`, () => {
      expect(lookOf(line)).to.equal('residue');
    });
  for (const line of ['各校点击平台链接下载软件。', '请各单位下载报名表', '欢迎各村访问平台，及时更新数据。'])
    it(`${line} is none`, () => {
      expect(lookOf(line)).not.to.equal('residue');
    });
});
