import type { AuditEntry } from '../../audit/entry.js';
import { followChain, startOver } from '../../audit/follow.js';
import { SearchEntryModel, type SearchKind } from '../model.js';
import { ledgerEntriesFor, noticesFor, submissionsFor, tasksFor, type Found } from '../sources.js';
import { searchWords } from '../words.js';

/** The name under which this reader keeps its place in the chain. */
const reader = 'search';
const batch = 500;

/** Brings the search up to date with what has changed since the last time. Safe to repeat. */
export function indexChanges(): Promise<number> {
  return followChain(reader, indexEntries, batch);
}

/** Makes the whole search anew from what there is; found all the while. Returns how many things can be found. */
export async function rebuildSearch(now: Date): Promise<number> {
  await startOver(reader);
  const fresh = new Set<string>();
  for (const found of [noticesFor, tasksFor, submissionsFor, ledgerEntriesFor]) {
    for (const id of await put(await found({}))) fresh.add(id);
  }
  await SearchEntryModel.deleteMany({ _id: { $nin: [...fresh] }, at: { $lte: now } });
  await indexChanges();
  return SearchEntryModel.countDocuments();
}

async function indexEntries(entries: AuditEntry[]): Promise<void> {
  const ids = (kind: string) => [
    ...new Set(entries.filter(({ object }) => object.kind === kind).map(({ object }) => object.id)),
  ];
  const planIds = entries
    .filter(({ object }) => object.kind === 'plan' || object.kind === 'task')
    .flatMap(({ planId }) => planId ?? []);
  const withSubmissions = entries
    .filter(({ deed }) => deed === 'submitWork' || deed === 'delegateAssignment')
    .map(({ object }) => object.id);
  await replace('notice', { _id: { $in: ids('notice') } }, { objectId: { $in: ids('notice') } }, noticesFor);
  await replace('task', { _id: { $in: planIds } }, { planId: { $in: planIds } }, tasksFor);
  await replace(
    'submission',
    { _id: { $in: withSubmissions } },
    { pageId: { $in: withSubmissions } },
    submissionsFor,
  );
  await replace(
    'ledgerEntry',
    { _id: { $in: ids('ledgerEntry') } },
    { objectId: { $in: ids('ledgerEntry') } },
    ledgerEntriesFor,
  );
}

/** Puts in what there is now, and takes out what is there no more. */
async function replace(
  kind: SearchKind,
  source: { _id: { $in: string[] } },
  known: Record<string, unknown>,
  found: (filter: Record<string, unknown>) => Promise<Found[]>,
): Promise<void> {
  if (!source._id.$in.length) return;
  const fresh = await put(await found(source));
  await SearchEntryModel.deleteMany({ ...known, kind, _id: { $nin: fresh } });
}

async function put(found: readonly Found[]): Promise<string[]> {
  const entries = found.map((each) => ({ ...each, _id: `${each.kind}:${each.objectId}` }));
  for (let from = 0; from < entries.length; from += batch) {
    await SearchEntryModel.bulkWrite(
      entries.slice(from, from + batch).map(({ _id, ...entry }) => ({
        updateOne: {
          filter: { _id },
          update: { $set: { ...entry, words: searchWords(`${entry.title}\n${entry.text}`).join(' ') } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }
  return entries.map(({ _id }) => _id);
}
