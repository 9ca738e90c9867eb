import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import { changeRecord, createRecord, differences, type Versioned } from '../changes.js';
import type { CommandContext } from '../context.js';
import { Refusal, stale } from '../errors.js';
import { newId } from '../ids.js';
import { currentSettings } from '../settings/model.js';
import type { ScheduleRule } from './schedule.js';

/** How a bureau's briefings look and when they are made: one document. */
export interface BriefingSettings {
  _id: string;
  /** The red name of the masthead. */
  name: string;
  /** The office that issues; empty: the bureau's own name. */
  office: string;
  reportTo: string[];
  sendTo: string[];
  copies: number | null;
  layout: string;
  /** Addresses to which issued briefings are sent. */
  mailTo: string[];
  rules: ScheduleRule[];
}

export type BriefingSettingsRecord = BriefingSettings & Versioned;

export const briefingSettingsId = 'briefings';

export const defaultBriefingSettings: BriefingSettings = {
  _id: briefingSettingsId,
  name: '督办工作简报',
  office: '',
  reportTo: [],
  sendTo: [],
  copies: null,
  layout: 'briefing',
  mailTo: [],
  rules: [],
};

const list = { type: [String] };
const settingsSchema = new Schema<BriefingSettingsRecord>(
  {
    _id: { type: String, required: true },
    name: String,
    office: String,
    reportTo: list,
    sendTo: list,
    copies: Number,
    layout: String,
    mailTo: list,
    rules: { type: Schema.Types.Mixed },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
settingsSchema.index(...pendingIndex);

export const BriefingSettingsModel = mongoose.model<BriefingSettingsRecord>(
  'BriefingSettings',
  settingsSchema,
  'briefingSettings',
);
registerAudited(BriefingSettingsModel);

/** What is set, and the product's own for the rest; the office falls back to the bureau's name. */
export async function currentBriefingSettings(): Promise<BriefingSettings & { version: number }> {
  const [set, tracker] = await Promise.all([
    BriefingSettingsModel.findById(briefingSettingsId, {
      pendingAudit: 0,
    }).lean<Partial<BriefingSettingsRecord> | null>(),
    currentSettings(),
  ]);
  const known = Object.fromEntries(Object.entries(set ?? {}).filter(([, value]) => value != null));
  const settings = { ...defaultBriefingSettings, ...(known as Partial<BriefingSettingsRecord>) };
  return { ...settings, office: settings.office || tracker.bureauName, version: set?.version ?? 0 };
}

export type BriefingSettingsEdit = Partial<Omit<BriefingSettings, '_id' | 'rules'>> & {
  /** A rule without id is new and counts from now on. */
  rules?: (Omit<ScheduleRule, 'id' | 'since'> & { id?: string | undefined })[];
};

/** Sets some of the settings. @throws Refusal stale where another edit came first. */
export async function saveBriefingSettings(
  context: CommandContext,
  edit: BriefingSettingsEdit,
  expectedVersion: number | null,
): Promise<BriefingSettings & { version: number }> {
  await ensureThere(context, expectedVersion);
  await changeRecord(
    context,
    { model: BriefingSettingsModel, id: briefingSettingsId, what: '简报设置', expectedVersion },
    (current) => {
      const { rules, ...fields } = edit;
      const set: Partial<BriefingSettings> = Object.fromEntries(
        Object.entries(fields).filter(([, value]) => value !== undefined),
      );
      if (rules) set.rules = rules.map((rule) => keptRule(rule, current.rules ?? [], context.now));
      const { before, after } = differences<BriefingSettings>(
        { ...defaultBriefingSettings, ...current },
        set,
      );
      if (!Object.keys(after).length) return null;
      return {
        set,
        deed: { deed: 'saveBriefingSettings', object, summary: '修改了简报设置', before, after },
      };
    },
  );
  return currentBriefingSettings();
}

/** A rule that is kept or changed goes on from when it began; it does not make up for what was before it. */
function keptRule(
  rule: Omit<ScheduleRule, 'id' | 'since'> & { id?: string | undefined },
  known: readonly ScheduleRule[],
  now: Date,
): ScheduleRule {
  const same = known.find(({ id }) => id === rule.id);
  return { ...rule, id: same?.id ?? newId(), since: same?.since ?? now.toISOString() };
}

const object = { kind: 'settings', id: briefingSettingsId, label: '简报设置' };

async function ensureThere(context: CommandContext, expectedVersion: number | null): Promise<void> {
  if (await BriefingSettingsModel.exists({ _id: briefingSettingsId })) return;
  if (expectedVersion) throw stale('简报设置');
  try {
    const nothing = { _id: briefingSettingsId } as BriefingSettings;
    const deed = {
      deed: 'saveBriefingSettings',
      object,
      summary: '开始使用简报设置',
      before: null,
      after: null,
    };
    await createRecord(context, BriefingSettingsModel, nothing, deed);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
  }
}
