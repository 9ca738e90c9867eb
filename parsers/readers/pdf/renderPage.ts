import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, RenderParameters } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadBudget } from '../readBudget.js';
import type { Picture } from '../recognition/recognisePictures.js';

/** Dots per inch at which characters of 16 points are some 65 dots high, as Tesseract likes them. */
const RESOLUTION = 300;
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

/** Paints a page as a PNG. */
export async function renderPage(
  pdf: PDFDocumentProxy,
  number: number,
  budget: ReadBudget,
): Promise<Picture> {
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const most = Math.min(budget.limits.imagePixels, MOST_PIXELS);
  const scale = Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(most / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as CanvasFactory;
  const made = factory.create(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  );
  const { canvas, context } = made;
  await page.render({ canvas: null, canvasContext: context, viewport, background: 'white' }).promise;
  const picture = { bytes: await canvas.encode('png'), width: canvas.width, height: canvas.height };
  factory.destroy(made);
  page.cleanup();
  return picture;
}
