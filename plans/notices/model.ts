import mongoose, { Schema } from 'mongoose';
import type { DocumentFields, OutlineItem } from '../../parsers/schema.js';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import type { Versioned } from '../changes.js';

/** How far the reading of a notice is; `error` as it is shown. */
export interface NoticeJob {
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 100. */
  progress: number;
  step: string;
  error: { code: string; message: string } | null;
}

/** The earlier notice of which one looks like a new version, and by what sign. */
export interface Resemblance {
  noticeId: string;
  how: 'same-words' | 'number' | 'title' | 'words';
}

/** An uploaded document: its bytes (in GridFS), its words, its fields. */
export interface Notice {
  _id: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes, hex: the same file is known again by it. */
  hash: string;
  fileId: string;
  uploadedAt: Date;
  uploadedBy: { id: string; name: string };
  job: NoticeJob;
  document: DocumentFields | null;
  text: string;
  outline: OutlineItem[];
  warnings: string[];
  /** By which a version of it is known, and what stands for its text; see resemblance.ts and sketch.ts. */
  marks: string[];
  sketch: number[];
  resembles: Resemblance | null;
  /** The plan grown from it; set before the plan is made, so that the making can be repeated. */
  planId: string | null;
  archived: boolean;
}

export type NoticeRecord = Notice & Versioned;

const noticeSchema = new Schema<NoticeRecord>(
  {
    _id: { type: String, required: true },
    fileName: { type: String, required: true },
    mediaType: { type: String, required: true },
    size: { type: Number, required: true },
    hash: { type: String, required: true, unique: true },
    fileId: { type: String, required: true },
    uploadedAt: { type: Date, required: true },
    uploadedBy: { type: new Schema({ id: String, name: String }, { _id: false }), required: true },
    job: {
      type: new Schema<NoticeJob>(
        { state: String, progress: Number, step: String, error: { type: Schema.Types.Mixed, default: null } },
        { _id: false },
      ),
      required: true,
    },
    document: { type: Schema.Types.Mixed, default: null },
    text: { type: String, default: '' },
    outline: Schema.Types.Mixed,
    warnings: [String],
    marks: [String],
    sketch: [Number],
    resembles: {
      type: new Schema<Resemblance>({ noticeId: String, how: String }, { _id: false }),
      default: null,
    },
    planId: { type: String, default: null },
    archived: { type: Boolean, default: false },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw', minimize: false },
);
noticeSchema.index({ archived: 1, _id: -1 });
noticeSchema.index({ 'job.state': 1 });
noticeSchema.index({ marks: 1 });
noticeSchema.index({ sketch: 1 });
noticeSchema.index(...pendingIndex);

export const NoticeModel = mongoose.model<NoticeRecord>('Notice', noticeSchema, 'notices');
registerAudited(NoticeModel);
