import { appendAll } from '../appendAll.js';
import type { PlacedPage, PlacedText, Ruling } from '../layout/placedPage.js';
import { withoutRadicals } from '../radicals.js';
import type { ReadBudget } from '../readBudget.js';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml.js';
import { ofdPart, type OfdPackage, type OfdPagePlace } from './ofdPackage.js';

export interface OfdPage extends PlacedPage {
  /** Part of the largest picture on the page. */
  picture?: string;
}

type Matrix = [number, number, number, number, number, number];

/** Words, drawn lines and pictures of a page, in millimetres, with those of its template. */
export async function pageContents(
  ofd: OfdPackage,
  place: OfdPagePlace,
  number: number,
  budget: ReadBudget,
): Promise<OfdPage> {
  const page = await ofdPart(ofd.zip, place.part, budget);
  const stated = childNamed(childNamed(page, 'Area'), 'PhysicalBox')?.text.trim();
  const [, , width = 210, height = 297] = numbers(stated ?? place.box);
  const contents = [childNamed(page, 'Content')];
  for (const template of childrenNamed(page, 'Template')) {
    const part = ofd.templates.get(template.attributes.get('TemplateID') ?? '');
    if (part !== undefined) contents.push(childNamed(await ofdPart(ofd.zip, part, budget), 'Content'));
  }
  const result: OfdPage = { number, width, height, texts: [], rulings: [] };
  let largest = 0;
  for (const content of contents) {
    for (const object of descendantsNamed(content, 'TextObject').filter(isVisible)) {
      appendAll(result.texts, placeTexts(object, budget));
    }
    for (const object of descendantsNamed(content, 'PathObject').filter(isVisible)) {
      appendAll(result.rulings, pathRulings(object));
    }
    for (const object of descendantsNamed(content, 'ImageObject').filter(isVisible)) {
      const [, , across = 0, down = 0] = numbers(object.attributes.get('Boundary'));
      const picture = ofd.pictures.get(object.attributes.get('ResourceID') ?? '');
      if (picture === undefined || across * down <= largest) continue;
      largest = across * down;
      result.picture = picture;
    }
  }
  return result;
}

function isVisible(object: XmlElement): boolean {
  return object.attributes.get('Visible') !== 'false';
}

/** One place per TextCode; a gap of more than two characters within it parts it, since it may span cells. */
function placeTexts(object: XmlElement, budget: ReadBudget): PlacedText[] {
  const matrix = matrixOf(object);
  const fontSize = Number(object.attributes.get('Size') ?? 0);
  const stretch = Number(object.attributes.get('HScale') ?? 1) || 1;
  // Slanted words are watermarks and stamps.
  if (!(fontSize > 0) || Math.abs(matrix[1]) > 0.3 * Math.abs(matrix[0])) return [];
  const size = fontSize * Math.hypot(matrix[2], matrix[3]);
  const placed: PlacedText[] = [];
  let x = 0;
  let y = 0;
  for (const code of childrenNamed(object, 'TextCode')) {
    x = Number(code.attributes.get('X') ?? x) || 0;
    y = Number(code.attributes.get('Y') ?? y) || 0;
    const characters = [...code.text.replace(/[\r\n]/g, '')];
    budget.spendCharacters(characters.length);
    const across = deltas(code.attributes.get('DeltaX'), characters.length);
    const down = deltas(code.attributes.get('DeltaY'), characters.length);
    let current: PlacedText | undefined;
    let [atX, atY] = [x, y];
    characters.forEach((character, at) => {
      const [left, baseline] = apply(matrix, atX, atY);
      const [right] = apply(matrix, atX + characterWidth(character) * fontSize * stretch, atY);
      const sameLine = current && Math.abs(current.baseline - baseline) < 0.3 * size;
      if (character.trim() !== '') {
        if (current && sameLine && left - current.right < 2 * size) {
          current.text += character;
          current.right = Math.max(right, current.right);
        } else {
          current = { text: character, left, right, baseline, size };
          placed.push(current);
        }
      } else if (current && sameLine && !current.text.endsWith(' ')) {
        current.text += ' ';
      }
      atX += across[at] ?? (down.length > 0 ? 0 : characterWidth(character) * fontSize * stretch);
      atY += down[at] ?? 0;
    });
  }
  return placed.map((text) => ({ ...text, text: withoutRadicals(text.text.trim()) }));
}

function characterWidth(character: string): number {
  return character < '\u2000' ? 0.5 : 1;
}

/** Distances between characters: numbers, of which 「g N v」 stands for N times v (GB/T 33190-2016, 11.3). */
function deltas(value: string | undefined, most: number): number[] {
  const steps: number[] = [];
  const parts = (value ?? '').trim().split(/[\s,]+/);
  for (let at = 0; at < parts.length && steps.length < most; at++) {
    if (parts[at] === 'g') {
      const times = Math.min(Number(parts[at + 1]) || 0, most);
      for (let count = 0; count < times; count++) steps.push(Number(parts[at + 2]) || 0);
      at += 2;
    } else if (parts[at] !== '') {
      steps.push(Number(parts[at]) || 0);
    }
  }
  return steps;
}

/** Straight lines of a path: S and M move, L draws, C closes; curves end the straight part. */
function pathRulings(object: XmlElement): Ruling[] {
  const matrix = matrixOf(object);
  const tokens = (childNamed(object, 'AbbreviatedData')?.text ?? '').trim().split(/[\s,]+/);
  const rulings: Ruling[] = [];
  const operands: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
  let start: [number, number] = [0, 0];
  let from: [number, number] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const step = tokens[at] ?? '';
    const count = operands[step];
    if (count === undefined) {
      at++;
      continue;
    }
    const values = tokens.slice(at + 1, at + 1 + count).map(Number);
    const to = step === 'C' ? start : apply(matrix, values.at(-2) ?? 0, values.at(-1) ?? 0);
    if (step === 'S' || step === 'M') start = to;
    if (step === 'L' || step === 'C') {
      const ruling = straight(from, to);
      if (ruling) rulings.push(ruling);
    }
    from = to;
    at += 1 + count;
  }
  return rulings;
}

/** Shorter than this (millimetres) is no border of a cell. */
const SHORTEST = 1.5;

function straight([x1, y1]: [number, number], [x2, y2]: [number, number]): Ruling | null {
  const ruling = {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  };
  const [width, height] = [ruling.right - ruling.left, ruling.bottom - ruling.top];
  return Math.min(width, height) < 0.3 && Math.max(width, height) >= SHORTEST ? ruling : null;
}

function matrixOf(object: XmlElement): Matrix {
  const [left = 0, top = 0] = numbers(object.attributes.get('Boundary'));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object.attributes.get('CTM'));
  return [a, b, c, d, e + left, f + top];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function numbers(value: string | undefined): number[] {
  if (value === undefined || value.trim() === '') return [];
  return value
    .trim()
    .split(/[\s,]+/)
    .map((part) => Number(part) || 0);
}
