import { expect } from 'chai';
import { withoutMarkdown } from '../../../parsers/readers/markdownMarks.js';

describe('the marks of a page that was saved as Markdown', () => {
  it('are taken off titles, bold words, rules, links and escaped numbers', () => {
    expect(
      withoutMarkdown([
        '# 关于做好渔港整治工作的通知',
        '**发布日期**: 2024-03-01',
        '---',
        '**临湾渔港整治方案**',
        '**（一）摸清底数。**各镇要在4月底前摸清底数。',
        '1\\. 详见[附件](https://example.org/a.docx)',
        '**人工巡查安排**',
      ]),
    ).to.deep.equal([
      '关于做好渔港整治工作的通知',
      '发布日期: 2024-03-01',
      '',
      '临湾渔港整治方案',
      '（一）摸清底数。各镇要在4月底前摸清底数。',
      '1. 详见附件',
      '人工巡查安排',
    ]);
  });

  for (const line of [
    '20**年5月至20**年6月底前完成整改。',
    '**月底前检查**家企业，整改率不低于**%。',
    '联系[2023]12号文件，按#2方案办理。',
    '*号楼、**号楼由**社区负责。',
    '**镇委发〔20**〕*号',
  ])
    it(`leaves ${line}`, () => {
      expect(withoutMarkdown([line])).to.deep.equal([line]);
      expect(withoutMarkdown(['# 题目', line])[1]).to.equal(line);
    });
});
