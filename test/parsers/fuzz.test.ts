import { expect } from 'chai';
import { parseNotice, parseText } from '../../parsers/parseNotice.js';
import { parsedNoticeSchema } from '../../parsers/schema.js';
import { countedWork } from './fuzz/countedWork.js';
import { growingTexts } from './fuzz/growingTexts.js';
import { mutatedDocument } from './fuzz/mutatedNotices.js';
import { faultsOf } from './fuzz/soundness.js';

/** The suite runs one in ten of the notices that `npm run fuzz:parse` runs. */
const EVERY = 10;
const ALL = 10_000;
const SIZE = 8_000;
/** About how often each character may be looked at by all rules together; a runaway is far above. */
const MOST_PER_CHARACTER = 1_000;

describe('parsing what no office would write', function () {
  this.timeout(120_000);

  it('never crashes, and every span points at the words that it stands for', () => {
    for (let number = 0; number < ALL; number += EVERY) {
      const notice = parseNotice(mutatedDocument(number));
      expect(faultsOf(notice), `notice ${number}`).to.deep.equal([]);
      const checked = parsedNoticeSchema.safeParse(notice);
      expect(checked.error?.message, `notice ${number}`).to.equal(undefined);
    }
  });

  it('parts words without an end at whole characters', () => {
    const notice = parseText(`各单位要开展检查${'x'.repeat(1_491)}${'\ud83d\ude00'.repeat(2_000)}`);
    expect(faultsOf(notice)).to.deep.equal([]);
    for (const task of notice.tasks) expect(task.text, task.id).not.to.match(/\p{Surrogate}/u);
  });

  it('reads a text of only blanks, of one sign and of nothing', () => {
    for (const text of ['', '\n\n\n', '\u3000', '。', '\ud83d', '（', '\u0000', '一、']) {
      expect(faultsOf(parseText(text)), JSON.stringify(text)).to.deep.equal([]);
    }
  });

  describe('takes work that grows as the text does', () => {
    for (const [name, build] of Object.entries(growingTexts)) {
      it(name, () => {
        parseText(build(100));
        const [once = 0, twice = 0, fourfold = 0] = [1, 2, 4].map((times) =>
          countedWork(() => void parseText(build(SIZE * times))),
        );
        expect(twice / once, 'twice the text').to.be.below(2.5);
        expect(fourfold / twice, 'four times the text').to.be.below(2.5);
        expect(fourfold / build(SIZE * 4).length, 'per character').to.be.below(MOST_PER_CHARACTER);
      });
    }

    it('rows of a table', () => {
      const parsed = (rows: number): number =>
        countedWork(() => {
          const cells = ['1', '开展隐患排查', '市民政局', '市财政局', '2024年6月底前'];
          const line = { text: cells.join('\t'), kind: 'row' as const, cells, table: 0 };
          parseNotice({ format: 'docx', lines: Array.from({ length: rows }, () => line), warnings: [] });
        });
      parsed(10);
      expect(parsed(800) / parsed(400)).to.be.below(2.5);
    });
  });
});
