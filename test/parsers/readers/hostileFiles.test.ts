import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { DEFAULT_READ_LIMITS } from '../../../parsers/readers/limits.js';
import { oleFile } from './made/oleFile.js';
import { pdfFile } from './made/pdfFile.js';
import { expectRefusal, readLines } from './made/readLines.js';
import { p, wordFile } from './made/wordFile.js';

const OVER_LONG = 'x'.repeat(8 * 1024 * 1024);

/** A .docx whose main part is this XML, whatever it is. */
function rawWordFile(xml: string): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
}

describe('hostile files', () => {
  it('refuses a zip bomb by its ratio before unpacking it', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(64 * 1024 * 1024),
    });
    await expectRefusal(readDocument(bomb), 'too-large', '压缩');
  });

  it('refuses what unpacks to more than allowed, also in many small parts', async () => {
    const parts: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8('<T/>'),
      'xl/workbook.xml': strToU8('<w/>'),
    };
    for (let at = 0; at < 40; at++) parts[`xl/media/${at}.bin`] = new Uint8Array(1024 * 1024);
    await expectRefusal(
      readDocument(zipSync(parts), { limits: { expandedBytes: 20 * 1024 * 1024 } }),
      'too-large',
      '20MB',
    );
  });

  it('refuses an entry that unpacks to more than its directory says', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<T/>'),
      'word/document.xml': strToU8(OVER_LONG),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The central directory's entry of the part: its uncompressed size stands 24 bytes after the signature.
    for (let at = 0; at < bytes.length - 28; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === OVER_LONG.length) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    await expectRefusal(readDocument(bytes), 'corrupt');
  });

  it('refuses an archive with too many entries', async () => {
    const parts: Record<string, Uint8Array> = {};
    for (let at = 0; at <= DEFAULT_READ_LIMITS.archiveEntries; at++) parts[`${at}`] = new Uint8Array();
    await expectRefusal(readDocument(zipSync(parts)), 'too-complex', '条目');
  });

  it('refuses external entities and never reads what they name', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>';
    await expectRefusal(readDocument(rawWordFile(xml)), 'corrupt', '实体');
  });

  it('refuses external entities in workbooks and OFD too, and leaves them out of web pages', async () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>';
    const workbook = zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'xl/workbook.xml': strToU8(xml) });
    await expectRefusal(readDocument(workbook), 'corrupt', '实体');
    await expectRefusal(readDocument(zipSync({ 'OFD.xml': strToU8(xml) })), 'corrupt', '实体');
    const page =
      '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>各县区要完成自查。&x;</p></html>';
    expect((await readLines(Buffer.from(page))).join('')).not.to.contain('root:');
  });

  it('refuses entities that multiply', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join('');
    const xml = `<!DOCTYPE d [<!ENTITY e0 "哈">${levels}]><d>&e20;</d>`;
    await expectRefusal(readDocument(rawWordFile(xml)), 'corrupt', '实体');
  });

  it('refuses XML nested without end', async () => {
    await expectRefusal(readDocument(rawWordFile('<a>'.repeat(100_000))), 'too-complex', '嵌套');
  });

  it('refuses a million empty paragraphs', async () => {
    await expectRefusal(readDocument(wordFile({ body: '<w:p/>'.repeat(1_000_000) })), 'too-large', '压缩');
    const loose = { expansionRatio: Infinity };
    const reading = readDocument(wordFile({ body: '<w:p/>'.repeat(1_000_000) }), { limits: loose });
    await expectRefusal(reading, 'too-complex', '段落');
  });

  it('reads ten thousand empty paragraphs', async () => {
    const body = '<w:p/>'.repeat(10_000) + p('各县区要完成自查。');
    expect(await readLines(wordFile({ body }))).to.deep.equal(['各县区要完成自查。']);
  });

  it('refuses an old Word file whose sectors run in a circle', async () => {
    const table = new Uint8Array(512).fill(0xff);
    const view = new DataView(table.buffer);
    view.setInt32(0, -3, true);
    view.setInt32(4, 2, true);
    view.setInt32(8, 1, true);
    const bytes = oleFile(['Root Entry', 'WordDocument'], table);
    const head = new DataView(bytes.buffer, bytes.byteOffset);
    head.setInt32(44, 1, true);
    head.setInt32(48, 1, true);
    head.setInt32(76, 0, true);
    await expectRefusal(readDocument(bytes), 'corrupt', '.doc');
  });

  it('joins a hundred thousand lines into one paragraph without running away', async () => {
    const line = '各县区民政局要于六月底前对辖区内养老机构至少开展一次消防安全检查并报';
    const text = Array.from({ length: 100_000 }, () => line);
    expect(await readLines(Buffer.from(text.join('\n')))).to.deep.equal([text.join('')]);
    expect(await readLines(Buffer.from(`<html><p>${text.join('<br>')}</p></html>`))).to.deep.equal([
      text.join(''),
    ]);
  });

  it('refuses more text than allowed', async () => {
    const limits = { characters: 1_000 };
    const text = '各县区要完成自查。'.repeat(200);
    await expectRefusal(readDocument(Buffer.from(text), { limits }), 'too-large', '1000 字');
    await expectRefusal(readDocument(wordFile({ body: p(text) }), { limits }), 'too-large');
    const words = Array.from({ length: 40 }, (_, at) => ({
      x: 40,
      y: 40 + at * 18,
      text: text.slice(0, 40),
    }));
    await expectRefusal(readDocument(pdfFile({ pages: [{ words }] }), { limits }), 'too-large');
  });

  it('refuses a file that is too large before looking at it', async () => {
    await expectRefusal(
      readDocument(new Uint8Array(2_000_000), { limits: { bytes: 1_048_576 } }),
      'too-large',
      '1MB',
    );
  });

  it('stops when the time is over', async () => {
    const pages = Array.from({ length: 50 }, () => ({
      words: [{ x: 72, y: 100, text: '各县区要完成自查。' }],
    }));
    await expectRefusal(readDocument(pdfFile({ pages }), { limits: { milliseconds: 1 } }), 'timeout', '用时');
  });

  it('refuses a small file that claims to be a vast picture', async () => {
    const png = Buffer.alloc(64);
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    png.write('IHDR', 12, 'latin1');
    png.writeUInt32BE(100_000, 16);
    png.writeUInt32BE(100_000, 20);
    await expectRefusal(readDocument(png), 'too-large', '尺寸');
  });

  it('refuses a broken picture', async () => {
    const png = Buffer.alloc(64);
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    png.writeUInt32BE(100, 16);
    png.writeUInt32BE(100, 20);
    await expectRefusal(readDocument(png), 'corrupt', '图片');
  });
});
