import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { checkLinks, figuresOf } from '../figures.js';
import { BriefingModel, type BriefingRecord } from '../model.js';
import type { SectionKey } from '../words.js';
import { deedOf } from './deed.js';

export interface SectionEdit {
  key: SectionKey;
  /** Null: back to what was composed. */
  editedText: string | null;
}

/**
 * Rewrites sections; what was composed is kept beside them. An edit of a reviewed briefing makes it a draft again.
 * @throws Refusal where it was issued, where a link leads to no figure, or for an old version.
 */
export async function editSections(
  context: CommandContext,
  { id, expectedVersion }: { id: string; expectedVersion: number | null },
  edits: readonly SectionEdit[],
): Promise<BriefingRecord> {
  return changeRecord(context, { model: BriefingModel, id, what: '简报', expectedVersion }, (current) => {
    requireEditable(current);
    if (!current.snapshot) throw notReady();
    const figures = figuresOf(current.snapshot);
    const byKey = new Map(edits.map((edit) => [edit.key, edit]));
    for (const { editedText } of edits) if (editedText !== null) checkLinks(editedText, figures);
    const { actor, now } = context;
    const sections = current.sections.map((section) => {
      const edit = byKey.get(section.key);
      if (!edit) return section;
      const editedText = edit.editedText === section.text ? null : edit.editedText;
      return { ...section, editedText, editedBy: { id: actor.id, name: actor.name }, editedAt: now };
    });
    const edited = (of: BriefingRecord['sections']) =>
      Object.fromEntries(
        of.filter(({ key }) => byKey.has(key)).map(({ key, editedText }) => [key, editedText]),
      );
    return {
      set: { sections, state: 'draft', reviewedBy: null },
      deed: {
        ...deedOf('editSections', current, '修改了简报文字'),
        before: edited(current.sections),
        after: edited(sections),
      },
    };
  });
}

export function requireEditable({ state, issuing }: BriefingRecord): void {
  if (state === 'issued' || issuing) {
    throw new Refusal(
      'conflict',
      'already-issued',
      '这期简报已经印发，不能再修改。如需更正，请重新生成一期。',
    );
  }
  if (state === 'rendering' || state === 'failed') throw notReady();
}

function notReady(): Refusal {
  return new Refusal(
    'conflict',
    'not-ready',
    '这期简报还没有生成好，请稍候再试；如显示生成失败，请重新生成。',
  );
}
