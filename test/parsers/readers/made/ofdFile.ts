import { strToU8, zipSync } from 'fflate';

/** A page of an OFD to be made: words at places in millimetres from the top left, and lines. */
export interface OfdPageToMake {
  words?: { x: number; y: number; text: string; size?: number; attributes?: string }[];
  lines?: [x1: number, y1: number, x2: number, y2: number][];
  /** A PNG over the whole page. */
  picture?: Uint8Array;
}

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Makes an .ofd (GB/T 33190) with the distances of characters in the short form 「g N v」. */
export function ofdFile(pages: readonly OfdPageToMake[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(
      `${HEAD}<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
  };
  const places = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`);
  files['Doc_0/Document.xml'] = strToU8(
    `${HEAD}<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>${places.join('')}</ofd:Pages></ofd:Document>`,
  );
  const media: string[] = [];
  pages.forEach((page, at) => {
    if (page.picture) {
      files[`Doc_0/Res/picture_${at}.png`] = page.picture;
      media.push(
        `<ofd:MultiMedia ID="${900 + at}" Type="Image"><ofd:MediaFile>picture_${at}.png</ofd:MediaFile></ofd:MultiMedia>`,
      );
    }
    files[`Doc_0/Pages/Page_${at}/Content.xml`] = strToU8(pageXml(page, at));
  });
  files['Doc_0/DocumentRes.xml'] = strToU8(
    `${HEAD}<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:MultiMedias>${media.join('')}</ofd:MultiMedias></ofd:Res>`,
  );
  return zipSync(files);
}

function pageXml(page: OfdPageToMake, at: number): string {
  const words = (page.words ?? []).map(({ x, y, text, size = 5, attributes = '' }) => {
    const count = [...text].length - 1;
    const deltas = count > 0 ? ` DeltaX="g ${count} ${size}"` : '';
    return `<ofd:TextObject Boundary="${x} ${y - size} ${size * (count + 1)} ${size}" Size="${size}" Font="1" ${attributes}><ofd:TextCode X="0" Y="${size}"${deltas}>${escape(text)}</ofd:TextCode></ofd:TextObject>`;
  });
  const lines = (page.lines ?? []).map(
    ([x1, y1, x2, y2]) =>
      `<ofd:PathObject Boundary="${x1} ${y1} ${Math.max(0.2, x2 - x1)} ${Math.max(0.2, y2 - y1)}"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`,
  );
  const picture = page.picture
    ? `<ofd:ImageObject Boundary="0 0 210 297" ResourceID="${900 + at}" CTM="210 0 0 297 0 0"/>`
    : '';
  return `${HEAD}<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="1">${picture}${words.join('')}${lines.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
