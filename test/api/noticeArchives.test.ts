import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { NoticeModel } from '../../plans/notices/model.js';
import { p, wordFile } from '../parsers/readers/made/wordFile.js';
import { useApp, type Agent } from '../support/app.js';
import { sampleNotice } from '../support/sampleNotice.js';

interface Item {
  fileName: string;
  notice: { id: string; fileName: string; duplicate: boolean } | null;
  error: { type: string; detail: string } | null;
}

describe('archives of notices over HTTP', function () {
  this.timeout(60_000);
  const app = useApp({ now: '2024-04-10T09:00:00+08:00' });

  const send = (agent: Agent, address: string, bytes: Uint8Array, filename: string) =>
    agent.post(address).attach('file', Buffer.from(bytes), { filename, contentType: 'application/zip' });
  const sendZip = (agent: Agent, files: Zippable) =>
    send(agent, '/api/notices/zip', zipSync(files), '材料.zip');
  const word = wordFile({
    body: p('关于开展汛前检查的通知') + p('各乡镇要于2024年5月20日前完成辖区内山塘水库的汛前检查。'),
  });

  it('takes each file as if it had come alone, and says of each that it refuses why', async () => {
    const supervisor = await app.signIn('supervisor');
    const files = {
      '通知/方案.txt': strToU8(sampleNotice),
      '汛前检查.docx': word,
      '空.txt': new Uint8Array(),
      '坏.docx': strToU8('PK\u0003\u0004这不是压缩包'),
      '散文.txt': strToU8('春天来了，山花开了。溪水从石头上流过。'),
      '__MACOSX/._方案.txt': strToU8('x'),
    };
    const { body } = await sendZip(supervisor, files).expect(200);
    const items = body.items as Item[];
    expect(
      items.map(({ fileName, notice, error }) => [
        fileName,
        notice?.fileName ?? null,
        error?.type.split(':').at(-1) ?? null,
      ]),
    ).to.deep.equal([
      ['通知/方案.txt', '方案.txt', null],
      ['汛前检查.docx', '汛前检查.docx', null],
      ['空.txt', null, 'empty-file'],
      ['坏.docx', null, 'corrupt'],
      ['散文.txt', null, 'no-tasks'],
    ]);
    expect(items[2]?.error?.detail).to.contain('文件是空的');
    expect(await NoticeModel.countDocuments()).to.equal(2);

    const { body: again } = await sendZip(supervisor, { '又一次.txt': strToU8(sampleNotice) }).expect(200);
    expect(again.items[0].notice).to.include({ id: items[0]?.notice?.id, duplicate: true });
  });

  it('refuses a file within that is larger than an upload may be, and takes the others', async () => {
    const supervisor = await app.signIn('supervisor');
    const large = Buffer.alloc(app.services.config.maxUploadBytes + 1, '通知');
    // Enough that cannot be packed, or it would be taken for a bomb.
    randomBytes(2 * 1024 * 1024).copy(large);
    const { body } = await sendZip(supervisor, { '大.txt': large, '汛前检查.docx': word }).expect(200);
    const [refused, taken] = body.items as Item[];
    expect(refused?.error?.detail).to.contain('单个文件不能超过 50 MB');
    expect(taken).to.deep.include({ fileName: '汛前检查.docx', error: null });
  });

  it('refuses an archive that breaks a limit whole, and keeps nothing of it', async () => {
    const supervisor = await app.signIn('supervisor');
    const good = { '方案.txt': strToU8(sampleNotice) };
    const refused: [Zippable, number, string][] = [
      [{ ...good, '内层.zip': zipSync(good) }, 422, '压缩包内还有压缩包“内层.zip”'],
      [{ ...good, '大.txt': new Uint8Array(64 * 1024 * 1024) }, 413, '压缩炸弹'],
      [
        Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.txt`, strToU8('文')])),
        422,
        '超过 200 个',
      ],
      [{}, 422, '压缩包里没有文件'],
    ];
    for (const [files, status, words] of refused) {
      const { body } = await sendZip(supervisor, files).expect(status);
      expect(body.detail).to.contain(words);
    }
    expect(await NoticeModel.countDocuments()).to.equal(0);
  });

  it('goes by the content, not the name', async () => {
    const supervisor = await app.signIn('supervisor');
    const { body } = await send(supervisor, '/api/notices/zip', word, '汛前检查.zip').expect(200);
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.deep.include({ fileName: '汛前检查.zip', error: null });
    const archive = zipSync({ '方案.txt': strToU8(sampleNotice) });
    const { body: alone } = await send(supervisor, '/api/notices', archive, '材料').expect(415);
    expect(alone.detail).to.contain('压缩包').and.to.contain('以 .zip 结尾');
  });

  it('is for the office alone', async () => {
    const files = { '方案.txt': strToU8(sampleNotice) };
    await sendZip(await app.signIn('leader'), files).expect(403);
    await sendZip(app.anonymous(), files).expect(401);
    expect(await NoticeModel.countDocuments()).to.equal(0);
  });
});
