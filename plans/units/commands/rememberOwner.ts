import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { idFrom } from '../../ids.js';
import { OwnerDecisionModel } from '../model.js';
import { nameKey } from '../ownerNames.js';

export interface OwnerWord {
  /** The notice's words for the body. */
  name: string;
  issuer: string | null;
  unitIds: string[];
}

/** Keeps a curator's word: from now on the name, in notices of the issuer, means these units. */
export async function rememberOwner(context: CommandContext, word: OwnerWord): Promise<void> {
  const keys = { nameKey: nameKey(word.name), issuerKey: nameKey(word.issuer ?? '') };
  const id = idFrom('owner-decision', keys.nameKey, keys.issuerKey);
  const by = { id: context.actor.id, name: context.actor.name };
  const decision = { unitIds: word.unitIds, decidedBy: by, decidedAt: context.now };
  const deed = {
    deed: 'rememberOwner',
    object: { kind: 'ownerDecision', id, label: word.name },
    summary: `记住责任单位「${word.name}」对应${String(word.unitIds.length)}个单位`,
  };
  const after = { name: word.name, issuer: word.issuer, unitIds: word.unitIds };
  if (!(await OwnerDecisionModel.exists({ _id: id }))) {
    try {
      await createRecord(
        context,
        OwnerDecisionModel,
        { _id: id, ...keys, ...decision },
        { ...deed, before: null, after },
      );
      return;
    } catch (error) {
      // Another curator said the first word meanwhile; this one stands after it.
      if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
    }
  }
  await changeRecord(context, { model: OwnerDecisionModel, id, what: '责任单位对应' }, ({ unitIds }) =>
    unitIds.toSorted().join() === word.unitIds.toSorted().join()
      ? null
      : { set: decision, deed: { ...deed, before: { unitIds }, after } },
  );
}
