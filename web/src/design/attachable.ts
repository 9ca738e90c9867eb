import type { Me } from '../api/types.js';

/** What the server takes as an attachment; it tells so with the session. */
export type AttachmentRules = Me['attachments'];

/** A chosen file that the server would refuse, and why. */
export interface RefusedFile {
  name: string;
  size: number;
  why: 'kind' | 'empty' | 'size' | 'number';
}

/**
 * Tells chosen files that may be sent from those that would be refused, before anything is sent. `there` is how many
 * are chosen already.
 */
export function attachable<F extends { name: string; size: number }>(
  chosen: readonly F[],
  { maxBytes, maxFiles, kinds }: AttachmentRules,
  there: number,
): { taken: F[]; refused: RefusedFile[] } {
  const endings = new Set(kinds.flatMap((kind) => kind.endings));
  const taken: F[] = [];
  const refused: RefusedFile[] = [];
  for (const file of chosen) {
    const why = whyNot(file);
    if (why === null) taken.push(file);
    else refused.push({ name: file.name, size: file.size, why });
  }
  return { taken, refused };

  function whyNot({ name, size }: F): RefusedFile['why'] | null {
    if (!endings.has(endingOf(name))) return 'kind';
    if (size === 0) return 'empty';
    if (size > maxBytes) return 'size';
    return there + taken.length >= maxFiles ? 'number' : null;
  }
}

/** 「现场.JPG」 → 「jpg」; nothing where a name has no ending. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
