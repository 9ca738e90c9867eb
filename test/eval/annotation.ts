import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One annotated notice: what a careful clerk would put on the task list, by the annotation guide. */
export interface Annotation {
  id: string;
  document: {
    title: string | null;
    documentNumber: string | null;
    issuer: string | null;
    issuedOn: string | null;
    recipients: string[];
    genre: string;
    period: { start: string; end: string } | null;
  };
  phases: { name: string; start: string | null; end: string | null }[];
  tasks: AnnotatedTask[];
}

export interface AnnotatedTask {
  text: string;
  owners: { name: string; role?: string }[];
  deadline: { date: string | null } | null;
  recurrence: { unit: string; times: number | null } | null;
  phase: string | null;
}

export interface AnnotatedNotice {
  id: string;
  text: string;
  gold: Annotation;
  /** Whether the weights of the confidence were fitted on it; rules have been written looking at all of them. */
  fitted: boolean;
}

export const sharedFolder = path.resolve(import.meta.dirname, '../../../shared/eval');
export const samplesFolder = path.resolve(import.meta.dirname, 'samples');

/** The annotated public notices beside the project; empty where that folder is absent. */
export function sharedNotices(): AnnotatedNotice[] {
  if (!existsSync(path.join(sharedFolder, 'gold'))) return [];
  return readPairs(path.join(sharedFolder, 'gold'), path.join(sharedFolder, 'notices')).map((notice) => ({
    ...notice,
    fitted: true,
  }));
}

/** The project's own sample notices. */
export function sampleNotices(): AnnotatedNotice[] {
  return readPairs(samplesFolder, samplesFolder);
}

function readPairs(goldFolder: string, textFolder: string): AnnotatedNotice[] {
  if (!existsSync(goldFolder)) return [];
  const notices: AnnotatedNotice[] = [];
  for (const file of readdirSync(goldFolder).sort()) {
    const id = path.basename(file, '.json');
    const textFile = path.join(textFolder, `${id}.txt`);
    if (!file.endsWith('.json') || !existsSync(textFile)) continue;
    const gold = JSON.parse(readFileSync(path.join(goldFolder, file), 'utf8')) as Annotation;
    notices.push({ id, text: readFileSync(textFile, 'utf8'), gold, fitted: isFitted(id) });
  }
  return notices;
}

/** Half of the samples by their names: on the others it is seen whether the weights hold. */
function isFitted(id: string): boolean {
  let sum = 0;
  for (const character of id) sum += character.charCodeAt(0);
  return sum % 2 === 0;
}
