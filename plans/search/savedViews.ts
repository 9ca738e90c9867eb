import mongoose, { Schema } from 'mongoose';
import type { Actor, CommandContext } from '../context.js';
import { Refusal, notFound } from '../errors.js';
import { newId } from '../ids.js';

/** A filter that somebody keeps under a name: a page's query as it stands in the address. */
export interface SavedView {
  _id: string;
  name: string;
  page: string;
  query: Record<string, string>;
  shared: boolean;
  owner: { id: string; name: string };
  updatedAt: Date;
}

const savedViewSchema = new Schema<SavedView>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    page: { type: String, required: true },
    query: { type: Schema.Types.Mixed, required: true },
    shared: { type: Boolean, required: true },
    owner: { type: { id: String, name: String }, required: true, _id: false },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw', minimize: false },
);
savedViewSchema.index({ 'owner.id': 1, page: 1 });
savedViewSchema.index({ shared: 1, page: 1 });

const SavedViewModel = mongoose.model<SavedView>('SavedView', savedViewSchema, 'savedViews');
const mostPerPerson = 200;

/** The person's own and those that others share, by name. A shared filter still shows each reader only what is theirs. */
export function listSavedViews(
  { id }: Actor,
  { page, mine }: { page?: string | undefined; mine?: boolean | undefined },
): Promise<SavedView[]> {
  const seen = mine ? { 'owner.id': id } : { $or: [{ 'owner.id': id }, { shared: true }] };
  return SavedViewModel.find({ ...seen, ...(page ? { page } : {}) })
    .sort({ name: 1, _id: 1 })
    .limit(500)
    .lean<SavedView[]>();
}

/** @throws Refusal not-found, also for another's that is not shared. */
export async function getSavedView({ id: personId }: Actor, id: string): Promise<SavedView> {
  const view = await SavedViewModel.findById(id).lean<SavedView | null>();
  if (!view || (view.owner.id !== personId && !view.shared)) throw notFound('筛选');
  return view;
}

type Fields = Pick<SavedView, 'name' | 'page' | 'query' | 'shared'>;

/** @throws Refusal too-many */
export async function saveView({ actor, now }: CommandContext, fields: Fields): Promise<SavedView> {
  if ((await SavedViewModel.countDocuments({ 'owner.id': actor.id })) >= mostPerPerson) {
    throw new Refusal('conflict', 'too-many', '保存的筛选太多，请先删除一些不用的。');
  }
  const view = { _id: newId(), ...fields, owner: { id: actor.id, name: actor.name }, updatedAt: now };
  await SavedViewModel.insertMany([view]);
  return view;
}

/** The owner's alone. @throws Refusal not-found. */
export async function editView(
  { actor, now }: CommandContext,
  id: string,
  edit: Partial<Fields>,
): Promise<SavedView> {
  const set = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  const view = await SavedViewModel.findOneAndUpdate(
    { _id: id, 'owner.id': actor.id },
    { $set: { ...set, updatedAt: now } },
    { returnDocument: 'after' },
  ).lean<SavedView | null>();
  if (!view) throw notFound('筛选');
  return view;
}

/** The owner's, or an administrator for what is shared; done again it changes nothing. */
export async function removeView({ actor }: CommandContext, id: string): Promise<void> {
  const own = { _id: id, 'owner.id': actor.id };
  await SavedViewModel.deleteOne(actor.role === 'admin' ? { $or: [own, { _id: id, shared: true }] } : own);
}
