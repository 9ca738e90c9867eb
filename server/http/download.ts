import type { FileResult } from './route.js';

const office = 'application/vnd.openxmlformats-officedocument';
const mediaTypes = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
export type FileForm = keyof typeof mediaTypes;

/** A file that the product has made, under a name that every file system takes; PDF is shown in the browser. */
export function download(bytes: Uint8Array, name: string, form: FileForm): FileResult {
  return {
    bytes,
    mediaType: mediaTypes[form],
    fileName: `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.${form}`,
    inline: form === 'pdf',
  };
}
