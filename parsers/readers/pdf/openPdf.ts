import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { UnreadableDocumentError } from '../../textDocument.js';
import { formatNames, readerMessages } from '../messages.js';
import type { ReadBudget } from '../readBudget.js';

/**
 * Opens a PDF for reading only: no script of it is run, no font or form of it is evaluated, nothing is fetched.
 * The caller destroys the document's loading task when done.
 * @throws UnreadableDocumentError `encrypted`, `corrupt` or `too-complex` (pages)
 */
export async function openPdf(bytes: Uint8Array, budget: ReadBudget): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdfjs keeps (and may detach) what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    maxImageSize: budget.limits.imagePixels,
    verbosity: VerbosityLevel.ERRORS,
    cMapPacked: true,
    ...RESOURCES,
  });
  const stop = () => void task.destroy();
  budget.signal?.addEventListener('abort', stop, { once: true });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > budget.limits.pages) {
      await task.destroy();
      throw new UnreadableDocumentError('too-complex', readerMessages.tooManyPages(budget.limits.pages));
    }
    if (pdf.numPages === 0) {
      await task.destroy();
      throw new UnreadableDocumentError('corrupt', readerMessages.noPages(formatNames.pdf));
    }
    return pdf;
  } catch (error) {
    budget.checkTime();
    if (error instanceof UnreadableDocumentError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UnreadableDocumentError('encrypted', readerMessages.encrypted(formatNames.pdf), {
        cause: error,
      });
    }
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.pdf), { cause: error });
  } finally {
    budget.signal?.removeEventListener('abort', stop);
  }
}

/** Tables for Chinese encodings, substitutes for the standard fonts, decoders for rarer pictures: out of the package. */
const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const RESOURCES = {
  cMapUrl: `${PACKAGE}/cmaps/`,
  standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
  wasmUrl: `${PACKAGE}/wasm/`,
  iccUrl: `${PACKAGE}/iccs/`,
};
