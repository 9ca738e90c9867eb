import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createWorker, OEM, PSM, type Block, type Line, type Worker } from 'tesseract.js';
import { UnreadableDocumentError } from '../../textDocument.js';
import type { PlacedPage, PlacedText } from '../layout/placedPage.js';
import { formatNames, readerMessages } from '../messages.js';
import { displayWidth } from '../paragraphSigns.js';
import { correctSigns } from './correctSigns.js';
import { correctYears } from './correctYears.js';
import type { ReadBudget } from '../readBudget.js';

/** A picture in a format that Tesseract reads (PNG, JPEG, BMP, …). */
export interface Picture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

export interface PictureToRecognise {
  /** Page that it stands for, from 1. */
  number: number;
  /** Called when its turn comes, so that only a few pictures are in memory at a time. */
  render(): Promise<Picture>;
}

export interface RecognisedPage extends PlacedPage {
  /** Mean over the words, 0 to 100. */
  confidence: number;
}

/** More would only take turns: recognition uses a whole core each, and the web process wants one too. */
const MOST_WORKERS = 2;

/**
 * Reads the words of pictures (simplified Chinese and digits) with Tesseract, in worker threads, from the language
 * data of the package: nothing is fetched, nothing is cached.
 * @throws UnreadableDocumentError `too-complex` (more pictures than allowed) or `timeout`
 */
export async function recognisePictures(
  pictures: readonly PictureToRecognise[],
  budget: ReadBudget,
): Promise<RecognisedPage[]> {
  const most = budget.limits.scannedPages;
  if (pictures.length > most) {
    throw new UnreadableDocumentError('too-complex', readerMessages.tooManyScannedPages(most));
  }
  const results: RecognisedPage[] = [];
  const waiting = [...pictures];
  const workers: Worker[] = [];
  const count = Math.min(MOST_WORKERS, availableParallelism(), pictures.length);
  budget.report(readerMessages.stepRecognition, 0, pictures.length);
  const workThrough = async () => {
    const worker = await startWorker();
    workers.push(worker);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      budget.checkTime();
      const picture = await next.render();
      results.push(await recognise(worker, next.number, picture));
      budget.report(readerMessages.stepRecognition, results.length, pictures.length);
    }
  };
  try {
    await untilAborted(Promise.all(Array.from({ length: count }, workThrough)), budget);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return correctYears(results.sort((one, other) => one.number - other.number));
}

/** The integer form of the most accurate data; the quicker data of the package misreads far more. */
const LANGUAGE_DATA = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json')),
  '4.0.0_best_int',
);

async function startWorker(): Promise<Worker> {
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, {
    langPath: LANGUAGE_DATA,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    preserve_interword_spaces: '1',
    debug_file: '/dev/null',
  });
  return worker;
}

/** Tesseract cannot be interrupted; the promise can, and ending the workers ends the work. */
async function untilAborted<T>(work: Promise<T>, budget: ReadBudget): Promise<T> {
  const { signal } = budget;
  if (!signal) return work;
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}

async function recognise(worker: Worker, number: number, picture: Picture): Promise<RecognisedPage> {
  const { data } = await worker
    .recognize(Buffer.from(picture.bytes), {}, { text: false, blocks: true })
    .catch((cause: unknown) => {
      throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.image), { cause });
    });
  const lines = (data.blocks ?? []).flatMap(linesOf);
  return {
    number,
    width: picture.width,
    height: picture.height,
    texts: evenSizes(lines.flatMap(placeLine)).map((text) => ({ ...text, text: correctSigns(text.text) })),
    rulings: [],
    confidence: data.confidence,
  };
}

function linesOf(block: Block): Line[] {
  return block.paragraphs.flatMap((paragraph) => paragraph.lines);
}

/** Words of a line stay together unless a gap of two characters parts them: then they may be cells or columns. */
function placeLine(line: Line): PlacedText[] {
  const words = line.words.filter((word) => word.text.trim() !== '' && word.confidence > 0);
  if (words.length === 0) return [];
  const size = characterSize(line);
  const placed: PlacedText[] = [];
  for (const word of words) {
    const before = placed.at(-1);
    if (before && word.bbox.x0 - before.right < 2 * size) {
      before.text = joinWords(before.text, word.text.trim());
      before.right = Math.max(before.right, word.bbox.x1);
    } else {
      placed.push({
        text: word.text.trim(),
        left: word.bbox.x0,
        right: word.bbox.x1,
        baseline: (line.baseline.y0 + line.baseline.y1) / 2,
        size,
      });
    }
  }
  return placed;
}

/** Tesseract parts Chinese words by blanks, which no Chinese text has; a blank stays between Latin words only. */
function joinWords(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

/** The size of a short line is a guess; one near the usual size of the page is taken for it. */
function evenSizes(texts: PlacedText[]): PlacedText[] {
  const sizes = texts
    .filter((text) => text.text.length > 10)
    .map((text) => text.size)
    .sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)];
  if (usual === undefined) return texts;
  return texts.map((text) => {
    const doubt = text.text.length < 6 ? 0.45 : 0.3;
    return Math.abs(text.size - usual) < doubt * usual ? { ...text, size: usual } : text;
  });
}

/** Boxes are as tall as the strokes in them; the width per character says more of the type's size. */
function characterSize(line: Line): number {
  const text = line.words.map((word) => word.text.trim()).join('');
  const columns = Math.max(2, displayWidth(text));
  const height = line.bbox.y1 - line.bbox.y0;
  const width = ((line.bbox.x1 - line.bbox.x0) / columns) * 2;
  return Math.min(Math.max(width, height * 0.7), height * 1.3);
}
