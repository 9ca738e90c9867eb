import { expect } from 'chai';
import { createCanvas } from '@napi-rs/canvas';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { oleFile } from './made/oleFile.js';
import { pdfFile } from './made/pdfFile.js';
import { expectRefusal } from './made/readLines.js';
import { p, wordFile } from './made/wordFile.js';

const DOCX = wordFile({ body: p('各县区要于6月底前完成自查。') });
const PDF = pdfFile({ pages: [{ words: [{ x: 72, y: 100, text: '各县区要完成自查。' }] }] });
const PNG = createCanvas(20, 20).toBuffer('image/png');

describe('what a file is', () => {
  it('is told by its content: a .doc that is a .docx is read with a word', async () => {
    const document = await readDocument(DOCX, { fileName: '通知.doc' });
    expect(document.format).to.equal('docx');
    expect(document.warnings.join()).to.contain('.doc').and.contain('.docx');
  });

  for (const [name, bytes, format] of [
    ['通知.docx', PDF, 'pdf'],
    ['通知.doc', Buffer.from('<html><body><p>各县区要完成自查。</p></body></html>'), 'html'],
    ['通知.pdf', Buffer.from('各县区要于6月底前完成自查。'), 'text'],
  ] as const) {
    it(`reads a ${name} that is really ${format} with a word`, async () => {
      const document = await readDocument(bytes, { fileName: name });
      expect(document.format).to.equal(format);
      expect(document.warnings.join()).to.contain('实为');
    });
  }

  it('needs no name', async () => {
    expect((await readDocument(DOCX)).warnings).to.deep.equal([]);
    expect((await readDocument(DOCX, { fileName: '没有后缀' })).warnings).to.deep.equal([]);
  });

  it('refuses a .docx that is a picture, or an archive', async () => {
    await expectRefusal(readDocument(PNG, { fileName: '通知.docx' }), 'format-mismatch', '图片');
    const zip = zipSync({ 'a.txt': strToU8('文') });
    await expectRefusal(readDocument(zip, { fileName: '通知.docx' }), 'format-mismatch', '压缩包');
  });

  it('takes a heap of bytes for a damaged file of the kind that it is named after', async () => {
    const heap = Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 131 + at * 29 + 17) % 251);
    await expectRefusal(readDocument(heap, { fileName: '通知.docx' }), 'corrupt', 'Word 文档（.docx）已损坏');
    await expectRefusal(readDocument(heap, { fileName: '通知.txt' }), 'corrupt', '编码无法识别');
    await expectRefusal(readDocument(heap), 'corrupt', '编码无法识别');
  });

  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  for (const [what, bytes, words] of [
    ['a program', program, '可执行程序'],
    ['a Linux program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1'), '可执行程序'],
    ['a RAR archive', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), '解压'],
    ['a ZIP of several files', zipSync({ 'a.txt': strToU8('文'), 'b.txt': strToU8('字') }), '压缩包'],
    ['an RTF', Buffer.from('{\\rtf1\\ansi}'), 'RTF'],
    ['an old workbook', oleFile(['Root Entry', 'Workbook']), '.xls'],
    ['an old presentation', oleFile(['Root Entry', 'PowerPoint Document']), '演示文稿'],
    ['another OLE file', oleFile(['Root Entry', 'SomethingElse']), '不能识别'],
    [
      'a presentation',
      zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'ppt/presentation.xml': strToU8('<p/>') }),
      '演示文稿',
    ],
    [
      'an OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<c/>') }),
      'OpenDocument',
    ],
  ] as const) {
    it(`refuses ${what} with what to do`, async () => {
      await expectRefusal(readDocument(bytes), 'unknown-format', words);
    });
  }

  it('refuses an empty file', async () => {
    await expectRefusal(readDocument(new Uint8Array(), { fileName: '通知.docx' }), 'empty-file');
  });

  it('refuses files under a password: Office, old Word, PDF', async () => {
    await expectRefusal(
      readDocument(oleFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])),
      'encrypted',
      '密码',
    );
    const block = new Uint8Array(512);
    block.set([0xec, 0xa5]);
    block[0x0b] = 1;
    await expectRefusal(readDocument(oleFile(['Root Entry', 'WordDocument'], block)), 'encrypted', '密码');
    await expectRefusal(readDocument(pdfFile({ pages: [{}], encrypted: true })), 'encrypted', '密码');
  });

  it('refuses an old Word file of which nothing else is there', async () => {
    await expectRefusal(readDocument(oleFile(['Root Entry', 'WordDocument'])), 'corrupt');
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('用户取消'));
    const outcome = await readDocument(DOCX, { signal: controller.signal }).catch((error: unknown) => error);
    expect(outcome).to.equal(controller.signal.reason);
  });
});
