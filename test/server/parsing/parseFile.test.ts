import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { createCanvas } from '@napi-rs/canvas';
import { zipSync } from 'fflate';
import type { ReadProgress } from '../../../parsers/readers/readBudget.js';
import { parsedNoticeSchema } from '../../../parsers/schema.js';
import { UnreadableDocumentError } from '../../../parsers/textDocument.js';
import { parseFile } from '../../../server/parsing/parseFile.js';
import { endParsingProcesses } from '../../../server/parsing/parsingPool.js';
import { startParsingProcess } from '../../../server/parsing/parsingProcess.js';

const NOTICE = Buffer.from(
  [
    '关于开展养老机构消防安全检查的通知',
    '各县（区）民政局：',
    '一、检查任务',
    '各县（区）民政局要于2025年6月30日前对辖区内养老机构至少开展1次消防安全检查。',
    '云溪市民政局',
    '2025年3月1日',
  ].join('\n'),
);
const LIMITS = { milliseconds: 60_000, memoryBytes: 2 * 1024 ** 3 };

/** A picture that takes the recognition some seconds. */
function slowPicture(): Uint8Array {
  const canvas = createCanvas(2000, 2800);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 2000, 2800);
  context.fillStyle = 'black';
  for (let x = 100; x < 1900; x += 24) for (let y = 100; y < 2700; y += 40) context.fillRect(x, y, 14, 20);
  return canvas.toBuffer('image/png');
}

/** A page whose content is packed twice over: 300 MB of blanks in a file of less than a kilobyte. */
function pdfBomb(): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(300 * 1024 ** 2, ' ')));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${packed.toString('latin1')}\nendstream`,
  ].map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`);
  return Buffer.from(`%PDF-1.5\n${objects.join('')}trailer << /Root 1 0 R >>\n%%EOF`, 'latin1');
}

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('parsing in a process of its own', function () {
  this.timeout(60_000);
  after(() => endParsingProcesses());

  it('gives the notice that the parser makes of the file, with progress', async () => {
    const steps: ReadProgress[] = [];
    const notice = await parseFile(NOTICE, { fileName: '通知.txt', onProgress: (step) => steps.push(step) });
    expect(parsedNoticeSchema.parse(notice)).to.deep.equal(notice);
    expect(notice.document.title).to.equal('关于开展养老机构消防安全检查的通知');
    expect(notice.text.split('\n')).to.have.length(6);
    expect(steps.at(-1)?.step).to.equal('提取任务');
  });

  it('gives an unreadable file as the error that it is', async () => {
    const error = await caught(parseFile(new Uint8Array(), { fileName: '通知.docx' }));
    expect(error).to.be.instanceOf(UnreadableDocumentError).with.property('code', 'empty-file');
    expect(error).to.have.property('message').that.contains('空的');
  });

  it('ends a file that takes too long, and goes on with the next', async () => {
    const error = await caught(parseFile(slowPicture(), { limits: { milliseconds: 200 } }));
    expect(error).to.be.instanceOf(UnreadableDocumentError).with.property('code', 'timeout');
    expect((await parseFile(NOTICE)).document.title).to.contain('消防安全检查');
  });

  it('ends a file that takes too much memory', async () => {
    const error = await caught(parseFile(slowPicture(), { limits: { memoryBytes: 150 * 1024 ** 2 } }));
    expect(error).to.be.instanceOf(UnreadableDocumentError).with.property('code', 'too-complex');
    expect(error).to.have.property('message').that.contains('内存');
  });

  it('ends a PDF of a few hundred bytes that unpacks to more than fits', async () => {
    const error = await caught(parseFile(pdfBomb(), { limits: { memoryBytes: 400 * 1024 ** 2 } }));
    expect(error).to.be.instanceOf(UnreadableDocumentError).with.property('code', 'too-complex');
    expect(error).to.have.property('message').that.contains('内存');
  });

  it('ends at once when it is cancelled, also while it waits for its turn', async () => {
    const controller = new AbortController();
    const running = [
      parseFile(slowPicture(), { signal: controller.signal }),
      parseFile(slowPicture(), { signal: controller.signal }),
    ];
    const waiting = parseFile(NOTICE, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('用户取消')), 500);
    for (const parsing of [...running, waiting])
      expect(await caught(parsing)).to.equal(controller.signal.reason);
    expect((await parseFile(NOTICE)).document.title).to.contain('消防安全检查');
  });

  it('takes turns: five files at once all come through', async () => {
    const notices = await Promise.all(Array.from({ length: 5 }, () => parseFile(NOTICE)));
    expect(new Set(notices.map((notice) => notice.tasks.length)).size).to.equal(1);
  });

  it('reports a process that was killed, and starts another for the next file', async () => {
    const parsing = startParsingProcess(512);
    const reading = caught(parsing.parse({ bytes: slowPicture() }, LIMITS, undefined, undefined));
    process.kill(parsing.pid ?? 0, 'SIGKILL');
    expect(await reading)
      .to.be.instanceOf(UnreadableDocumentError)
      .with.property('message')
      .that.contains('中断');
    expect(parsing.isAlive).to.equal(false);
  });

  it('reports a full heap as too much memory', async () => {
    const parsing = startParsingProcess(24);
    const rows = Buffer.from(`<w:p><w:r><w:t>各县要完成自查。</w:t></w:r></w:p>`.repeat(150_000));
    const xml = Buffer.concat([
      Buffer.from(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
      ),
      rows,
      Buffer.from('</w:body></w:document>'),
    ]);
    const bytes = zipSync({
      '[Content_Types].xml': Buffer.from('<T/>'),
      'word/document.xml': [xml, { level: 0 }],
    });
    const error = await caught(parsing.parse({ bytes }, LIMITS, undefined, undefined));
    parsing.end();
    expect(error).to.be.instanceOf(UnreadableDocumentError).with.property('code', 'too-complex');
  });

  it('keeps the caller free while it parses', async () => {
    const long = Buffer.from(`${NOTICE.toString()}\n`.repeat(2_000));
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 1);
    await parseFile(long);
    clearInterval(ticking);
    expect(ticks).to.be.greaterThan(10);
  });
});
