import { appendAll } from './appendAll.js';
import { UnreadableDocumentError, type TextDocument, type TextLine } from '../textDocument.js';
import { formatNames, readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';
import { wordBodyHandlers, type WordSettings, type WordStory } from './word/wordBody.js';
import { readNumbering } from './word/wordNumbering.js';
import { readStyles } from './word/wordStyles.js';
import { childrenNamed, readXml, readXmlTree, type XmlElement } from './xml.js';
import type { ZipContainer } from './zipContainer.js';

/**
 * Reads a .docx (ECMA-376, transitional or strict): body with tables and text boxes in reading order, then footnotes
 * and endnotes as paragraphs at the end. Tracked changes count as accepted, hidden text and the table of contents are
 * left out, headers and footers are not part of the body.
 */
export async function readWordDocument(zip: ZipContainer, budget: ReadBudget): Promise<TextDocument> {
  const main = await mainPart(zip, budget);
  if (!zip.has(main)) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.docx));
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const settings: WordSettings = {
    styleOf: readStyles(await readPart(zip, `${folder}styles.xml`, budget)),
    numbering: readNumbering(await readPart(zip, `${folder}numbering.xml`, budget)),
    budget,
  };
  const body = await readStory(zip, main, settings);
  const notes: TextLine[] = [];
  for (const part of ['footnotes.xml', 'endnotes.xml']) {
    if (zip.has(folder + part)) appendAll(notes, (await readStory(zip, folder + part, settings)).lines);
  }
  const lines = [...body.lines, ...notes.map((note) => ({ ...note, text: `注：${note.text}` }))];
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noText);
  const warnings = body.pictures > 0 ? [readerMessages.embeddedPictures(body.pictures)] : [];
  return { format: 'docx', lines, warnings };
}

async function readStory(zip: ZipContainer, part: string, settings: WordSettings): Promise<WordStory> {
  const story: WordStory = { lines: [], pictures: 0 };
  await readXml(zip.stream(part), wordBodyHandlers(settings, story), formatNames.docx, settings.budget);
  return story;
}

async function readPart(zip: ZipContainer, part: string, budget: ReadBudget): Promise<XmlElement | null> {
  return zip.has(part) ? readXmlTree(zip.stream(part), formatNames.docx, budget) : null;
}

/** The main part is what the package's relations call officeDocument; nearly always word/document.xml. */
async function mainPart(zip: ZipContainer, budget: ReadBudget): Promise<string> {
  const relations = childrenNamed(await readPart(zip, '_rels/.rels', budget), 'Relationship');
  const main = relations.find((relation) => relation.attributes.get('Type')?.endsWith('/officeDocument'));
  return main?.attributes.get('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}
