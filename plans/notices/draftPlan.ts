import type { OutlineItem, ParsedNotice, ParsedTask } from '../../parsers/schema.js';
import type { CommandContext } from '../context.js';
import { idFrom } from '../ids.js';
import { emptyPlan } from '../plan/commands/createPlan.js';
import type { Phase, Plan } from '../plan/model.js';
import type { Task } from '../tasks/model.js';
import { lookedUp } from '../tasks/resolveOwners.js';
import type { Directory } from '../units/resolveOwner.js';

export interface DraftSource {
  planId: string;
  noticeId: string;
  fileName: string;
  parsed: ParsedNotice;
  directory: Directory;
}

/** The plan that a notice grows into, undecided throughout; the same notice and directory make the same draft. */
export function draftPlan(
  { now }: CommandContext,
  { planId, noticeId, fileName, parsed, directory }: DraftSource,
): Plan {
  const { document } = parsed;
  const phases = parsed.phases.map((phase, index): Phase => ({
    ...phase,
    _id: idFrom(planId, 'phase', String(index)),
  }));
  const outline = new Map(parsed.outline.map((item) => [item.id, item]));
  return {
    ...emptyPlan(now),
    _id: planId,
    noticeId,
    title: document.title ?? fileName.replace(/\.[^.]+$/, ''),
    documentNumber: document.documentNumber,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    period: document.period,
    phases,
    tasks: parsed.tasks.map((task, order) =>
      draftTask(task, order, { planId, phases, outline, document, directory }),
    ),
  };
}

interface Surroundings {
  planId: string;
  phases: readonly Phase[];
  outline: ReadonlyMap<string, OutlineItem>;
  document: ParsedNotice['document'];
  directory: Directory;
}

function draftTask(
  task: ParsedTask,
  order: number,
  { planId, phases, outline, document, directory }: Surroundings,
): Task {
  return {
    _id: idFrom(planId, 'task', task.id),
    noticeId: null,
    text: task.text,
    span: task.span,
    section: headingsAbove(task.outlineId, outline),
    owners: task.owners.map((owner) => lookedUp(owner, document.issuer, directory)),
    deadline: task.deadline,
    recurrence: task.recurrence,
    targets: task.targets,
    phaseId: phases.find(({ name }) => name === task.phase)?._id ?? null,
    weight: 1,
    leader: null,
    order,
    decision: 'undecided',
    rejectReason: '',
    flags: task.flags,
    confidence: task.confidence,
    version: 0,
    published: null,
    publishedOn: null,
    publishedAt: null,
    withdrawn: false,
  };
}

/** The headings that the task stands under, outermost first: 「二、主要任务」, 「（一）坚持常态自查自改」. */
function headingsAbove(outlineId: string | null, outline: ReadonlyMap<string, OutlineItem>): string[] {
  const headings: string[] = [];
  for (
    let at = outlineId ? outline.get(outlineId) : undefined;
    at;
    at = at.parentId ? outline.get(at.parentId) : undefined
  ) {
    headings.unshift(`${at.marker}${at.title}`.slice(0, 80));
    if (headings.length > 10) break;
  }
  return headings.filter(Boolean);
}
