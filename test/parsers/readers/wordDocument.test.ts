import { expect } from 'chai';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { cell, numbered, p, table, wordFile } from './made/wordFile.js';
import { expectRefusal, readLines } from './made/readLines.js';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircle', '%4')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '第%1条')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('Word documents', () => {
  it('writes automatic numbers out, each level restarting below the one above', async () => {
    const body = [
      numbered('工作目标', 1),
      numbered('主要任务', 1),
      numbered('开展排查', 1, 1),
      numbered('自查', 1, 2),
      numbered('抽查', 1, 2),
      numbered('落实整改', 1, 1),
      numbered('建账', 1, 2),
      numbered('入户', 1, 3),
      numbered('保障措施', 1),
      numbered('加强领导', 1, 1),
    ].join('');
    expect(await readLines(wordFile({ body, numbering: NUMBERING }))).to.deep.equal([
      '一、工作目标',
      '二、主要任务',
      '（一）开展排查',
      '1.自查',
      '2.抽查',
      '（二）落实整改',
      '1.建账',
      '①入户',
      '三、保障措施',
      '（一）加强领导',
    ]);
  });

  it('restarts where a list overrides the start, counts 「1.2」 over levels, and drops bullets', async () => {
    const body = [
      numbered('甲', 1),
      numbered('乙', 4),
      numbered('总则', 2),
      numbered('范围', 2, 1),
      numbered('对象', 2, 1),
      numbered('要点', 3),
    ].join('');
    expect(await readLines(wordFile({ body, numbering: NUMBERING }))).to.deep.equal([
      '一、甲',
      '一、乙',
      '第1条总则',
      '1.1 范围',
      '1.2 对象',
      '要点',
    ]);
  });

  it('counts to twenty-one in Chinese', async () => {
    const body = Array.from({ length: 21 }, (_, at) => numbered(`事项${at + 1}`, 1)).join('');
    const lines = await readLines(wordFile({ body, numbering: NUMBERING }));
    expect([lines[9], lines[10], lines[19], lines[20]]).to.deep.equal([
      '十、事项10',
      '十一、事项11',
      '二十、事项20',
      '二十一、事项21',
    ]);
  });

  it('takes numbering, heading and alignment from styles, and leaves the table of contents out', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="1"/><w:name w:val="自定义"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const body =
      p('总体要求……1', '<w:pStyle w:val="TOC1"/>') +
      p('总体要求', '<w:pStyle w:val="1"/>') +
      p('工作任务', '<w:pStyle w:val="Sub"/>') +
      p('落款', '<w:jc w:val="right"/>');
    const { lines } = await readDocument(wordFile({ body, styles, numbering: NUMBERING }));
    expect(lines).to.deep.equal([
      { text: '一、总体要求', kind: 'paragraph', heading: 1 },
      { text: '二、工作任务', kind: 'paragraph', heading: 1, align: 'center' },
      { text: '落款', kind: 'paragraph', align: 'right' },
    ]);
  });

  it('reads tracked changes as accepted: inserted in, deleted and moved-away out', async () => {
    const body =
      `<w:p>${run('于')}<w:del w:id="1">${'<w:r><w:delText>5月底前</w:delText></w:r>'}</w:del><w:ins w:id="2">${run('6月底前')}</w:ins>${run('完成。')}</w:p>` +
      `<w:p><w:moveFrom w:id="3">${run('移走的话')}</w:moveFrom>${run('留下的话。')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('前半句，')}</w:p><w:p>${run('后半句。')}</w:p>` +
      `<w:p><w:pPr><w:pPrChange w:id="5"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('不再编号')}</w:p>`;
    expect(await readLines(wordFile({ body, numbering: NUMBERING }))).to.deep.equal([
      '于6月底前完成。',
      '留下的话。',
      '前半句，后半句。',
      '不再编号',
    ]);
  });

  it('reads a text box once, though Word writes it twice', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${run('正文段落。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('云溪市民政局文件')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('云溪市民政局文件')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await readLines(wordFile({ body }))).to.deep.equal(['正文段落。', '云溪市民政局文件']);
  });

  it('leaves hidden text and field codes out, keeps the results of fields and equations', async () => {
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2025年3月1日')}<w:r><w:fldChar w:fldCharType="end"/></w:r><m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath></w:p>`;
    expect(await readLines(wordFile({ body }))).to.deep.equal(['2025年3月1日≥95%']);
  });

  it('puts footnotes at the end', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1">${p('指民办养老机构。')}</w:footnote>`;
    const body = `<w:p>${run('各机构')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('要开展自查。')}</w:p>`;
    expect(await readLines(wordFile({ body, footnotes }))).to.deep.equal([
      '各机构要开展自查。',
      '注：指民办养老机构。',
    ]);
  });

  it('repeats merged cells in every row and column that they span', async () => {
    const body = table(
      [cell('序号'), cell('任务'), cell('责任单位', '<w:gridSpan w:val="2"/>')],
      [cell('1', '<w:vMerge w:val="restart"/>'), cell('开展排查'), cell('县民政局'), cell('县消防大队')],
      [cell('', '<w:vMerge/>'), cell(p('建立台账') + p('逐项销号')), cell('各乡镇'), cell('')],
    );
    const { lines } = await readDocument(wordFile({ body }));
    expect(lines.map((line) => line.cells)).to.deep.equal([
      ['序号', '任务', '责任单位', '责任单位'],
      ['1', '开展排查', '县民政局', '县消防大队'],
      ['1', '建立台账 逐项销号', '各乡镇', ''],
    ]);
    expect(lines.every((line) => line.kind === 'row' && line.table === 0)).to.equal(true);
    expect(lines[1]?.text).to.equal('1\t开展排查\t县民政局\t县消防大队');
  });

  it('reads a table that only frames text, and a heading row, as paragraphs', async () => {
    const framed = table([cell(p('第一段。') + p('第二段。'))]);
    const headed = table([cell('任务分解表', '<w:gridSpan w:val="2"/>')], [cell('任务'), cell('单位')]);
    const { lines } = await readDocument(wordFile({ body: framed + headed }));
    expect(lines.map((line) => [line.kind, line.text])).to.deep.equal([
      ['paragraph', '第一段。'],
      ['paragraph', '第二段。'],
      ['paragraph', '任务分解表'],
      ['row', '任务\t单位'],
    ]);
  });

  it('writes the automatic numbers of a column that holds nothing else', async () => {
    const body = table(
      [cell('序号'), cell('任务')],
      [cell(numbered('', 2)), cell('排查')],
      [cell(numbered('', 2)), cell('整改')],
    );
    expect(await readLines(wordFile({ body, numbering: NUMBERING }))).to.deep.equal([
      '序号\t任务',
      '第1条\t排查',
      '第2条\t整改',
    ]);
  });

  it('drops rows deleted by a tracked change', async () => {
    const body = `<w:tbl><w:tr>${cell('留')}${cell('下')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删')}${cell('除')}</w:tr></w:tbl>`;
    expect(await readLines(wordFile({ body }))).to.deep.equal(['留\t下']);
  });

  it('joins manual line breaks within a title and parts them where they stand for paragraphs', async () => {
    const br = '<w:r><w:br/></w:r>';
    const body =
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('关于印发云溪市民政领域')}${br}${run('专项整治方案的通知')}</w:p>` +
      `<w:p>${run('一、工作目标')}${br}${run('全市养老机构隐患动态清零。')}${br}${run('二、主要任务')}</w:p>`;
    expect(await readLines(wordFile({ body }))).to.deep.equal([
      '关于印发云溪市民政领域专项整治方案的通知',
      '一、工作目标',
      '全市养老机构隐患动态清零。',
      '二、主要任务',
    ]);
  });

  it('refuses a document that ends too early', async () => {
    const whole = wordFile({ body: p('正文') });
    await expectRefusal(readDocument(whole.subarray(0, whole.length - 40)), 'corrupt');
  });

  it('refuses broken XML', async () => {
    await expectRefusal(readDocument(wordFile({ body: '<w:p><w:r></w:p>' })), 'corrupt', '.docx');
  });
});
