import { actionLengthAt } from '../actionWords.js';
import type { Candidate } from './candidate.js';

/** 「公墓是不以营利为目的，为村民服务的设施」: what a thing is, where no body is named and no order follows. */
export const saysWhatItIs = ({ words, subjects, clauses, heads, sentence }: Candidate): boolean =>
  words.includes('是') &&
  !words.includes('负责') &&
  IS.test(words) &&
  subjects.every((subject) => subject === null) &&
  !clauses.some(({ start }, i) => i > 0 && actionLengthAt(sentence.shadow, heads[i] ?? start) >= 2);

const IS =
  /^(?![把将对按凡])[^，。；：要应须]{2,24}(?<![但就只也都还不若或凡其别求点以正总于便仅既乃先])是(?![否指])[^。；]{6,}$/;
