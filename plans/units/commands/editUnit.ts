import { changeRecord, differences } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { UnitModel, type Unit, type UnitRecord } from '../model.js';
import { allUnits } from '../queries.js';
import { makesCycle } from '../tree.js';
import { ensureParent, tidy } from './createUnit.js';

export type UnitEdit = Partial<Omit<Unit, '_id' | 'archived'>>;

/**
 * Changes a unit's fields or its place in the tree.
 * @throws Refusal cycle, no-parent, duplicate, stale.
 */
export async function editUnit(
  context: CommandContext,
  { id, edit, version }: { id: string; edit: UnitEdit; version?: number | null },
): Promise<UnitRecord> {
  if (edit.parentId !== undefined) await ensurePlace(id, edit.parentId);
  let previousParent: string | null = null;
  const changed = await changeUnit(context, { id, version: version ?? null }, (unit) => {
    previousParent = unit.parentId;
    return tidy({ name: unit.name, ...edit });
  });
  // Two moves at once may each be right and make a circle together: whoever sees it goes back.
  if (edit.parentId && makesCycle(await allUnits(), id, edit.parentId)) {
    await changeUnit(context, { id, version: null }, () => ({ parentId: previousParent }));
    throw cycle();
  }
  return changed;
}

async function changeUnit(
  context: CommandContext,
  { id, version }: { id: string; version: number | null },
  decide: (unit: UnitRecord) => UnitEdit,
): Promise<UnitRecord> {
  try {
    return await changeRecord(
      context,
      { model: UnitModel, id, what: '单位', expectedVersion: version },
      (unit) => {
        const { before, after } = differences<UnitRecord>(unit, decide(unit));
        if (!Object.keys(after).length) return null;
        return {
          set: after,
          deed: {
            deed: 'editUnit',
            object: { kind: 'unit', id, label: unit.name },
            summary: `修改单位「${unit.name}」`,
            before,
            after,
            unitIds: [id],
          },
        };
      },
    );
  } catch (error) {
    if ((error as { code?: unknown }).code === 11000) {
      throw new Refusal('conflict', 'duplicate', '已有同名的单位，请换一个名称。');
    }
    throw error;
  }
}

async function ensurePlace(id: string, parentId: string | null): Promise<void> {
  await ensureParent(parentId);
  if (makesCycle(await allUnits(), id, parentId)) throw cycle();
}

function cycle(): Refusal {
  return new Refusal('conflict', 'unit-cycle', '上级单位不能是本单位自己或它的下级，请选择别的上级单位。');
}
