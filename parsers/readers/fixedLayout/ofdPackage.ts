import { UnreadableDocumentError } from '../../textDocument.js';
import { formatNames, readerMessages } from '../messages.js';
import type { ReadBudget } from '../readBudget.js';
import { childNamed, childrenNamed, descendantsNamed, readXmlTree, type XmlElement } from '../xml.js';
import type { ZipContainer } from '../zipContainer.js';

/** The parts of an OFD package that reading needs. */
export interface OfdPackage {
  zip: ZipContainer;
  pages: OfdPagePlace[];
  /** Picture files by the ID of their resource. */
  pictures: ReadonlyMap<string, string>;
  /** Parts of template pages by their ID. */
  templates: ReadonlyMap<string, string>;
}

export interface OfdPagePlace {
  part: string;
  /** `left top width height` of the document's pages, for pages that state none. */
  box: string;
}

const A4 = '0 0 210 297';

/** @throws UnreadableDocumentError `encrypted` or `corrupt` */
export async function openPackage(zip: ZipContainer, budget: ReadBudget): Promise<OfdPackage> {
  if (zip.has('Encryptions.xml') || zip.entries.some((entry) => entry.name.endsWith('/Encryptions.xml'))) {
    throw new UnreadableDocumentError('encrypted', readerMessages.encrypted(formatNames.ofd));
  }
  const root = await ofdPart(zip, 'OFD.xml', budget);
  const pages: OfdPagePlace[] = [];
  const pictures = new Map<string, string>();
  const templates = new Map<string, string>();
  for (const docRoot of descendantsNamed(root, 'DocRoot')) {
    const part = resolvePart('OFD.xml', docRoot.text);
    const document = await ofdPart(zip, part, budget);
    const common = childNamed(document, 'CommonData');
    const box = childNamed(childNamed(common, 'PageArea'), 'PhysicalBox')?.text.trim() ?? A4;
    for (const page of childrenNamed(childNamed(document, 'Pages'), 'Page')) {
      pages.push({ part: resolvePart(part, page.attributes.get('BaseLoc') ?? ''), box });
    }
    for (const template of childrenNamed(common, 'TemplatePage')) {
      templates.set(
        template.attributes.get('ID') ?? '',
        resolvePart(part, template.attributes.get('BaseLoc') ?? ''),
      );
    }
    for (const kind of ['PublicRes', 'DocumentRes']) {
      for (const resource of childrenNamed(common, kind)) {
        await addPictures(zip, resolvePart(part, resource.text), pictures, budget);
      }
    }
  }
  if (pages.length === 0) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.ofd));
  }
  return { zip, pages, pictures, templates };
}

/** One part as a tree; null where the package lacks it. */
export async function ofdPart(
  zip: ZipContainer,
  part: string,
  budget: ReadBudget,
): Promise<XmlElement | null> {
  return zip.has(part) ? readXmlTree(zip.stream(part), formatNames.ofd, budget) : null;
}

async function addPictures(
  zip: ZipContainer,
  part: string,
  pictures: Map<string, string>,
  budget: ReadBudget,
): Promise<void> {
  const resources = await ofdPart(zip, part, budget);
  const folder = resources?.attributes.get('BaseLoc') ?? '';
  for (const media of descendantsNamed(resources, 'MultiMedia')) {
    const file = childNamed(media, 'MediaFile')?.text.trim();
    if (media.attributes.get('Type') !== 'Image' || !file) continue;
    const inFolder = resolvePart(part, folder === '' || file.startsWith('/') ? file : `${folder}/${file}`);
    pictures.set(media.attributes.get('ID') ?? '', zip.has(inFolder) ? inFolder : resolvePart(part, file));
  }
}

/** A location (ST_Loc) is absolute with a leading slash, else relative to the part that states it. */
function resolvePart(from: string, location: string): string {
  const path = location.trim().replaceAll('\\', '/');
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
