import { expect } from 'chai';
import { sectionWords } from '../../web/src/pages/draft/taskWords.js';

describe('where a task stands, in words', () => {
  it('leaves out a heading that is the task itself', () => {
    const section = ['二、主要任务', '（二）开展隐患排查', '3.各乡镇民政所每季度至少检查1次'];
    const text = '各乡镇民政所每季度至少检查1次，建立台账。';
    expect(sectionWords({ section, text })).to.equal('二、主要任务 › （二）开展隐患排查');
  });

  it('keeps headings that say something else', () => {
    expect(sectionWords({ section: ['一、压实责任'], text: '办公室负责汇总。' })).to.equal('一、压实责任');
  });
});
