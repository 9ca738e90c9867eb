import { appendAll } from '../appendAll.js';
import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PlacedPage, PlacedText, Ruling } from '../layout/placedPage.js';
import type { ReadBudget } from '../readBudget.js';
import { withoutRadicals } from '../radicals.js';
import { whyUnread, type Unread } from './whyUnread.js';

export interface PdfPageContents extends PlacedPage {
  /** Why its words must be recognised; null where they are in `texts`. */
  unread: Unread | null;
  /** Dots per inch of the page's largest picture as it is shown; 0 where there is none. */
  resolution: number;
}

type Matrix = [number, number, number, number, number, number];

/** Words and drawn lines of a page, in points, y downwards. */
export async function pageContents(page: PDFPageProxy, budget: ReadBudget): Promise<PdfPageContents> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as Matrix;
  const { items } = await page.getTextContent({ disableNormalization: false });
  const texts: PlacedText[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    budget.spendCharacters(item.str.length);
    const text = placeText(item.str, item.width, multiply(view, item.transform as Matrix));
    if (text) texts.push(text);
  }
  budget.checkTime();
  const { rulings, resolution, ...drawn } = drawings(await page.getOperatorList(), view);
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    texts,
    rulings,
    unread: whyUnread(texts.map(({ text }) => text).join(''), drawn),
    resolution,
  };
}

/** Null for slanted words: watermarks and stamps. */
function placeText(text: string, width: number, matrix: Matrix): PlacedText | null {
  const [a, b, c, d, left, baseline] = matrix;
  if (Math.abs(b) > 0.3 * Math.abs(a) || a <= 0) return null;
  const size = Math.hypot(c, d);
  if (!(size > 0)) return null;
  // Blanks at the ends count in the width; they are cut, as the gap speaks for itself.
  const trimmed = withoutRadicals(text.trim());
  const lead = text.length - text.trimStart().length;
  const trail = text.length - text.trimEnd().length;
  const blank = 0.25 * size;
  return {
    text: trimmed,
    left: left + lead * blank,
    right: Math.max(left + width - trail * blank, left + lead * blank),
    baseline,
    size,
  };
}

interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);
/** A filled bar this thin (points) is a line; shorter than {@link SHORTEST} it is a letter's stroke or a dot. */
const THICKEST = 3;
const SHORTEST = 4;
/** A shape with more corners than this is a drawing, not a border. */
const MOST_CORNERS = 200;

interface Drawings {
  rulings: Ruling[];
  pictures: number;
  curves: number;
  resolution: number;
}

const POINTS_PER_INCH = 72;

function drawings(operators: Operators, view: Matrix): Drawings {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  let pictures = 0;
  let curves = 0;
  let widest = 0;
  let resolution = 0;
  operators.fnArray.forEach((operator, at) => {
    const args = operators.argsArray[at];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const form = operator === OPS.paintFormXObjectBegin && Array.isArray(args) ? args[0] : null;
      if (Array.isArray(form)) matrix = multiply(matrix, form as Matrix);
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      matrix = saved.pop() ?? matrix;
    } else if (operator === OPS.transform && Array.isArray(args)) {
      matrix = multiply(matrix, args as Matrix);
    } else if (PICTURES.has(operator)) {
      pictures++;
      const shown = Math.hypot(matrix[0], matrix[1]);
      const dots = Array.isArray(args) ? Number(args[1]) : 0;
      if (shown > widest && dots > 0) {
        widest = shown;
        resolution = (dots / shown) * POINTS_PER_INCH;
      }
    } else if (operator === OPS.constructPath && Array.isArray(args)) {
      const [paint, [path]] = args as [number, [Float32Array | null]];
      if (path instanceof Float32Array) {
        const shape = readPath(paint, path, matrix);
        appendAll(rulings, shape.rulings);
        curves += shape.curves;
      }
    }
  });
  return { rulings, pictures, curves, resolution };
}

/** pdfjs writes a path as numbers: 0 x y moves, 1 x y draws a line, 2 and 3 curves, 4 closes. */
function readPath(paint: number, path: Float32Array, matrix: Matrix): { rulings: Ruling[]; curves: number } {
  const rulings: Ruling[] = [];
  let points: [number, number][] = [];
  let curves = 0;
  let curved = false;
  const finish = (closed: boolean) => {
    if (!curved && points.length > 1 && points.length <= MOST_CORNERS)
      rulings.push(...shapeRulings(paint, points, closed));
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 4;
    if (step === 4) {
      finish(true);
      at += 1;
      continue;
    }
    if (step === 0) finish(false);
    const numbers = step === 2 ? 6 : step === 3 ? 4 : 2;
    if (step === 2 || step === 3) {
      curves++;
      curved = true;
    }
    points.push(apply(matrix, path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0));
    at += numbers + 1;
  }
  finish(false);
  return { rulings, curves };
}

function shapeRulings(paint: number, points: [number, number][], closed: boolean): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.min(width, height) <= THICKEST) {
    return Math.max(width, height) >= SHORTEST && (FILLS.has(paint) || STROKES.has(paint))
      ? [centreLine(box)]
      : [];
  }
  if (!STROKES.has(paint)) return [];
  const ends = closed && points[0] ? [...points, points[0]] : points;
  return ends.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = ends[at] ?? [x, y];
    const side = {
      left: Math.min(x, fromX),
      top: Math.min(y, fromY),
      right: Math.max(x, fromX),
      bottom: Math.max(y, fromY),
    };
    const isStraight = Math.min(side.right - side.left, side.bottom - side.top) < 0.5;
    return isStraight && Math.max(side.right - side.left, side.bottom - side.top) >= SHORTEST ? [side] : [];
  });
}

function centreLine(box: Ruling): Ruling {
  const isFlat = box.right - box.left >= box.bottom - box.top;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return isFlat ? { ...box, top: y, bottom: y } : { ...box, left: x, right: x };
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  return Util.transform(outer, inner) as Matrix;
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
