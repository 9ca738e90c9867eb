import type { SectionKind } from '../../lexicon/headings.js';
import type { BodySentence } from '../../structure/readBody.js';
import type { BodyName } from '../owners/bodyNames.js';
import { judge, type Verdict } from './acceptance.js';
import { agendaOf } from './agenda.js';
import type { TaskSetting } from './buildTasks.js';
import type { Candidate, Standing } from './candidate.js';
import { mayOrder } from './generalDemands.js';
import { dutyLine } from './itemDuties.js';
import { bodiesOfLabel } from './labels.js';
import { Listing } from './listing.js';
import { nextSteps } from './nextSteps.js';
import { paragraphLeads } from './paragraphLeads.js';
import { readCandidates } from './readCandidate.js';
import type { Rectification } from './rectification.js';
import { isOnlyDate } from './rejections/onlyDate.js';
import { standingOf } from './standing.js';

/** What a sentence says by itself, whatever the sentences before it say. */
export type Reading =
  | { kind: 'duties' }
  | { kind: 'label'; bodies: BodyName[] }
  /** In a section of which no sentence is a task. */
  | { kind: 'passedOver'; standing: Standing }
  | { kind: 'date'; candidate: Candidate }
  | { kind: 'judged'; candidate: Candidate; standing: Standing; verdict: Verdict };

/** Enough that each kind of pattern is asked many times in a row, few enough to be held beside any text. */
const READ_AT_ONCE = 512;

/**
 * Reads all sentences of the body, in order. It does so for hundreds at once, each kind of pattern over all of them
 * before the next: the compiled patterns of one kind stay in the processor's cache, which those of all overflow.
 */
export function* readAhead(
  setting: TaskSetting,
  rectification: Rectification,
): Iterable<{ sentence: BodySentence; reading: Reading }> {
  const { sentences } = setting.body;
  const leads = paragraphLeads(sentences);
  const toCome = setting.genre === 'report' ? nextSteps(sentences) : null;
  const agenda = agendaOf(sentences, setting.genre);
  const listing = new Listing();
  const placeOf = (sentence: BodySentence): Standing => {
    const role = {
      paragraphLead: leads.has(sentence),
      listed: listing.holds(sentence),
      toCome: toCome?.has(sentence) === true,
      onAgenda: agenda.has(sentence),
      found: rectification.found.has(sentence),
    };
    listing.note(sentence);
    return standingOf(setting, sentence, role);
  };
  for (let from = 0; from < sentences.length; from += READ_AT_ONCE)
    yield* readTogether(setting, sentences.slice(from, from + READ_AT_ONCE), placeOf);
}

function readTogether(
  setting: TaskSetting,
  sentences: readonly BodySentence[],
  placeOf: (sentence: BodySentence) => Standing,
): { sentence: BodySentence; reading: Reading }[] {
  const placed = sentences.map((sentence) => ({
    sentence,
    standing: placeOf(sentence),
    plain: readPlainly(sentence),
  }));
  const closer = placed.filter(
    ({ sentence, standing, plain }) =>
      plain === null &&
      (!NEVER_TASKS.has(standing.kind) || (standing.kind === 'goals' && mayOrder(sentence))),
  );
  const read = readCandidates(
    closer.map(({ sentence }) => sentence),
    (sentence) => ({ ...setting.reference, year: setting.yearOf(sentence.node) }),
  );
  const candidates = new Map(read.map((candidate) => [candidate.sentence, candidate]));
  return placed.map(({ sentence, standing, plain }) => {
    const candidate = candidates.get(sentence);
    const reading =
      candidate === undefined ? { kind: 'passedOver' as const, standing } : readClosely(candidate, standing);
    return { sentence, reading: plain ?? reading };
  });
}

/** Lines that only name who does what stands around them; null for any other sentence. */
function readPlainly(sentence: BodySentence): Reading | null {
  if (dutyLine(sentence.shadow)) return { kind: 'duties' };
  const bodies = bodiesOfLabel(sentence);
  return bodies.length > 0 ? { kind: 'label', bodies } : null;
}

/** Sections of which no sentence is a task; they need not be read any closer. */
const NEVER_TASKS: ReadonlySet<SectionKind> = new Set(['goals', 'done', 'contacts', 'attachment']);

const readClosely = (candidate: Candidate, standing: Standing): Reading =>
  isOnlyDate(candidate.words)
    ? { kind: 'date', candidate }
    : { kind: 'judged', candidate, standing, verdict: judge(candidate, standing) };
