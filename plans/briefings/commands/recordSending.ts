import { BriefingModel, type Briefing } from '../model.js';

/** Notes on the briefing to whom it was mailed; it stays the same version, since nothing in it changed. */
export async function recordSending(id: string, sending: Briefing['sent'][number]): Promise<void> {
  await BriefingModel.updateOne({ _id: id, 'sent.at': { $ne: sending.at } }, { $push: { sent: sending } });
}
