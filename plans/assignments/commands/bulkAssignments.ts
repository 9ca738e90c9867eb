import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { cancelAssignment } from './cancelAssignment.js';
import { remind } from './sayings.js';

/** The same deed on many assignments; each stands for itself, and those that refuse are told with their reason. */
export async function bulkAssignments(
  context: CommandContext,
  { ids, deed, words }: { ids: string[]; deed: 'remind' | 'cancel'; words: string },
): Promise<{ done: string[]; refused: { id: string; reason: string }[] }> {
  if (!words.trim()) {
    throw new Refusal(
      'invalid',
      'words-needed',
      deed === 'remind' ? '请填写催办的话。' : '请填写撤销的理由。',
      [{ path: 'words', message: '不能为空' }],
    );
  }
  const done: string[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const id of new Set(ids)) {
    try {
      if (deed === 'remind') await remind(context, { id, words });
      else await cancelAssignment(context, { id, reason: words });
      done.push(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ id, reason: error.message });
    }
  }
  return { done, refused };
}
