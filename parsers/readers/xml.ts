import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableDocumentError } from '../textDocument.js';
import { readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';

/** What is called while the XML goes by; names come with their namespace, since prefixes are free. */
export interface XmlHandlers {
  open(tag: SaxesTagNS): void;
  text(text: string): void;
  close(tag: SaxesTagNS): void;
}

/**
 * Streams XML through the handlers. Entities are never expanded and nothing outside is ever fetched: a document type
 * declaration, which these formats do not allow, ends the reading.
 * @param kind what the file is called in messages
 * @throws UnreadableDocumentError `corrupt` (not well-formed, DTD) or `too-complex` (depth, number of elements)
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  kind: string,
  budget: ReadBudget,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('opentag', (tag) => {
    budget.spendElement(++depth);
    handlers.open(tag);
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close(tag);
  });
  parser.on('doctype', () => {
    throw new UnreadableDocumentError('corrupt', readerMessages.externalEntities(kind));
  });
  parser.on('error', (cause) => {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(kind), { cause });
  });
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '').close();
}

export interface XmlElement {
  name: string;
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reads a small part whole. Attributes are found by their local name, whatever the prefix. */
export async function readXmlTree(
  pieces: AsyncIterable<Uint8Array>,
  kind: string,
  budget: ReadBudget,
): Promise<XmlElement | null> {
  const root: XmlElement = { name: '', namespace: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  await readXml(
    pieces,
    {
      open(tag) {
        const element: XmlElement = {
          name: tag.local,
          namespace: tag.uri,
          attributes: localAttributes(tag),
          children: [],
          text: '',
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text(text) {
        const current = open.at(-1);
        if (current) current.text += text;
      },
      close() {
        open.pop();
      },
    },
    kind,
    budget,
  );
  return root.children[0] ?? null;
}

export function childrenNamed(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All descendants of this name, in document order. */
export function descendantsNamed(element: XmlElement | null | undefined, name: string): XmlElement[] {
  if (!element) return [];
  const found: XmlElement[] = [];
  const pending = [...element.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === name) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child) pending.push(child);
    }
  }
  return found;
}

/** The value of an attribute by its local name. */
export function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.local === local) return attribute.value;
  }
  return undefined;
}

function localAttributes(tag: SaxesTagNS): Map<string, string> {
  return new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const declared = /^[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared && ['gbk', 'gb2312', 'gb18030', 'utf-16'].includes(declared) ? declared : 'utf-8';
}
