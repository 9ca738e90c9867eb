import { expect } from 'chai';
import { parsedNoticeSchema } from '../../../parsers/schema.js';
import { parseFile } from '../../../server/parsing/parseFile.js';
import { endParsingProcesses, keepParsingReady } from '../../../server/parsing/parsingPool.js';
import { startParsingProcess } from '../../../server/parsing/parsingProcess.js';
import { warmUp } from '../../../server/parsing/warmUp.js';

const NOTICE = Buffer.from(
  '关于开展检查的通知\n各街道：\n各街道要于2025年5月9日前开展检查。\n云溪市水务局\n2025年3月1日',
);
const LIMITS = { milliseconds: 60_000, memoryBytes: 2 * 1024 ** 3 };

describe('warming a parsing process up', function () {
  this.timeout(60_000);
  after(() => endParsingProcesses());

  it('reads samples only as long as nobody asks for more', async () => {
    let left = 3;
    expect(await warmUp(() => left-- > 0)).to.equal(3);
  });

  it('lets messages in between two samples', async () => {
    let asked = false;
    setTimeout(() => (asked = true), 1);
    await warmUp(() => !asked);
    expect(asked).to.equal(true);
  });

  it('does not keep a file waiting until it is through', async () => {
    const warming = startParsingProcess(1536, true);
    try {
      const notice = await warming.parse({ bytes: NOTICE }, LIMITS, undefined, undefined);
      expect(parsedNoticeSchema.parse(notice).tasks).to.have.length(1);
    } finally {
      warming.end();
    }
  });

  it('keeps one process ready, and another after that one is gone', async () => {
    keepParsingReady();
    const first = await parseFile(NOTICE, { fileName: '通知.txt' });
    const late = await parseFile(NOTICE, { limits: { milliseconds: 0 } }).catch((error: unknown) => error);
    expect(late).to.have.property('code', 'timeout');
    expect(await parseFile(NOTICE, { fileName: '通知.txt' })).to.deep.equal(first);
  });
});
