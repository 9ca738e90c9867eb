import { AssignmentModel } from '../../assignments/model.js';
import { dayOf } from '../../calendar/days.js';
import { notFound } from '../../errors.js';
import { entryNumber, type Ledger, type LedgerEntry } from '../../ledgers/model.js';
import { allEntries, getLedger, type EntryFilter } from '../../ledgers/queries.js';
import { orderNumber, type SupervisionOrderRecord } from '../../orders/model.js';
import { PlanModel, type PlanRecord } from '../../plan/model.js';
import { measureAssignment } from '../../progress/assignmentProgress.js';
import { currentMargins } from '../../settings/model.js';
import { tenth } from '../../progress/shown.js';
import { unitNames } from '../../units/queries.js';
import type { BriefedAssignment } from '../compose/past.js';
import { measurableOf } from '../compose/planPart.js';
import { stateNames } from '../../assignments/states.js';
import { currentBriefingSettings } from '../settings.js';
import type { HazardList, OrderSheet, TaskList, UnitSheet } from './schemas.js';

/** The sheet of a supervision order that is to be printed, signed and sent. */
export async function orderSheet(order: SupervisionOrderRecord): Promise<OrderSheet> {
  const [names, { office }] = await Promise.all([unitNames([order.unitId]), currentBriefingSettings()]);
  const { answer } = order;
  return {
    title: '督办单',
    issuer: office || '督办单位',
    number: orderNumber(order),
    colour: order.colour,
    unit: names.get(order.unitId) ?? '（已不存在）',
    planTitle: order.planTitle,
    taskText: order.taskText,
    words: order.words,
    dueOn: order.dueOn,
    issuedOn: dayOf(order.issuedAt),
    issuedBy: order.issuedBy.name,
    answer: answer && { words: answer.words, by: answer.by.name, on: dayOf(answer.at) },
  };
}

/** The task list of a plan: as published, or as curated while it is a draft. @throws Refusal not-found */
export async function taskListSheet(planId: string, now: Date): Promise<TaskList> {
  const plan = await PlanModel.findById(planId, { undo: 0, pendingAudit: 0 }).lean<PlanRecord | null>();
  if (!plan) throw notFound('方案');
  const shown = plan.tasks
    .filter(
      ({ withdrawn, decision, published }) => !withdrawn && (published !== null || decision !== 'rejected'),
    )
    .sort((a, b) => a.order - b.order);
  const phases = new Map(plan.phases.map(({ _id, name }) => [_id, name]));
  return {
    title: plan.title,
    documentNumber: plan.documentNumber,
    asOf: dayOf(now),
    tasks: shown.map((task, index) => {
      const { text, section, owners, deadline, recurrence, targets, phaseId, leader } =
        task.published ?? task;
      const named = (role: 'lead' | 'support') =>
        owners
          .filter((owner) => owner.role === role)
          .map(({ name }) => name)
          .join('、');
      return {
        number: index + 1,
        section: section[0] ?? '',
        text,
        lead: named('lead'),
        support: named('support'),
        deadline: [recurrence?.text, deadline?.text || deadline?.date].filter(Boolean).join('；'),
        targets: targets.map((target) => target.text).join('；'),
        phase: (phaseId && phases.get(phaseId)) || '',
        leader: leader ?? '',
      };
    }),
  };
}

const entryWords = { open: '待整改', rectified: '待销号', closed: '已销号' } as const;

/** A ledger's entries as a list to be printed (问题清单、整改责任清单). @throws Refusal not-found */
export async function hazardListSheet(filter: EntryFilter, now: Date): Promise<HazardList> {
  const [ledger, entries] = await Promise.all([getLedger(filter.kind), allEntries(filter)]);
  const today = dayOf(now);
  const isOverdue = ({ state, dueOn }: LedgerEntry) => state === 'open' && dueOn < today;
  const open = entries.filter(({ state }) => state === 'open').length;
  return {
    title: `${ledger.name}清单`,
    asOf: today,
    found: entries.length,
    rectified: entries.length - open,
    open,
    overdue: entries.filter(isOverdue).length,
    entries: entries.map((entry) => ({
      number: entryNumber(entry),
      description: entry.description,
      place: entry.place,
      ...namesOf(ledger, entry),
      unit: entry.unitName,
      responsible: entry.responsiblePerson,
      measures: entry.measures,
      foundOn: entry.foundOn,
      dueOn: entry.dueOn,
      state: isOverdue(entry) ? '逾期' : entryWords[entry.state],
    })),
  };
}

function namesOf(ledger: Ledger, { category, grade }: LedgerEntry) {
  const known = ledger.grades.find(({ key }) => key === grade);
  return {
    category: ledger.categories.find(({ key }) => key === category)?.name ?? category,
    grade: known?.name ?? grade,
    serious: known?.serious ?? false,
  };
}

/** What a unit has in hand and has done, by date. @throws Refusal not-found */
export async function unitSheet(unitId: string, now: Date): Promise<UnitSheet> {
  const [names, margins, assignments] = await Promise.all([
    unitNames([unitId]),
    currentMargins(),
    AssignmentModel.find({ unitId, state: { $ne: 'cancelled' } }, { pendingAudit: 0 })
      .sort({ dueAt: 1, _id: 1 })
      .lean<BriefedAssignment[]>(),
  ]);
  const unit = names.get(unitId);
  if (unit === undefined) throw notFound('单位');
  const measured = assignments.map((assignment) => ({
    assignment,
    measured: measureAssignment(measurableOf(assignment), now, margins),
  }));
  const count = (has: (one: (typeof measured)[number]) => boolean) => measured.filter(has).length;
  return {
    title: '承办事项进展表',
    unit,
    asOf: dayOf(now),
    total: measured.length,
    completed: count(({ assignment }) => assignment.state === 'completed'),
    overdue: count((one) => one.measured.overdue),
    near: count((one) => one.measured.near),
    pending: count(({ assignment }) => assignment.state === 'pending'),
    items: measured.map(({ assignment: { brief, occurrence, dueOn, state }, measured: now }) => ({
      plan: brief.planTitle,
      task: brief.taskText,
      occurrence: occurrence?.label ?? null,
      dueOn,
      state: stateNames[state],
      actual: tenth(now.actual),
      expected: tenth(now.expected),
      light: now.light,
      why: now.why,
    })),
  };
}
