import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, RenderParameters } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadBudget } from '../readBudget.js';
import type { Picture } from '../recognition/recognisePictures.js';

/**
 * A scan is painted dot for dot: enlarging it by interpolation tripled the misread characters (docs/decisions/031).
 * More than 300 dots per inch only cost time; of fewer than 100 every dot is doubled.
 */
function fitResolution(scanned: number): number {
  if (scanned <= 0 || scanned > 300) return 300;
  return scanned < 100 ? scanned * 2 : scanned;
}

const POINTS_PER_INCH = 72;
/** An A4 page at 300 dots per inch has 8.7 million; larger pages get a lower resolution. */
const MOST_PIXELS = 12_000_000;

/**
 * pdfjs makes its canvases itself: it may carry another version of @napi-rs/canvas than ours, and native objects of
 * two versions must never meet (they crash the process).
 */
interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas; context: RenderParameters['canvasContext'] };
  destroy(made: { canvas: Canvas | null; context: unknown }): void;
}

/**
 * Paints a page as a PNG.
 * @param scanned dots per inch of the picture on the page; 0 where there is none
 */
export async function renderPage(
  pdf: PDFDocumentProxy,
  number: number,
  scanned: number,
  budget: ReadBudget,
): Promise<Picture> {
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const most = Math.min(budget.limits.imagePixels, MOST_PIXELS);
  const scale = Math.min(
    fitResolution(scanned) / POINTS_PER_INCH,
    Math.sqrt(most / (size.width * size.height)),
  );
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as CanvasFactory;
  const made = factory.create(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  const { canvas, context } = made;
  await page.render({ canvas: null, canvasContext: context, viewport, background: 'white' }).promise;
  const picture = { bytes: await canvas.encode('png'), width: canvas.width, height: canvas.height };
  factory.destroy(made);
  page.cleanup();
  return picture;
}
