import type { CommandContext } from '../../context.js';
import { idFrom } from '../../ids.js';
import { OwnerDecisionModel } from '../model.js';
import { nameKey } from '../ownerNames.js';

/** Keeps a curator's word: from now on the name, in notices of the issuer, means these units. */
export async function rememberOwner(
  { actor, now }: CommandContext,
  { name, issuer, unitIds }: { name: string; issuer: string | null; unitIds: string[] },
): Promise<void> {
  const keys = { nameKey: nameKey(name), issuerKey: nameKey(issuer ?? '') };
  await OwnerDecisionModel.updateOne(
    { _id: idFrom('owner-decision', keys.nameKey, keys.issuerKey) },
    { $set: { ...keys, unitIds, decidedBy: { id: actor.id, name: actor.name }, decidedAt: now } },
    { upsert: true },
  );
}
