/** Who made the document and when its content was fixed; the title comes from the HTML. */
export interface PdfProperties {
  author: string;
  subject: string;
  /** The moment of the snapshot, not of printing. */
  date: Date;
}

const fieldPattern = /\/(?:Creator|Producer) \((?:\\.|[^\\)])*\)\s*/g;

/**
 * Makes a printed PDF depend on its content only: the clock's dates become the content's date, the browser's name
 * becomes author and subject, and the numbers of table-header ids start at one. Every change keeps its length in
 * bytes, so the cross-reference table, tags and bookmarks stay as they are.
 */
export function sealPdf(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const bytes = Buffer.from(pdf);
  sealInformation(bytes, properties);
  renumberHeaderIds(bytes);
  return bytes;
}

/** The information dictionary (ISO 32000-1, 14.3.3) is Skia's first object, in plain text. */
function sealInformation(bytes: Buffer, { author, subject, date }: PdfProperties): void {
  const from = bytes.indexOf('1 0 obj');
  const to = bytes.indexOf('endobj', from);
  if (from < 0 || to < 0) return;
  const original = bytes.toString('latin1', from, to);
  const dated = original.replace(/\(D:\d{14}[^)]*\)/g, (written) => pdfDate(date, written.length));
  const fields = [...dated.matchAll(fieldPattern)];
  const room = fields.reduce((sum, field) => sum + field[0].length, 0);
  const first = fields[0]?.index;
  if (first === undefined) return writeBack(bytes, from, dated);
  const without = dated.replace(fieldPattern, '');
  const filled = fit(
    [`/Producer (Dingban)`, `/Author ${pdfText(author)}`, `/Subject ${pdfText(subject)}`],
    room,
  );
  writeBack(bytes, from, without.slice(0, first) + filled + without.slice(first));
}

/** As many of the entries, in order, as the room allows; blanks fill the rest. */
function fit(entries: string[], room: number): string {
  let filled = '';
  for (const entry of entries) {
    if (filled.length + entry.length + 1 <= room) filled += `${entry}\n`;
  }
  return filled.padEnd(room, ' ');
}

function writeBack(bytes: Buffer, from: number, text: string): void {
  bytes.write(text, from, 'latin1');
}

function pdfDate(date: Date, length: number): string {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14);
  return `(D:${digits}+00'00')`.padEnd(length, ' ').slice(0, length);
}

/** A text string in UTF-16BE, written in hexadecimal (ISO 32000-1, 7.9.2). */
function pdfText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

const idPattern = /\(node(\d{8})\)/g;

function renumberHeaderIds(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const places = [...text.matchAll(idPattern)];
  const inOrder = [...new Set(places.map((place) => place[1] ?? ''))].sort();
  const numbers = new Map(inOrder.map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  for (const place of places) {
    bytes.write(`(node${numbers.get(place[1] ?? '') ?? ''})`, place.index, 'latin1');
  }
}
