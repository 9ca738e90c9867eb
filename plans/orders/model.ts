import mongoose, { Schema } from 'mongoose';
import type { PersonRef } from '../assignments/model.js';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';

export const orderColours = ['blue', 'yellow', 'red'] as const;
/** 蓝 near its date, 黄 behind, 红 overdue. */
export type OrderColour = (typeof orderColours)[number];

/** 督办单: the formal reminder, numbered through the year, one to a page. */
export interface SupervisionOrder {
  _id: string;
  year: number;
  /** From 1 each year, without gaps. */
  serial: number;
  colour: OrderColour;
  assignmentId: string;
  planId: string;
  unitId: string;
  planTitle: string;
  taskText: string;
  words: string;
  /** By when the unit shall answer. */
  dueOn: Day;
  issuedAt: Date;
  issuedBy: PersonRef;
  answer: { words: string; by: PersonRef; at: Date } | null;
}

export type SupervisionOrderRecord = SupervisionOrder & Versioned;

const orderSchema = new Schema<SupervisionOrderRecord>(
  {
    _id: { type: String, required: true },
    year: { type: Number, required: true },
    serial: { type: Number, required: true },
    colour: { type: String, enum: orderColours, required: true },
    assignmentId: { type: String, required: true },
    planId: { type: String, required: true },
    unitId: { type: String, required: true },
    planTitle: String,
    taskText: String,
    words: String,
    dueOn: { type: String, required: true },
    issuedAt: { type: Date, required: true },
    issuedBy: { type: new Schema({ id: String, name: String }, { _id: false }), required: true },
    answer: { type: Schema.Types.Mixed, default: null },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
orderSchema.index({ year: 1, serial: 1 }, { unique: true });
orderSchema.index({ assignmentId: 1 });
orderSchema.index({ unitId: 1, _id: -1 });
orderSchema.index({ planId: 1, _id: -1 });
orderSchema.index(...pendingIndex);

export const SupervisionOrderModel = mongoose.model<SupervisionOrderRecord>(
  'SupervisionOrder',
  orderSchema,
  'orders',
);
registerAudited(SupervisionOrderModel);

/** 「督办〔2024〕3号」. */
export function orderNumber({ year, serial }: Pick<SupervisionOrder, 'year' | 'serial'>): string {
  return `督办〔${String(year)}〕${String(serial)}号`;
}
