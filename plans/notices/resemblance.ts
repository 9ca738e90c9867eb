import type { DocumentFields, ParsedNotice } from '../../parsers/schema.js';
import { bareText } from '../bareText.js';
import { PlanModel, type PlanRecord } from '../plan/model.js';
import { NoticeModel, type Notice, type NoticeRecord, type Resemblance } from './model.js';
import { likenessOf, sketchOf } from './sketch.js';

/** From here on two texts are versions of one: the half of a text that is usual in its kind is not enough. */
const nearlySame = 0.7;

/**
 * The earlier notice of which this one looks like a new version (or the same words in another file), and by what; null
 * for none. The surest sign counts: the same words, the same 文号, the same title and issuer, nearly the same words.
 * @param id of the notice itself, null while it is being uploaded
 */
export async function findResembled(
  { document, text }: Pick<ParsedNotice, 'document' | 'text'>,
  id: string | null,
): Promise<Resemblance | null> {
  const sketch = sketchOf(text);
  const alike = await mostAlike(sketch, id);
  if (alike?.likeness === 1 && (await hasSameWords(alike._id, text))) {
    return { noticeId: alike._id, how: 'same-words' };
  }
  for (const mark of marksOf(document)) {
    const marked = await newestWith(mark, id);
    if (marked) return { noticeId: marked, how: mark.startsWith(numberMark) ? 'number' : 'title' };
  }
  return alike && alike.likeness >= nearlySame ? { noticeId: alike._id, how: 'words' } : null;
}

const numberMark = '文号:';

/** What two versions of a notice have in common to the letter, the surer first: the 文号, the title with the issuer. */
export function marksOf({ documentNumber, title, issuer }: DocumentFields): string[] {
  return [
    ...(documentNumber ? [`${numberMark}${bareText(documentNumber)}`] : []),
    ...(title ? [`标题:${bareText(title)}/${bareText(issuer ?? '')}`] : []),
  ];
}

/** Read notices in use, other than the one itself. */
const others = (id: string | null) => ({ _id: { $ne: id }, archived: false, 'job.state': 'done' as const });

async function newestWith(mark: string, id: string | null): Promise<string | null> {
  const found = await NoticeModel.findOne({ ...others(id), marks: mark } as never, { _id: 1 })
    .sort({ _id: -1 })
    .lean<{ _id: string } | null>();
  return found?._id ?? null;
}

async function mostAlike(
  sketch: number[],
  id: string | null,
): Promise<{ _id: string; likeness: number } | null> {
  const [best] = await NoticeModel.aggregate<Pick<Notice, '_id' | 'sketch'>>([
    { $match: { ...others(id), sketch: { $in: sketch } } },
    { $project: { sketch: 1, shared: { $size: { $setIntersection: ['$sketch', sketch] } } } },
    { $sort: { shared: -1, _id: -1 } },
    { $limit: 1 },
  ]);
  return best ? { _id: best._id, likeness: likenessOf(best.sketch, sketch) } : null;
}

async function hasSameWords(id: string, text: string): Promise<boolean> {
  const other = await NoticeModel.findById(id, { text: 1 }).lean<{ text: string } | null>();
  return other !== null && bareText(other.text) === bareText(text);
}

/** What is told of a resemblance; `planId` is the plan that the new version can be compared with. */
export interface ToldResemblance extends Resemblance {
  title: string;
  words: string;
  planId: string | null;
}

type Resembling = Pick<Notice, '_id' | 'resembles'>;

/**
 * The resemblances of notices as they are to be told, by the notice's id. Left out is what is settled: the other notice
 * is archived, or its plan has taken this one in.
 */
export async function toldResemblances(
  notices: readonly Resembling[],
): Promise<Map<string, ToldResemblance>> {
  const resembling = notices.flatMap(({ _id, resembles }) => (resembles ? [{ _id, resembles }] : []));
  if (!resembling.length) return new Map();
  const otherIds = resembling.map(({ resembles }) => resembles.noticeId);
  const found = await NoticeModel.find(
    { _id: { $in: otherIds }, archived: false },
    { 'document.title': 1, fileName: 1, planId: 1 },
  ).lean<NoticeRecord[]>();
  const byId = new Map(found.map((other) => [other._id, other]));
  const plans = await plansOf(found, otherIds);
  return new Map(
    resembling.flatMap(({ _id, resembles }) => {
      const other = byId.get(resembles.noticeId);
      const plan = plans.find((one) => one._id === other?.planId || hasTakenIn(one, resembles.noticeId));
      if (!other || (plan && hasTakenIn(plan, _id))) return [];
      const title = other.document?.title ?? other.fileName;
      const words = wordsOf[resembles.how](nameOf(other));
      const told = { ...resembles, title, words, planId: plan?._id ?? null };
      return [[_id, told] as const];
    }),
  );
}

type PlanHead = Pick<PlanRecord, '_id' | 'revisions'>;

const hasTakenIn = ({ revisions }: PlanHead, noticeId: string): boolean =>
  revisions.some((revision) => revision.noticeId === noticeId);

/** Plans that can still be revised and that grew from these notices or have taken them in. */
function plansOf(notices: readonly NoticeRecord[], noticeIds: readonly string[]): Promise<PlanHead[]> {
  const planIds = notices.flatMap(({ planId }) => planId ?? []);
  return PlanModel.find(
    {
      archived: false,
      state: { $ne: 'closed' },
      $or: [{ _id: { $in: planIds } }, { 'revisions.noticeId': { $in: noticeIds } }],
    },
    { revisions: 1 },
  ).lean<PlanHead[]>();
}

/** With its file, since several notices may have one title. */
const nameOf = ({ document, fileName }: Pick<Notice, 'document' | 'fileName'>): string =>
  document?.title ? `《${document.title}》（${fileName}）` : `《${fileName}》`;

const wordsOf: Record<Resemblance['how'], (name: string) => string> = {
  'same-words': (name) => `正文与已有文件${name}完全相同，可能是同一份文件的另一种格式。`,
  number: (name) => `文号与已有文件${name}相同，可能是它的新版。`,
  title: (name) => `标题和发文机关与已有文件${name}相同而正文不同，可能是它的新版。`,
  words: (name) => `正文与已有文件${name}大部分相同，可能是它的新版。`,
};
