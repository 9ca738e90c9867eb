import type { CommandContext } from '../../plans/context.js';
import { newId } from '../../plans/ids.js';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { PlanModel } from '../../plans/plan/model.js';
import type { Task } from '../../plans/tasks/model.js';

const metrics = ['消防设施完好率', '持证上岗率', '隐患整改率', '演练参加率'];
const matters = [
  '安全生产责任制',
  '食品安全管理',
  '消防设施维护',
  '应急预案演练',
  '护理人员培训',
  '用电用气检查',
];
const sections = ['一、总体要求', '二、重点任务', '三、保障措施', '四、督导检查'];
const phases = [
  { name: '动员部署', start: '-01-01', end: '-02-28' },
  { name: '专项治理', start: '-03-01', end: '-06-30' },
  { name: '巩固提升', start: '-07-01', end: '-10-31' },
  { name: '总结评估', start: '-11-01', end: '-12-31' },
];

export interface LargePlan {
  title: string;
  tasks: number;
  /** One task in so many recurs every quarter; 0 for none. */
  recurring: number;
  units: { id: string; name: string }[];
}

/**
 * A plan of the year of `context.now` with so many tasks of varied words, owners, days and phases, given out to the
 * units; made straight in the database, since curating thousands by hand is not what is measured. Returns its id.
 */
export async function largePlan(context: CommandContext, plan: LargePlan): Promise<string> {
  const year = context.now.getUTCFullYear();
  const made = await createPlan(context, {
    title: plan.title,
    documentNumber: null,
    issuer: null,
    period: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
    phases: phases.map(({ name, start, end }) => ({
      name,
      start: `${String(year)}${start}`,
      end: `${String(year)}${end}`,
      evidence: null,
    })),
  });
  const phaseIds = made.phases.map(({ _id }) => _id);
  const tasks = Array.from({ length: plan.tasks }, (_, index) => taskAt(index, year, phaseIds, plan));
  await PlanModel.updateOne({ _id: made._id }, { $set: { tasks } });
  const trackFrom = `${String(year)}-07-01`;
  await publishPlan(context, { planId: made._id, skipUnresolved: false, trackFrom, version: null });
  return made._id;
}

function taskAt(index: number, year: number, phaseIds: string[], { units, recurring }: LargePlan): Task {
  const unit = units[index % units.length];
  if (unit === undefined) throw new Error('no units');
  const month = String((index % 12) + 1).padStart(2, '0');
  const recurs = recurring > 0 && index % recurring === 0;
  const matter = matters[index % matters.length] ?? '';
  return {
    _id: newId(),
    text: `${unit.name}要落实${matter}第${String(index + 1)}项要求，逐项建立台账，明确责任人和完成时限，并按期报告办理情况。`,
    section: [sections[index % sections.length] ?? '', `（${String((index % 9) + 1)}）${matter}`],
    owners: [
      {
        name: unit.name,
        role: 'lead',
        unitIds: [unit.id],
        how: 'exact',
        score: 1,
        evidence: null,
        post: null,
        collective: false,
      },
    ],
    deadline: recurs
      ? null
      : { date: `${String(year)}-${month}-28`, time: null, relative: null, text: '', evidence: null },
    recurrence: recurs
      ? { unit: 'quarter', times: 1, dueDay: null, dueTime: null, text: '每季度', evidence: null }
      : null,
    targets: [
      {
        metric: metrics[index % metrics.length] ?? '',
        comparator: '>=',
        value: 95,
        unit: '%',
        text: '',
        evidence: null,
      },
    ],
    phaseId: phaseIds[index % phaseIds.length] ?? null,
    weight: 1,
    leader: null,
    noticeId: null,
    span: null,
    order: index,
    decision: 'accepted',
    rejectReason: '',
    flags: [],
    confidence: null,
    version: 0,
    published: null,
    publishedOn: null,
    publishedAt: null,
    withdrawn: false,
  };
}
