import { createHash } from 'node:crypto';
import type { Request } from 'express';
import mongoose from 'mongoose';
import { Refusal } from '../../plans/errors.js';

interface RememberedAnswer {
  _id: string;
  requestHash: string;
  startedAt: Date;
  answer: { status: number; body: unknown } | null;
}

const keptSeconds = 24 * 3600;
/** After this long an unanswered first request is taken for dead and the key may be used again. */
const abandonedAfterMs = 60_000;

const rememberedSchema = new mongoose.Schema<RememberedAnswer>({
  _id: String,
  requestHash: { type: String, required: true },
  startedAt: { type: Date, required: true, expires: keptSeconds },
  answer: { type: mongoose.Schema.Types.Mixed, default: null },
});
const Remembered = mongoose.model('IdempotencyKey', rememberedSchema, 'idempotencyKeys');

/**
 * Runs a creating request once for its `Idempotency-Key`: a repeat within 24 hours gets the first answer.
 * A key used for another request is refused, as is a repeat while the first still runs. A failed request frees its key.
 */
export async function once(
  { key, actorId, request }: { key: string; actorId: string; request: Request },
  answer: () => Promise<{ status: number; body: unknown }>,
): Promise<{ status: number; body: unknown }> {
  if (key.length > 200)
    throw new Refusal('invalid', 'bad-idempotency-key', 'Idempotency-Key 太长，请控制在 200 个字符以内。');
  const id = `${actorId}:${key}`;
  const requestHash = hashOf(request);
  const earlier = await claim(id, requestHash);
  if (earlier) return earlier;
  try {
    const result = await answer();
    await Remembered.updateOne({ _id: id }, { answer: result });
    return result;
  } catch (error) {
    await Remembered.deleteOne({ _id: id });
    throw error;
  }
}

async function claim(id: string, requestHash: string): Promise<{ status: number; body: unknown } | null> {
  const now = new Date();
  try {
    await Remembered.create({ _id: id, requestHash, startedAt: now, answer: null });
    return null;
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
  }
  const known = await Remembered.findById(id).lean();
  if (known && known.requestHash !== requestHash) {
    throw new Refusal(
      'conflict',
      'idempotency-key-reused',
      '这个 Idempotency-Key 已用于另一个请求，请换一个。',
    );
  }
  if (known?.answer) return known.answer;
  const abandoned = new Date(now.getTime() - abandonedAfterMs);
  const taken = await Remembered.updateOne(
    { _id: id, answer: null, startedAt: { $lt: abandoned } },
    { startedAt: now },
  );
  if (taken.modifiedCount === 1) return null;
  throw new Refusal('conflict', 'still-running', '同样的请求正在处理，请稍等片刻查看结果，不要重复提交。');
}

function hashOf(request: Request): string {
  const body: unknown = request.is('multipart/form-data') ? 'multipart' : request.body;
  return createHash('sha256')
    .update(`${request.method} ${request.path}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');
}
