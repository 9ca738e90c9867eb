import { existsSync } from 'node:fs';
import path from 'node:path';
import { GlobalFonts, createCanvas, loadImage } from '@napi-rs/canvas';
import { packageRoot } from '../../version.js';
import { textStyle } from './draw.js';

/** A chart as dots, for documents in which not every program shows vector graphics. */
export interface ChartPicture {
  png: Uint8Array;
  /** The size at which it is shown, at 96 dots an inch. */
  width: number;
  height: number;
}

/** Dots to each of the chart's: 288 to the inch, as printers want it. */
const sharpness = 3;

/**
 * Draws a chart's SVG; null where this machine has no face for its Chinese letters, since a chart that names nothing
 * says nothing.
 */
export async function chartPicture(svg: string): Promise<ChartPicture | null> {
  if (!hasFace()) return null;
  const size = /<svg width="(\d+)" height="(\d+)"/.exec(svg);
  if (!size) throw new Error('a chart without its size');
  const [width, height] = [Number(size[1]), Number(size[2])];
  const [wide, high] = [width * sharpness, height * sharpness];
  const enlarged = svg
    .replace(size[0], `<svg width="${String(wide)}" height="${String(high)}"`)
    // A line of no width is drawn as the thinnest line that there is.
    .replaceAll('stroke-width="0"', 'stroke-opacity="0"')
    // Letters that stand in the middle of their line: their middle is a third of their size above its foot.
    .replaceAll('dominant-baseline="central"', 'dy="4"');
  const canvas = createCanvas(wide, high);
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, wide, high);
  paper.drawImage(await loadImage(Buffer.from(enlarged)), 0, 0);
  return { png: new Uint8Array(await canvas.encode('png')), width, height };
}

let face: boolean | undefined;

/** Fandol's 仿宋, where the set-up could fetch it. */
function hasFace(): boolean {
  const file = path.join(packageRoot, '.cache', 'fonts', 'FandolFang-Regular.otf');
  face ??= existsSync(file) && GlobalFonts.registerFromPath(file, textStyle.fontFamily) !== null;
  return face;
}
