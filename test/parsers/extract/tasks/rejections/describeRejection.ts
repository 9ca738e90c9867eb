import { expect } from 'chai';
import { parseText } from '../../../../../parsers/parseNotice.js';

/**
 * The tests of one rule: each refused sentence stands among the tasks of a made notice and is none because of the
 * rule; the others sound alike, and the rule leaves them alone. `head` is what stands above them, if no notice.
 */
export function describeRejection(
  rule: string,
  sentences: { refused: readonly string[]; kept: readonly string[] },
  head = NOTICE,
): void {
  describe(rule, () => {
    for (const sentence of sentences.refused)
      it(`refuses ${sentence}`, () => {
        expect(verdictOn(sentence, head)).to.equal(rule);
      });
    for (const sentence of sentences.kept)
      it(`leaves ${sentence}`, () => {
        expect(verdictOn(sentence, head)).not.to.equal(rule);
      });
  });
}

const NOTICE = '关于开展秋季安全检查的通知\n各乡镇人民政府：\n为做好秋季安全工作，现将有关事项通知如下：\n';
export const SPEECH = '在全县秋季安全工作会议上的讲话\n同志们：\n';

/** The rule that says what becomes of a sentence in a section of tasks. */
function verdictOn(sentence: string, head: string): string | undefined {
  const text = `${head}一、工作任务\n（一）抓好检查。各乡镇要逐户检查。${sentence}\n（二）及时上报。各乡镇要于10月20日前上报总结。\n临川县安全生产委员会办公室\n2023年9月1日`;
  const at = text.indexOf(sentence, head.length);
  let verdict: string | undefined;
  parseText(text, {
    debug: (rule, _words, index) => {
      if (/^(?:not|task)\./.test(rule) && index === at) verdict ??= rule;
    },
  });
  return verdict;
}
