import { notFound } from '../errors.js';
import { containing, findPage, type Page, type PageRequest } from '../paging.js';
import { OwnerDecisionModel, UnitModel, type Unit, type UnitRecord } from './model.js';
import type { Directory } from './resolveOwner.js';
import { withDescendants } from './tree.js';

export async function getUnit(id: string): Promise<UnitRecord> {
  const unit = await UnitModel.findById(id).lean<UnitRecord | null>();
  if (!unit) throw notFound('单位');
  return unit;
}

/** The unit in use of exactly this name, short name or alias. */
export async function findUnitNamed(name: string): Promise<UnitRecord | null> {
  return UnitModel.findOne({
    archived: false,
    $or: [{ name }, { shortName: name }, { aliases: name }],
  }).lean<UnitRecord | null>();
}

export interface UnitFilter {
  q?: string | undefined;
  group?: string | undefined;
  parentId?: string | undefined;
  archived?: boolean | undefined;
}

export async function listUnits(
  { q, group, parentId, archived = false }: UnitFilter,
  page: PageRequest,
): Promise<Page<UnitRecord>> {
  return findPage(
    UnitModel,
    {
      archived,
      ...(group ? { groups: group } : {}),
      ...(parentId ? { parentId } : {}),
      ...(q
        ? { $or: ['name', 'shortName', 'aliases', 'groups'].map((field) => ({ [field]: containing(q) })) }
        : {}),
    },
    { field: '_id', direction: 1 },
    page,
  );
}

/** Every unit, archived ones too: a few hundred, small. For names, trees and exports. */
export async function allUnits(): Promise<Unit[]> {
  return UnitModel.find({}, { pendingAudit: 0 }).sort({ _id: 1 }).lean<Unit[]>();
}

/** Names by id, archived units included. */
export async function unitNames(ids?: Iterable<string>): Promise<Map<string, string>> {
  const units = await UnitModel.find(ids ? { _id: { $in: [...ids] } } : {}, { name: 1 }).lean<
    Pick<Unit, '_id' | 'name'>[]
  >();
  return new Map(units.map((unit) => [unit._id, unit.name]));
}

/** The unit and all below it: where a unit's user may see and work. */
export async function unitScope(unitId: string): Promise<Set<string>> {
  const units = await UnitModel.find({}, { parentId: 1 }).lean<Pick<Unit, '_id' | 'parentId'>[]>();
  return withDescendants(units, unitId);
}

/** What owners' names are looked up in. */
export async function ownerDirectory(): Promise<Directory> {
  const [units, decisions] = await Promise.all([
    UnitModel.find({ archived: false }, { pendingAudit: 0 }).lean<Unit[]>(),
    OwnerDecisionModel.find().sort({ decidedAt: -1 }).lean(),
  ]);
  return { units, decisions };
}
