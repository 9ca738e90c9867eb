import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { SupervisionOrderModel, type OrderColour, type SupervisionOrderRecord } from './model.js';

export async function getOrder(id: string): Promise<SupervisionOrderRecord> {
  const order = await SupervisionOrderModel.findById(id).lean<SupervisionOrderRecord | null>();
  if (!order) throw notFound('督办单');
  return order;
}

export interface OrderFilter {
  colour?: OrderColour | undefined;
  planId?: string | undefined;
  unitIds?: readonly string[] | undefined;
  assignmentId?: string | undefined;
  year?: number | undefined;
}

/** Newest first. */
export function listOrders(
  { unitIds, ...equal }: OrderFilter,
  page: PageRequest,
): Promise<Page<SupervisionOrderRecord>> {
  const filter = Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined));
  return findPage(
    SupervisionOrderModel,
    { ...filter, ...(unitIds ? { unitId: { $in: unitIds } } : {}) },
    { field: '_id', direction: -1 },
    page,
  );
}

/** All orders on one assignment, oldest first. */
export function ordersOf(assignmentId: string): Promise<SupervisionOrderRecord[]> {
  return SupervisionOrderModel.find({ assignmentId }).sort({ _id: 1 }).lean<SupervisionOrderRecord[]>();
}
