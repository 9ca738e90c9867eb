/**
 * A page of a PDF to be made: words at places in points (y from the top), and lines. `unnamed` words are set in a font
 * that has numbers of glyphs only, and tells nowhere which characters they are.
 */
export interface PdfPageToMake {
  words?: { x: number; y: number; text: string; size?: number; slanted?: boolean; unnamed?: boolean }[];
  lines?: [x1: number, y1: number, x2: number, y2: number][];
  /** Raw RGB picture over the whole page. */
  picture?: { width: number; height: number; rgb: Uint8Array };
}

export interface PdfToMake {
  pages: PdfPageToMake[];
  /** JavaScript that the document would run when opened. */
  script?: string;
  /** Protected by a password that nobody knows. */
  encrypted?: boolean;
  width?: number;
  height?: number;
}

/**
 * Writes a PDF by hand (ISO 32000-1), Chinese text in the predefined encoding UniGB-UCS2-H with a font that is not
 * embedded, as many Chinese programs do.
 */
export function pdfFile({
  pages,
  script,
  encrypted = false,
  width = 595,
  height = 842,
}: PdfToMake): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const add = (body: string | Buffer): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const descendant = add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>',
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R] >>`,
  );
  const numbered = add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>',
  );
  const unnamed = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [${numbered} 0 R] >>`,
  );
  const kids = pages.map((page) => {
    const picture = page.picture ? add(pictureObject(page.picture)) : null;
    const content = add(stream(pageContent(page, width, height, picture !== null)));
    const pictures = picture === null ? '' : `/XObject << /P ${picture} 0 R >>`;
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F ${font} 0 R /N ${unnamed} 0 R >> ${pictures} >> /Contents ${content} 0 R >>`,
    );
  });
  const action = script === undefined ? '' : `/OpenAction << /S /JavaScript /JS (${script}) >>`;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${action} >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  return assemble(objects, catalog, encrypted ? lock : '');
}

function pageContent(page: PdfPageToMake, width: number, height: number, hasPicture: boolean): Buffer {
  const operators: string[] = [];
  if (hasPicture) operators.push(`q ${width} 0 0 ${height} 0 0 cm /P Do Q`);
  for (const { x, y, text, size = 12, slanted, unnamed } of page.words ?? []) {
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
    const matrix = slanted ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
    operators.push(`BT /${unnamed ? 'N' : 'F'} ${size} Tf ${matrix} ${x} ${height - y} Tm <${hex}> Tj ET`);
  }
  for (const [x1, y1, x2, y2] of page.lines ?? []) {
    operators.push(`${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  }
  return Buffer.from(operators.join('\n'));
}

function pictureObject({ width, height, rgb }: { width: number; height: number; rgb: Uint8Array }): Buffer {
  return stream(
    Buffer.from(rgb),
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
  );
}

function stream(content: Buffer, entries = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly (string | Buffer)[], catalog: number, lock: string): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = 9;
  const put = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  objects.forEach((body, at) => {
    offsets.push(length);
    put(Buffer.from(`${at + 1} 0 obj\n`));
    put(Buffer.isBuffer(body) ? body : Buffer.from(body));
    put(Buffer.from('\nendobj\n'));
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
