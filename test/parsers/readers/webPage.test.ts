import { expect } from 'chai';
import iconv from 'iconv-lite';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { expectRefusal, readLines } from './made/readLines.js';

const BODY =
  '<h1>关于开展专项检查的通知</h1><p>各县（区）民政局：</p><p>一、检查内容</p>' +
  '<p>各县（区）民政局要于6月底前对辖区内养老机构至少开展1次消防安全检查，检查结果书面报送市民政局。</p>';
const TEXTS = [
  '关于开展专项检查的通知',
  '各县（区）民政局：',
  '一、检查内容',
  '各县（区）民政局要于6月底前对辖区内养老机构至少开展1次消防安全检查，检查结果书面报送市民政局。',
];

describe('web pages', () => {
  it('keeps the notice and drops scripts, navigation, forms and hidden parts', async () => {
    const html = `<!DOCTYPE html><html><head><title>页</title><style>p{}</style></head><body>
      <nav><a>首页</a><a>机构职能</a></nav><script>document.write('脚本')</script>
      <div class="main"><div id="zoom">${BODY}<p style="display:none">隐藏</p></div></div>
      <form><input value="搜索"><button>搜索</button></form><footer><a>网站地图</a> <a>联系我们</a></footer></body></html>`;
    const { format, lines } = await readDocument(Buffer.from(html));
    expect(format).to.equal('html');
    expect(lines.map((line) => line.text)).to.deep.equal(TEXTS);
    expect(lines[0]?.heading).to.equal(1);
  });

  it('takes the heading that stands before the part with the text', async () => {
    const html = `<html><body><h1>标题在外</h1><div class="info"><a>打印</a></div><div>${BODY.replace(/<h1>.*<\/h1>/, '')}</div></body></html>`;
    expect((await readLines(Buffer.from(html)))[0]).to.equal('标题在外');
  });

  it('reads the encoding that the page declares', async () => {
    const html = `<html><head><meta charset="gb2312"></head><body>${BODY}</body></html>`;
    expect(await readLines(iconv.encode(html, 'gbk'), { fileName: '通知.htm' })).to.deep.equal(TEXTS);
  });

  it('reads a pasted fragment', async () => {
    expect(await readLines(Buffer.from(BODY))).to.deep.equal(TEXTS);
  });

  it('reads tables with spans, and leaves frames made of tables alone', async () => {
    const grid =
      '<table><tr><th>序号</th><th>任务</th><th>单位</th></tr><tr><td rowspan="2">1</td><td>排查</td><td>县局</td></tr><tr><td>整改</td><td>各机构</td></tr></table>';
    const html = `<html><body><table><tr><td>侧栏</td><td>${BODY}${grid}</td></tr></table></body></html>`;
    const { lines } = await readDocument(Buffer.from(html));
    expect(lines.filter((line) => line.kind === 'row').map((line) => line.text)).to.deep.equal([
      '序号\t任务\t单位',
      '1\t排查\t县局',
      '1\t整改\t各机构',
    ]);
    expect(lines.map((line) => line.text)).to.include.members(TEXTS);
  });

  it('parts paragraphs made by line breaks and keeps a broken title whole', async () => {
    const html =
      '<div align="center">关于印发云溪市民政领域<br>专项整治方案的通知</div><div>　　一、工作目标<br>　　全市隐患动态清零。<br><br>　　二、主要任务</div><p>&nbsp;</p>';
    expect(await readLines(Buffer.from(html))).to.deep.equal([
      '关于印发云溪市民政领域专项整治方案的通知',
      '一、工作目标',
      '全市隐患动态清零。',
      '二、主要任务',
    ]);
  });

  it('writes the numbers of lists out', async () => {
    const html =
      '<p>要求如下：</p><ol start="2"><li>加强领导</li><li><p>落实责任</p></li></ol><ul><li>严肃纪律</li></ul>';
    expect(await readLines(Buffer.from(html))).to.deep.equal([
      '要求如下：',
      '2.加强领导',
      '3.落实责任',
      '严肃纪律',
    ]);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(
      await readLines(Buffer.from('<html><body><pre>一、目标\n隐患清零。\n</pre></body></html>')),
    ).to.deep.equal(['一、目标', '隐患清零。']);
  });

  it('refuses elements nested ten thousand deep', async () => {
    const html = `<html><body>${'<div>'.repeat(10_000)}文${'</div>'.repeat(10_000)}</body></html>`;
    await expectRefusal(readDocument(Buffer.from(html)), 'too-complex', '嵌套');
  });

  it('refuses a page without text', async () => {
    await expectRefusal(readDocument(Buffer.from('<html><body><script>1</script></body></html>')), 'no-text');
  });
});
