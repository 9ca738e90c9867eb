import { isWithin } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';
import { PatternAt } from '../patternAt.js';

/** 「下一步，我局将…」: from here on a report tells what is to come. */
const TO_COME = new PatternAt(
  /(?:下一?步(?!骤)|下一?阶段|接下来|今后|明年|下半年|新的一年|(?:针对|对于?)(?:上述|以上|这些|存在的)(?:问题|不足|情况))/,
);

/**
 * The sentences of a report that tell what is to come without a heading that says so: those from 「下一步，…」 on to
 * the end of the paragraph, and where the paragraph opens so, those of the paragraphs and items behind it as well, as
 * long as they stand in the same item.
 */
export function nextSteps(sentences: readonly BodySentence[]): Set<BodySentence> {
  const found = new Set<BodySentence>();
  let opening: BodySentence | null = null;
  for (const sentence of sentences) {
    if (opening !== null && !goesOn(opening, sentence)) opening = null;
    if (TO_COME.testAt(sentence.shadow, 0) && (opening === null || sentence.opensParagraph))
      opening = sentence;
    if (opening !== null) found.add(sentence);
  }
  return found;
}

const goesOn = (opening: BodySentence, sentence: BodySentence): boolean =>
  sentence.paragraph === opening.paragraph ||
  (opening.opensParagraph &&
    sentence.part === opening.part &&
    (opening.node === null || isWithin(sentence.node, opening.node)));
