import type { ParsedNotice, ParsedTask } from '../../parsers/schema.js';
import type { AnnotatedNotice, AnnotatedTask } from './annotation.js';

/** Counts of right, wrong and missing answers. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  addSets(gold: readonly string[], parsed: readonly string[]): void {
    const wanted = new Set(gold);
    const given = new Set(parsed);
    for (const answer of given) {
      if (wanted.has(answer)) this.right++;
      else this.wrong++;
    }
    for (const answer of wanted) if (!given.has(answer)) this.missed++;
  }

  add(other: Tally): void {
    this.right += other.right;
    this.wrong += other.wrong;
    this.missed += other.missed;
  }

  get precision(): number {
    return this.right / (this.right + this.wrong || 1);
  }

  get recall(): number {
    return this.right / (this.right + this.missed || 1);
  }

  get f1(): number {
    return (2 * this.precision * this.recall) / (this.precision + this.recall || 1);
  }
}

export const FIELDS = ['task', 'owner', 'deadline', 'recurrence', 'phase', 'phases'] as const;
export type Field = (typeof FIELDS)[number];

export interface NoticeScore {
  id: string;
  tallies: Record<Field, Tally>;
  /** Of the seven fields of the document. */
  documentRight: number;
  pairs: { gold: AnnotatedTask; parsed: ParsedTask }[];
  missed: AnnotatedTask[];
  extra: ParsedTask[];
  wrongFields: string[];
}

const strip = (words: string | null | undefined): string =>
  (words ?? '').replace(/[\s\u3000\ufeff\u200b]+/gu, '');
const norm = (words: string | null | undefined): string =>
  strip(words)
    .normalize('NFKC')
    .replace(/[《》“”"'‘’、，,。.:：;；()（）]/gu, '');
const ownerName = (name: string): string =>
  norm(name).replace(/^(各级?|每个|每家|所有|全体)/u, (opener) => (opener === '各级' ? opener : ''));

export const ownerKeys = (owners: readonly { name: string; role?: string }[]): string[] =>
  owners.map((owner) => `${owner.role ?? 'lead'}:${ownerName(owner.name)}`);
const dateKeys = (deadline: { date: string | null } | null): string[] =>
  deadline?.date == null ? [] : [deadline.date];
const recurrenceKeys = (recurrence: { unit: string; times: number | null } | null): string[] =>
  recurrence === null ? [] : [`${recurrence.unit}:${recurrence.times ?? '?'}`];
const phaseKey = (phase: { name: string; start: string | null; end: string | null }): string =>
  `${norm(phase.name)}|${phase.start ?? ''}|${phase.end ?? ''}`;

/** Scores one parsed notice by the same measures as the annotation guide's scorer. */
export function scoreNotice(notice: AnnotatedNotice, parsed: ParsedNotice): NoticeScore {
  const words = strip(notice.text);
  const gold = notice.gold.tasks;
  const goldSpans = place(gold, words);
  const parsedSpans = place(parsed.tasks, words);
  const matches = match(goldSpans, parsedSpans);
  const tallies = Object.fromEntries(FIELDS.map((field) => [field, new Tally()])) as Record<Field, Tally>;
  const score: NoticeScore = {
    id: notice.id,
    tallies,
    documentRight: 0,
    pairs: [],
    missed: [],
    extra: [],
    wrongFields: [],
  };
  const goldUsed = new Set<number>();
  const parsedUsed = new Set<number>();
  for (const [i, j] of matches) {
    goldUsed.add(i);
    parsedUsed.add(j);
    const a = gold[i];
    const b = parsed.tasks[j];
    if (a === undefined || b === undefined) continue;
    score.pairs.push({ gold: a, parsed: b });
    tallies.owner.addSets(ownerKeys(a.owners), ownerKeys(b.owners));
    tallies.deadline.addSets(dateKeys(a.deadline), dateKeys(b.deadline));
    tallies.recurrence.addSets(recurrenceKeys(a.recurrence), recurrenceKeys(b.recurrence));
    tallies.phase.addSets(a.phase === null ? [] : [norm(a.phase)], b.phase === null ? [] : [norm(b.phase)]);
  }
  score.missed = gold.filter((_, i) => !goldUsed.has(i));
  score.extra = parsed.tasks.filter((_, j) => !parsedUsed.has(j));
  tallies.task.right = matches.length;
  tallies.task.missed = score.missed.length;
  tallies.task.wrong = score.extra.length;
  tallies.phases.addSets(notice.gold.phases.map(phaseKey), parsed.phases.map(phaseKey));
  scoreDocument(notice, parsed, score);
  return score;
}

function scoreDocument(notice: AnnotatedNotice, parsed: ParsedNotice, score: NoticeScore): void {
  const wanted = notice.gold.document;
  const given = parsed.document;
  const compare = (field: string, a: string, b: string): void => {
    if (a === b) score.documentRight++;
    else score.wrongFields.push(`${field}: ${a} / ${b}`);
  };
  for (const field of ['title', 'documentNumber', 'issuer', 'issuedOn', 'genre'] as const)
    compare(field, norm(wanted[field]), norm(given[field]));
  compare('recipients', wanted.recipients.map(norm).join('|'), given.recipients.map(norm).join('|'));
  const period = (p: { start: string; end: string } | null): string =>
    p === null ? '' : `${p.start}..${p.end}`;
  compare('period', period(wanted.period), period(given.period));
}

type Place = [number, number] | null;

function place(items: readonly { text: string }[], words: string): Place[] {
  let cursor = 0;
  return items.map(({ text }) => {
    const stripped = strip(text);
    if (stripped === '') return null;
    let at = words.indexOf(stripped, cursor);
    if (at < 0) at = words.indexOf(stripped);
    if (at < 0) return null;
    cursor = at;
    return [at, at + stripped.length];
  });
}

/** Pairs one to one, best overlap first, where the spans overlap by at least half of their union. */
function match(gold: readonly Place[], parsed: readonly Place[]): [number, number][] {
  const candidates: [number, number, number][] = [];
  gold.forEach((a, i) => {
    parsed.forEach((b, j) => {
      const overlap = a === null || b === null ? 0 : shared(a, b);
      if (overlap >= 0.5) candidates.push([overlap, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0]);
  const usedGold = new Set<number>();
  const usedParsed = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedParsed.has(j)) continue;
    usedGold.add(i);
    usedParsed.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

function shared(a: [number, number], b: [number, number]): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

export interface Totals {
  tallies: Record<Field, Tally>;
  meanTask: number;
  meanOwner: number;
  document: number;
}

export function totalOf(scores: readonly NoticeScore[]): Totals {
  const tallies = Object.fromEntries(FIELDS.map((field) => [field, new Tally()])) as Record<Field, Tally>;
  for (const score of scores) for (const field of FIELDS) tallies[field].add(score.tallies[field]);
  const mean = (pick: (score: NoticeScore) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / (scores.length || 1);
  return {
    tallies,
    meanTask: mean((score) => score.tallies.task.f1),
    meanOwner: mean((score) => score.tallies.owner.f1),
    document: mean((score) => score.documentRight / 7),
  };
}
