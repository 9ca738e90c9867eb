import { changeRecord, createRecord, differences } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal, stale } from '../../errors.js';
import {
  TrackerSettingsModel,
  currentSettings,
  defaultSettings,
  settingsId,
  type TrackerSettings,
} from '../model.js';

export type SettingsEdit = Partial<Omit<TrackerSettings, '_id'>>;

/**
 * Sets some of the office's settings; the others stay as they are.
 * @throws Refusal stale where `expectedVersion` is given and another edit came first.
 */
export async function saveSettings(
  context: CommandContext,
  edit: SettingsEdit,
  expectedVersion: number | null,
): Promise<TrackerSettings & { version: number }> {
  const set = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  await ensureThere(context, expectedVersion);
  await changeRecord(
    context,
    { model: TrackerSettingsModel, id: settingsId, what: '系统设置', expectedVersion },
    (current) => {
      const { before, after } = differences<TrackerSettings>({ ...defaultSettings, ...current }, set);
      if (!Object.keys(after).length) return null;
      return { set, deed: { deed: 'saveSettings', object, summary: '修改了系统设置', before, after } };
    },
  );
  return currentSettings();
}

const object = { kind: 'settings', id: settingsId, label: '系统设置' };

/** The first edit makes the document, with nothing set in it; of two at once the slower finds it there. */
async function ensureThere(context: CommandContext, expectedVersion: number | null): Promise<void> {
  if (await TrackerSettingsModel.exists({ _id: settingsId })) return;
  if (expectedVersion) throw stale('系统设置');
  const nothing = { _id: settingsId } as TrackerSettings;
  try {
    await createRecord(context, TrackerSettingsModel, nothing, {
      deed: 'saveSettings',
      object,
      summary: '开始使用系统设置',
      before: null,
      after: null,
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
  }
}
