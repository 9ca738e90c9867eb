import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { InspectionModel, type Inspection } from './model.js';

/**
 * Draws, the newest first; with `unitIds` only those in which one of these units has been visited. Before its visit a
 * unit is not told that it was drawn (四不两直).
 */
export async function listInspections(
  filter: { unitIds?: readonly string[] | undefined },
  page: PageRequest,
): Promise<Page<Inspection>> {
  const visited = { 'unit.id': { $in: filter.unitIds }, visitedOn: { $ne: null } };
  const where = filter.unitIds ? { visits: { $elemMatch: visited } } : {};
  return findPage(InspectionModel, where, { field: 'drawnAt', direction: -1 }, page);
}

/** @throws Refusal not-found. */
export async function getInspection(id: string): Promise<Inspection> {
  const inspection = await InspectionModel.findById(id).lean<Inspection | null>();
  if (!inspection) throw notFound('抽查');
  return inspection;
}
