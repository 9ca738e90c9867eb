import path from 'node:path';
import { Refusal } from '../errors.js';

/** What units attach to their reports: documents, tables, pictures, archives, short films. */
const allowed = new Set(
  'pdf doc docx wps ofd xls xlsx et csv ppt pptx txt rtf jpg jpeg png gif bmp webp heic tif tiff mp4 mov mp3 zip rar 7z eml'.split(
    ' ',
  ),
);

const largest = 50 * 1024 * 1024;

/** @throws Refusal forbidden-kind, empty-file, too-large. */
export function ensureAttachable({ name, size }: { name: string; mediaType: string; size: number }): void {
  const extension = path.extname(name).slice(1).toLowerCase();
  if (!allowed.has(extension)) {
    throw new Refusal(
      'unsupported',
      'forbidden-kind',
      `附件「${name}」的类型不允许上传，请改用文档、表格、图片或压缩包。`,
    );
  }
  if (size === 0) throw new Refusal('invalid', 'empty-file', `附件「${name}」是空的，请检查后重新选择。`);
  if (size > largest)
    throw new Refusal('too-large', 'too-large', `附件「${name}」超过50MB，请压缩或拆分后再上传。`);
}
