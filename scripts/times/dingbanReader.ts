import { isDeepStrictEqual } from 'node:util';
import { readWithDingban } from '../../test/parsers/extract/timePhrases/reading.js';
import type { ComparedReader } from './comparedReader.js';

const REFERENCE = { issuedOn: '2024-03-05', year: 2024 };

/** Judged strictly: the answer must equal what is expected, with nothing more. */
export const dingbanReader: ComparedReader = {
  name: 'Dingban',
  version: '',
  run: (text) => void readWithDingban(text, REFERENCE),
  isRight: (text, reference, expected) => isDeepStrictEqual(readWithDingban(text, reference), [...expected]),
};
