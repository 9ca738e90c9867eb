import mongoose, { Schema } from 'mongoose';

/** The briefings of a year in the order in which they were issued: a briefing's number is its place, from 1. */
interface IssueRegister {
  _id: string;
  briefingIds: string[];
}

const registerSchema = new Schema<IssueRegister>(
  { _id: { type: String, required: true }, briefingIds: { type: [String], default: [] } },
  { versionKey: false },
);
const IssueRegisterModel = mongoose.model<IssueRegister>(
  'BriefingRegister',
  registerSchema,
  'briefingRegisters',
);

/**
 * The briefing's number in the year. The first call enters it in the register, in one write to one document, and later
 * calls give the same number: so numbers neither repeat nor skip, wherever the caller was cut off.
 */
export async function numberOf(year: number, briefingId: string): Promise<number> {
  const _id = String(year);
  await IssueRegisterModel.updateOne({ _id }, { $setOnInsert: { briefingIds: [] } }, { upsert: true }).catch(
    ignoreDuplicate,
  );
  await IssueRegisterModel.updateOne(
    { _id, briefingIds: { $ne: briefingId } },
    { $push: { briefingIds: briefingId } },
  );
  const register = await IssueRegisterModel.findById(_id).lean<IssueRegister | null>();
  const place = register?.briefingIds.indexOf(briefingId) ?? -1;
  if (place < 0) throw new Error(`briefing ${briefingId} did not get a number`);
  return place + 1;
}

/** The briefings that have a number of the year, in order; a crash may have left the last without its state. */
export async function numberedIn(year: number): Promise<string[]> {
  const register = await IssueRegisterModel.findById(String(year)).lean<IssueRegister | null>();
  return register?.briefingIds ?? [];
}

/** Two processes made the same document at once: it is there. */
function ignoreDuplicate(error: unknown): void {
  if ((error as { code?: number }).code !== 11000) throw error;
}
