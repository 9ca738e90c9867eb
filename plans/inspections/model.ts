import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Day } from '../calendar/days.js';
import type { Versioned } from '../changes.js';

interface Named {
  id: string;
  name: string;
}

/** One unit that was drawn, who goes there, and what came of it. */
export interface Visit {
  unit: Named;
  inspectors: Named[];
  visitedOn: Day | null;
  findings: string;
}

/** An inspection draw (双随机). Everything that the draw depended on is kept, so that it can be checked afterwards. */
export interface Inspection extends Versioned {
  name: string;
  planId: string | null;
  seed: string;
  units: Named[];
  inspectors: (Named & { unitId: string })[];
  unitCount: number;
  inspectorsPerUnit: number;
  visits: Visit[];
  drawnAt: Date;
  drawnBy: Named;
}

const named = { id: String, name: String };

const inspectionSchema = new Schema<Inspection>(
  {
    _id: { type: String, required: true },
    ...versionedFields,
    name: { type: String, required: true },
    planId: { type: String, default: null },
    seed: { type: String, required: true },
    units: { type: [{ type: named, _id: false }], required: true },
    inspectors: { type: [{ type: { ...named, unitId: String }, _id: false }], default: [] },
    unitCount: { type: Number, required: true },
    inspectorsPerUnit: { type: Number, required: true },
    visits: {
      type: [
        {
          type: {
            unit: { type: named, _id: false },
            inspectors: { type: [{ type: named, _id: false }] },
            visitedOn: { type: String, default: null },
            findings: { type: String, default: '' },
          },
          _id: false,
        },
      ],
      default: [],
    },
    drawnAt: { type: Date, required: true },
    drawnBy: { type: named, required: true, _id: false },
  },
  { versionKey: false },
);
inspectionSchema.index({ drawnAt: -1 });

inspectionSchema.index(...pendingIndex);

export const InspectionModel = mongoose.model<Inspection>('Inspection', inspectionSchema, 'inspections');
registerAudited(InspectionModel);
