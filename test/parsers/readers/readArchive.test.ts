import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readArchive, type ArchivedFile } from '../../../parsers/readers/readArchive.js';
import { expectRefusal } from './made/readLines.js';
import { p, wordFile } from './made/wordFile.js';

/** Puts names in GBK into an archive made with ASCII names of the same length in bytes, as old programs write them. */
function withGbkName(bytes: Uint8Array, ascii: string, name: string): Uint8Array {
  const gbk = iconv.encode(name, 'gbk');
  expect(gbk.length).to.equal(ascii.length);
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf(ascii); at >= 0; at = buffer.indexOf(ascii, at + 1)) gbk.copy(buffer, at);
  return buffer;
}

async function filesOf(archive: Uint8Array): Promise<ArchivedFile[]> {
  const files = await readArchive(archive);
  if (files === null) throw new Error('taken for a document');
  return files;
}

describe('archives of several documents', () => {
  it('gives names and bytes, without what systems add', async () => {
    const docx = wordFile({ body: p('一') });
    const files = await filesOf(
      zipSync({
        '通知/方案.docx': docx,
        'b.txt': strToU8('文'),
        '__MACOSX/._b.txt': strToU8('x'),
        '.DS_Store': strToU8('x'),
      }),
    );
    expect(files.map((file) => file.name)).to.deep.equal(['通知/方案.docx', 'b.txt']);
    expect(Buffer.from(files[0]?.bytes ?? []).equals(Buffer.from(docx))).to.equal(true);
  });

  it('leaves a document alone, whatever its name says', async () => {
    expect(await readArchive(wordFile({ body: p('一') }), { fileName: '方案.zip' })).to.equal(null);
    expect(await readArchive(strToU8('各街道要开展检查。'), { fileName: '方案.zip' })).to.equal(null);
  });

  it('reads names in GBK', async () => {
    const bytes = withGbkName(zipSync({ 'abcdefgh.txt': strToU8('文') }), 'abcdefgh', '整治方案');
    expect((await filesOf(bytes)).map((file) => file.name)).to.deep.equal(['整治方案.txt']);
  });

  it('refuses an archive within an archive, also under another name', async () => {
    const inner = zipSync({ 'a.txt': strToU8('文') });
    await expectRefusal(readArchive(zipSync({ 'in.zip': inner })), 'too-complex', 'in.zip');
    await expectRefusal(readArchive(zipSync({ 'in.txt': inner })), 'too-complex', 'in.txt');
  });

  it('refuses too many files, too much, nothing, and broken archives', async () => {
    const three = zipSync({ a: strToU8('1'), b: strToU8('2'), c: strToU8('3') });
    await expectRefusal(readArchive(three, { limits: { archiveFiles: 2 } }), 'too-complex', '2 个');
    await expectRefusal(readArchive(three, { limits: { expandedBytes: 2 } }), 'too-large');
    await expectRefusal(readArchive(zipSync({})), 'no-text');
    await expectRefusal(readArchive(three.subarray(0, 60)), 'corrupt');
  });

  it('refuses files under a password, and bombs by their ratio', async () => {
    const locked = Buffer.from(zipSync({ 'a.txt': strToU8('文') }));
    // The lowest bit of the flags, 6 bytes after the local signature and 8 after that of the directory.
    locked.writeUInt16LE(1, 6);
    locked.writeUInt16LE(1, locked.indexOf('PK\x01\x02', 0, 'latin1') + 8);
    await expectRefusal(readArchive(locked), 'encrypted', '压缩包设有打开密码');
    const bomb = zipSync({ 'a.txt': new Uint8Array(64 * 1024 * 1024) });
    await expectRefusal(readArchive(bomb), 'too-large', '压缩炸弹');
  });
});
