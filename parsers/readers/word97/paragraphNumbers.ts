import { carefulNumbers } from './carefulNumbers.js';
import { readLists } from './listTables.js';
import { readPieces, type Piece } from './pieces.js';
import {
  characterRuns,
  paragraphRuns,
  readProperties,
  runAt,
  sprm,
  type FormattedRun,
  type Properties,
} from './properties.js';
import { membershipIn, readStyles } from './styles.js';
import { NotUnderstoodError, openWord97, type Word97File } from './wordFile.js';

/** A paragraph of the main document. */
export interface Word97Paragraph {
  /** As it is shown, without the codes of fields; manual breaks as they are stored. */
  text: string;
  /** What Word writes before it (「（三）」); empty without a number. */
  number: string;
  /** 0 outside of tables, 2 in a table within a table. */
  tableDepth: number;
  /** What its end ends: a row's end has no text of its own. */
  ends: 'paragraph' | 'cell' | 'row';
}

/**
 * The paragraphs of a Word 97–2003 document with their automatic numbers, counted as [MS-DOC] 2.4.6.3 and 2.4.6.4 say:
 * the paragraph's own properties and those of its style, lists with their overrides, levels with their restarts.
 * Null where anything is not as expected, since a wrong number is worse than none.
 */
export function numberedParagraphs(bytes: Uint8Array): Word97Paragraph[] | null {
  try {
    return readParagraphs(bytes);
  } catch (error) {
    if (error instanceof NotUnderstoodError || error instanceof RangeError) return null;
    throw error;
  }
}

function readParagraphs(bytes: Uint8Array): Word97Paragraph[] {
  const file = openWord97(bytes);
  const paragraphs = paragraphRuns(file);
  const numberOf = numberReader(file);
  return splitParagraphs(readPieces(file), (offset) => runAt(paragraphs, offset).to).map(
    ({ text, mark, isCellEnd }) => {
      const run = runAt(paragraphs, mark);
      const properties = readProperties(run.properties);
      const tableDepth = properties.get(sprm.tableDepth) ?? properties.get(sprm.inTable) ?? 0;
      if (properties.get(sprm.rowEnd) === 1) return { text, number: '', tableDepth, ends: 'row' };
      const ends = isCellEnd ? 'cell' : 'paragraph';
      return { text, number: numberOf(run, properties, mark), tableDepth, ends };
    },
  );
}

/** Not in a list, though its indents are kept. Values above stand for members whose indents are their own. */
const NO_LIST = 0xf801;

/** Gives each paragraph its number; they must be asked for in the order of the document. */
function numberReader(file: Word97File): (run: FormattedRun, properties: Properties, mark: number) => string {
  const lists = readLists(file);
  const styles = readStyles(file);
  const characters = characterRuns(file);
  const numbers = carefulNumbers(lists);
  return (run, properties, mark) => {
    const ofStyle = styles(properties.get(sprm.style) ?? run.style);
    const own = membershipIn(properties);
    const list = own.list ?? ofStyle.list ?? 0;
    if (list === 0 && properties.has(sprm.oldNumber)) throw new NotUnderstoodError('old numbering');
    if (list === 0 || list === NO_LIST) return '';
    refuseHidden(readProperties(runAt(characters, mark).properties));
    const level = own.level ?? ofStyle.level ?? 0;
    const levels = lists.get(String(list))?.levels ?? [];
    const tied = levels.findIndex((each) => each?.style === String(run.style));
    if (own.list === undefined && own.level === undefined && tied >= 0 && tied !== level)
      throw new NotUnderstoodError('level of the style');
    return numbers.next(String(list), level);
  };
}

function refuseHidden(mark: ReadonlyMap<number, number>): void {
  if ((mark.get(sprm.hidden) ?? 0) !== 0 || (mark.get(sprm.deleted) ?? 0) !== 0)
    throw new NotUnderstoodError('hidden or deleted paragraph');
}

interface RawParagraph {
  text: string;
  /** Place of its last character in the text stream. */
  mark: number;
  isCellEnd: boolean;
}

const CELL_END = '\x07';
const DEEPEST_FIELD = 20;
const [FIELD, RESULT, FIELD_END] = ['\x13', '\x14', '\x15'];

/** A paragraph ends at its mark or a cell's, and at a break of sections where its properties end too. */
function splitParagraphs(pieces: readonly Piece[], endOfRun: (offset: number) => number): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  const fields: string[] = [];
  let text = '';
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at++) {
      const character = piece.text.charAt(at);
      const offset = piece.offset + at * piece.width;
      if (fields.length > DEEPEST_FIELD) throw new NotUnderstoodError('fields');
      if (character === FIELD) fields.push(FIELD);
      else if (character === RESULT) fields.splice(-1, 1, RESULT);
      else if (character === FIELD_END) fields.pop();
      else if (
        character === '\r' ||
        character === CELL_END ||
        endsAtBreak(character, offset, piece, endOfRun)
      ) {
        paragraphs.push({ text, mark: offset, isCellEnd: character === CELL_END });
        text = '';
      } else if (!fields.includes(FIELD)) text += character;
    }
  }
  return paragraphs;
}

function endsAtBreak(
  character: string,
  offset: number,
  { width }: Piece,
  endOfRun: (offset: number) => number,
): boolean {
  return character === '\f' && endOfRun(offset) === offset + width;
}
