import { strToU8, zipSync } from 'fflate';

/** The parts of a .docx to be made, as the XML inside their root elements. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Makes a .docx of raw WordprocessingML, so that a test can say exactly what stands in it. */
export function wordFile(parts: WordParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${HEAD}<w:document ${NAMESPACES}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ),
  };
  for (const name of ['styles', 'numbering', 'footnotes'] as const) {
    const part = parts[name];
    if (part !== undefined) {
      files[`word/${name}.xml`] = strToU8(`${HEAD}<w:${name} ${NAMESPACES}>${part}</w:${name}>`);
    }
  }
  return zipSync(files);
}

/** A paragraph with these properties and one run of text. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function numbered(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A cell of paragraphs; `properties` such as `<w:gridSpan w:val="2"/>`. */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : p(content)}</w:tc>`;
}

export function table(...rows: string[][]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}
