import mongoose, { Schema } from 'mongoose';
import { pendingIndex, versionedFields } from '../audit/model.js';
import { registerAudited } from '../audit/relay.js';
import { changeRecord, createRecord, differences, type Versioned } from '../changes.js';
import type { CommandContext } from '../context.js';
import { notFound } from '../errors.js';
import { newId } from '../ids.js';
import { kindNames, type NotificationKind } from './kinds.js';

export const robotForms = ['wecom', 'dingtalk'] as const;
/** 企业微信群机器人, 钉钉自定义机器人. */
export type RobotForm = (typeof robotForms)[number];

/** A group's robot, entered by an administrator: speaks to the group when people in its reach are told something. */
export interface Robot {
  _id: string;
  name: string;
  form: RobotForm;
  /** The web hook's whole address; its key is a secret. */
  url: string;
  /** For signing (加签) with 钉钉; empty where the robot is not signed. */
  secret: string;
  /** Whose people it speaks for: this unit and those below; null: everybody's. */
  unitId: string | null;
  kinds: NotificationKind[];
  active: boolean;
}

export type RobotRecord = Robot & Versioned;

const robotSchema = new Schema<RobotRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    form: { type: String, enum: robotForms, required: true },
    url: { type: String, required: true },
    secret: { type: String, default: '' },
    unitId: { type: String, default: null },
    kinds: { type: [{ type: String, enum: kindNames }], required: true },
    active: { type: Boolean, default: true },
    ...versionedFields,
  },
  { versionKey: false, strict: 'throw' },
);
robotSchema.index(...pendingIndex);

export const RobotModel = mongoose.model<RobotRecord>('Robot', robotSchema, 'robots');
registerAudited(RobotModel);

/** All robots, those switched off too. */
export function listRobots(): Promise<RobotRecord[]> {
  return RobotModel.find({}, { pendingAudit: 0 }).sort({ _id: 1 }).lean<RobotRecord[]>();
}

/** @throws Refusal not-found. */
export async function getRobot(id: string): Promise<RobotRecord> {
  const robot = await RobotModel.findById(id, { pendingAudit: 0 }).lean<RobotRecord | null>();
  if (!robot) throw notFound('群机器人');
  return robot;
}

/** Null for one that is switched off or unknown. */
export async function findActiveRobot(id: string | null): Promise<Robot | null> {
  return RobotModel.findOne({ _id: id, active: true }).lean<Robot | null>();
}

/** The address must have been checked by the caller (see server/notifications/hookAddress.ts). */
export function addRobot(context: CommandContext, robot: Omit<Robot, '_id'>): Promise<RobotRecord> {
  const _id = newId();
  return createRecord(
    context,
    RobotModel,
    { _id, ...robot },
    {
      deed: 'addRobot',
      object: { kind: 'robot', id: _id, label: robot.name },
      summary: `添加群机器人「${robot.name}」`,
      before: null,
      after: { ...robot, url: hidden, secret: hidden },
    },
  );
}

/** @throws Refusal not-found, stale. */
export function editRobot(
  context: CommandContext,
  { id, version }: { id: string; version: number | null },
  edit: Partial<Omit<Robot, '_id'>>,
): Promise<RobotRecord> {
  const set = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  return changeRecord(
    context,
    { model: RobotModel, id, what: '群机器人', expectedVersion: version },
    (robot) => {
      const { before, after } = differences<RobotRecord>(robot, set);
      if (!Object.keys(after).length) return null;
      return {
        set,
        deed: {
          deed: 'editRobot',
          object: { kind: 'robot', id, label: robot.name },
          summary: `修改群机器人「${robot.name}」`,
          before: withoutSecrets(before),
          after: withoutSecrets(after),
        },
      };
    },
  );
}

/** The audit chain is read by many; whoever has a robot's key can speak in its name. */
const hidden = '（已隐去）';
function withoutSecrets(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'url' || name === 'secret' ? hidden : value,
    ]),
  );
}
