import { changeRecord, createRecord, differences } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { defaultIncidentTimes, type IncidentTimes } from '../deadlines.js';
import { IncidentModel, type Incident } from '../model.js';

export interface NewIncident {
  unit: { id: string; name: string };
  occurredAt: Date;
  place: string;
  description: string;
  casualties: string;
  /** When the telephone report was made and to whom; null where it is still to be made. */
  phonedAt: Date | null;
  phonedTo: string;
}

/**
 * Opens an incident. The clock of both reports runs from the moment that it happened.
 * @throws Refusal invalid for a moment in the future, or a call before the incident.
 */
export async function reportIncident(
  context: CommandContext,
  { unit, ...incident }: NewIncident,
  times: IncidentTimes = defaultIncidentTimes,
): Promise<Incident> {
  if (incident.occurredAt > context.now) throw badMoment('occurredAt', '发生时间不能晚于现在');
  if (incident.phonedAt) checkMoment(context, incident.phonedAt, incident.occurredAt, 'phonedAt');
  const id = newId();
  return createRecord(
    context,
    IncidentModel,
    {
      _id: id,
      ...incident,
      unitId: unit.id,
      unitName: unit.name,
      times,
      writtenAt: null,
      writtenReport: '',
      followUps: [],
      closedAt: null,
      createdAt: context.now,
      createdBy: { id: context.actor.id, name: context.actor.name },
    },
    {
      deed: 'reportIncident',
      object: { kind: 'incident', id, label: incident.description.slice(0, 40) },
      summary: '报告了突发事件',
      before: null,
      after: { description: incident.description, occurredAt: incident.occurredAt, unitName: unit.name },
      unitIds: [unit.id],
    },
  );
}

/** The telephone report was made; the first one stands. */
export async function notePhoneReport(
  context: CommandContext,
  id: string,
  { at, to }: { at: Date; to: string },
): Promise<Incident> {
  return change(context, id, 'notePhoneReport', '补记电话报告', (incident) => {
    if (incident.phonedAt) throw new Refusal('conflict', 'already-reported', '电话报告已经登记过了。');
    checkMoment(context, at, incident.occurredAt, 'at');
    return { phonedAt: at, phonedTo: to };
  });
}

/** Files the written report; the moment of filing is what counts, and a second one is a follow-up. */
export async function fileWrittenReport(
  context: CommandContext,
  id: string,
  words: string,
): Promise<Incident> {
  return change(context, id, 'fileWrittenReport', '提交书面报告', (incident) => {
    if (incident.writtenAt)
      throw new Refusal('conflict', 'already-reported', '书面报告已经提交，请用「续报」补充。');
    return { writtenAt: context.now, writtenReport: words };
  });
}

/** Adds to what was reported (续报). */
export async function addFollowUp(context: CommandContext, id: string, words: string): Promise<Incident> {
  const by = { id: context.actor.id, name: context.actor.name };
  return change(context, id, 'addIncidentFollowUp', '续报', (incident) => {
    if (incident.closedAt) throw new Refusal('conflict', 'step-out-of-order', '事件已办结，不能再续报。');
    return { followUps: [...incident.followUps, { at: context.now, words, by }] };
  });
}

/** @throws Refusal conflict while the written report is still to be made. */
export async function closeIncident(context: CommandContext, id: string): Promise<Incident> {
  return change(context, id, 'closeIncident', '办结突发事件', (incident) => {
    if (incident.closedAt) return null;
    if (!incident.writtenAt) throw new Refusal('conflict', 'step-out-of-order', '书面报告提交以后才能办结。');
    return { closedAt: context.now };
  });
}

function change(
  context: CommandContext,
  id: string,
  deed: string,
  summary: string,
  decide: (incident: Incident) => Partial<Incident> | null,
): Promise<Incident> {
  return changeRecord(context, { model: IncidentModel, id, what: '突发事件' }, (incident) => {
    const set = decide(incident);
    if (!set) return null;
    const object = { kind: 'incident', id, label: incident.description.slice(0, 40) };
    return {
      set,
      deed: { deed, object, summary, ...differences(incident, set), unitIds: [incident.unitId] },
    };
  });
}

function checkMoment(context: CommandContext, moment: Date, earliest: Date, path: string): void {
  if (moment < earliest) throw badMoment(path, '报告时间不能早于发生时间');
  if (moment > context.now) throw badMoment(path, '报告时间不能晚于现在');
}

function badMoment(path: string, message: string): Refusal {
  return new Refusal('invalid', 'bad-moment', `${message}，请修改后再提交。`, [{ path, message }]);
}
