import mongoose, { Schema } from 'mongoose';

export const searchKinds = ['notice', 'task', 'submission', 'ledgerEntry'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is searched: one for each thing that can be found, made anew from it whenever it changes. */
export interface SearchEntry {
  /** `kind:id` */
  _id: string;
  kind: SearchKind;
  objectId: string;
  /** Where it leads: a submission leads to its assignment, a task to its plan. */
  pageId: string;
  title: string;
  text: string;
  /** The words of title and text, with blanks between: what the text index holds. */
  words: string;
  planId: string | null;
  /** Whose it is; nobody's is for those alone who see everything. */
  unitIds: string[];
  at: Date;
}

const searchEntrySchema = new Schema<SearchEntry>(
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: searchKinds, required: true },
    objectId: { type: String, required: true },
    pageId: { type: String, required: true },
    title: { type: String, default: '' },
    text: { type: String, default: '' },
    words: { type: String, default: '' },
    planId: { type: String, default: null },
    unitIds: { type: [String], default: [] },
    at: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
);
// Language `none`: no stemming and no stop words, which the database knows for other languages only.
searchEntrySchema.index({ words: 'text' }, { default_language: 'none', language_override: 'textLanguage' });
searchEntrySchema.index({ planId: 1, kind: 1 });

export const SearchEntryModel = mongoose.model<SearchEntry>(
  'SearchEntry',
  searchEntrySchema,
  'searchEntries',
);
