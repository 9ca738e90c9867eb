import mongoose, { Schema } from 'mongoose';
import type { AuditEntry } from './entry.js';
import { AuditEntryModel } from './model.js';

/** How far a reader of the chain has come; `_id` is the reader's name. */
interface ChainReader {
  _id: string;
  seq: number;
}

const chainReaderSchema = new Schema<ChainReader>(
  { _id: { type: String, required: true }, seq: { type: Number, required: true } },
  { versionKey: false },
);
const ChainReaderModel = mongoose.model<ChainReader>('ChainReader', chainReaderSchema, 'chainReaders');

/**
 * Hands the entries of the audit chain that a reader has not seen yet to `take`, in order and in batches, and keeps its
 * place after each batch. A batch may be handed over again after a crash, or to two processes at once: `take` must bear
 * repeating. Returns how many entries were handed over.
 */
export async function followChain(
  reader: string,
  take: (entries: AuditEntry[]) => Promise<void>,
  batch = 200,
): Promise<number> {
  const place = await ChainReaderModel.findById(reader).lean<ChainReader | null>();
  let seq = place?.seq ?? 0;
  let taken = 0;
  for (;;) {
    const entries = await AuditEntryModel.find({ seq: { $gt: seq } })
      .sort({ seq: 1 })
      .limit(batch)
      .lean<AuditEntry[]>();
    const last = entries.at(-1);
    if (!last) return taken;
    await take(entries);
    taken += entries.length;
    seq = last.seq;
    await ChainReaderModel.updateOne({ _id: reader }, { $max: { seq } }, { upsert: true });
  }
}

/** Has the reader begin again at the chain's first entry. */
export async function startOver(reader: string): Promise<void> {
  await ChainReaderModel.deleteOne({ _id: reader });
}

/** What of an entry says that something changed, and whom it concerns. */
export type ChainMark = Pick<AuditEntry, 'seq' | 'object' | 'deed' | 'planId' | 'unitIds'>;

/** The first `limit` entries after number `seq`, in order. */
export async function marksAfter(seq: number, limit: number): Promise<ChainMark[]> {
  return AuditEntryModel.find(
    { seq: { $gt: seq } },
    { seq: 1, object: 1, deed: 1, planId: 1, unitIds: 1, _id: 0 },
  )
    .sort({ seq: 1 })
    .limit(limit)
    .lean<ChainMark[]>();
}

/** The number of the chain's last entry; 0 while it is empty. */
export async function lastSeq(): Promise<number> {
  const last = await AuditEntryModel.findOne({}, { seq: 1 }).sort({ seq: -1 }).lean();
  return last?.seq ?? 0;
}
