import path from 'node:path';
import { Refusal } from '../errors.js';

/** What units attach to their reports, by the endings of the files' names. */
export const attachableKinds = [
  { name: '文档', endings: ['pdf', 'doc', 'docx', 'wps', 'ofd', 'txt', 'rtf'] },
  { name: '表格', endings: ['xls', 'xlsx', 'et', 'csv'] },
  { name: '演示文稿', endings: ['ppt', 'pptx'] },
  { name: '图片', endings: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp', 'heic', 'tif', 'tiff'] },
  { name: '音视频', endings: ['mp4', 'mov', 'mp3'] },
  { name: '压缩包', endings: ['zip', 'rar', '7z'] },
  { name: '邮件', endings: ['eml'] },
];

const allowed = new Set(attachableKinds.flatMap(({ endings }) => endings));

/** How large a file may be is the same for every upload (MAX_UPLOAD_MB). @throws Refusal forbidden-kind, empty-file. */
export function ensureAttachable({ name, size }: { name: string; size: number }): void {
  const ending = path.extname(name).slice(1).toLowerCase();
  if (!allowed.has(ending)) {
    const kinds = attachableKinds.map(({ name: kind, endings }) => `${kind}（${endings.join('、')}）`);
    throw new Refusal(
      'unsupported',
      'forbidden-kind',
      `附件「${name}」的类型不允许上传。可以上传的有：${kinds.join('、')}。`,
    );
  }
  if (size === 0) throw new Refusal('invalid', 'empty-file', `附件「${name}」是空的，请检查后重新选择。`);
}
