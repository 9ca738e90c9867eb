import { AssignmentModel, openStates } from '../../assignments/model.js';
import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { PersonModel } from '../../people/model.js';
import { UnitModel, type UnitRecord } from '../model.js';
import { ensureParent } from './createUnit.js';

/**
 * Takes a unit out of use; nothing of it is deleted.
 * @throws Refusal unit-has-work while it has open assignments, units below or people.
 */
export async function archiveUnit(
  context: CommandContext,
  { id, version }: { id: string; version?: number | null },
): Promise<UnitRecord> {
  await ensureIdle(id);
  return setArchived(context, id, true, version ?? null);
}

/** Takes it into use again. @throws Refusal no-parent while the unit above is archived; duplicate name. */
export async function restoreUnit(
  context: CommandContext,
  { id, version }: { id: string; version?: number | null },
): Promise<UnitRecord> {
  const unit = await UnitModel.findById(id).lean<UnitRecord | null>();
  await ensureParent(unit?.parentId ?? null);
  return setArchived(context, id, false, version ?? null);
}

async function ensureIdle(id: string): Promise<void> {
  const [work, below, people] = await Promise.all([
    AssignmentModel.countDocuments({
      $or: [{ unitId: id }, { 'delegate.unitId': id }],
      state: { $in: openStates },
    }),
    UnitModel.countDocuments({ parentId: id, archived: false }),
    PersonModel.countDocuments({ unitId: id, active: true }),
  ]);
  if (work) {
    throw new Refusal(
      'conflict',
      'unit-has-work',
      `这个单位还有${String(work)}件未办结的交办件，请先办结、转交或撤销后再归档。`,
    );
  }
  if (below) {
    throw new Refusal(
      'conflict',
      'unit-has-children',
      `这个单位下面还有${String(below)}个单位，请先移走或归档它们。`,
    );
  }
  if (people) {
    throw new Refusal(
      'conflict',
      'unit-has-people',
      `这个单位还有${String(people)}个在用账号，请先停用或调整它们。`,
    );
  }
}

function setArchived(
  context: CommandContext,
  id: string,
  archived: boolean,
  version: number | null,
): Promise<UnitRecord> {
  return changeRecord(context, { model: UnitModel, id, what: '单位', expectedVersion: version }, (unit) =>
    unit.archived === archived
      ? null
      : {
          set: { archived },
          deed: {
            deed: archived ? 'archiveUnit' : 'restoreUnit',
            object: { kind: 'unit', id, label: unit.name },
            summary: `${archived ? '归档' : '恢复'}单位「${unit.name}」`,
            unitIds: [id],
          },
        },
  );
}
