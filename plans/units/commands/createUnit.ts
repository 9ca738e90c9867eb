import { createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { UnitModel, type Unit, type UnitRecord } from '../model.js';

export type NewUnit = Omit<Unit, '_id' | 'archived'>;

/**
 * Adds a unit to the tree.
 * @throws Refusal duplicate where a live unit has the name; invalid where the parent is not there or archived.
 */
export async function createUnit(context: CommandContext, input: NewUnit): Promise<UnitRecord> {
  await ensureParent(input.parentId);
  const unit = { ...tidy(input), _id: newId(), archived: false };
  return createRecord(
    context,
    UnitModel,
    unit,
    {
      deed: 'createUnit',
      object: { kind: 'unit', id: unit._id, label: unit.name },
      summary: `新增单位「${unit.name}」`,
      before: null,
      after: { ...unit },
      unitIds: [unit._id],
    },
    `已有名为「${unit.name}」的单位，请换一个名称。`,
  );
}

export async function ensureParent(parentId: string | null): Promise<void> {
  if (!parentId) return;
  const parent = await UnitModel.findOne({ _id: parentId, archived: false }, { _id: 1 }).lean();
  if (!parent) {
    throw new Refusal('invalid', 'no-parent', '上级单位不存在或已归档，请重新选择。', [
      { path: 'parentId', message: '上级单位不存在或已归档' },
    ]);
  }
}

/** No blanks around names, nothing twice, and the name itself is not an alias. */
export function tidy<T extends Partial<NewUnit>>(input: T): T {
  const list = (names: string[] | undefined) =>
    names && [
      ...new Set(names.map((name) => name.trim()).filter((name) => name && name !== input.name?.trim())),
    ];
  return {
    ...input,
    ...(input.name === undefined ? {} : { name: input.name.trim() }),
    ...(input.aliases ? { aliases: list(input.aliases) } : {}),
    ...(input.groups
      ? { groups: [...new Set(input.groups.map((group) => group.trim()).filter(Boolean))] }
      : {}),
  };
}
