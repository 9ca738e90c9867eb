import type { Task, TaskPatch } from '../../api/types.js';

type Recurrence = NonNullable<Task['recurrence']>;

/** The fields of a task as a form holds them: empty texts where the task has null. */
export interface TaskForm {
  text: string;
  owners: { name: string; role: 'lead' | 'support'; unitIds: string[]; from: number | null }[];
  date: string;
  time: string;
  recurs: '' | Recurrence['unit'];
  times: number | undefined;
  dueDay: number | undefined;
  targets: {
    metric: string;
    comparator: '>=' | '<=' | '=' | '>' | '<';
    value: number | undefined;
    unit: string;
    from: number | null;
  }[];
  phaseId: string;
  weight: number;
  leader: string;
}

/** An owner, and a target, before anything is filled in. */
export const blankOwner = (): TaskForm['owners'][number] => ({
  name: '',
  role: 'lead',
  unitIds: [],
  from: null,
});
export const blankTarget = (): TaskForm['targets'][number] => ({
  metric: '',
  comparator: '>=',
  value: undefined,
  unit: '',
  from: null,
});

export function formOf(task: Task): TaskForm {
  return {
    text: task.text,
    owners: task.owners.map((owner, from) => ({
      name: owner.name,
      role: owner.role,
      unitIds: [...owner.unitIds],
      from,
    })),
    date: task.deadline?.date ?? '',
    time: task.deadline?.time ?? '',
    recurs: task.recurrence?.unit ?? '',
    times: task.recurrence?.times ?? undefined,
    dueDay: task.recurrence?.dueDay ?? undefined,
    targets: task.targets.map((target, from) => ({
      metric: target.metric,
      comparator: target.comparator,
      value: target.value ?? undefined,
      unit: target.unit,
      from,
    })),
    phaseId: task.phaseId ?? '',
    weight: task.weight,
    leader: task.leader ?? '',
  };
}

/** Only what the form changed, so that two curators do not undo each other's fields. Evidence stays where words stay. */
export function patchOf(task: Task, form: TaskForm): TaskPatch {
  const before = formOf(task);
  const changed = (...keys: (keyof TaskForm)[]): boolean =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(form[key]));
  return {
    ...(changed('text') ? { text: form.text.trim() } : {}),
    ...(changed('owners') ? { owners: ownersOf(task, form) } : {}),
    ...(changed('date', 'time') ? { deadline: deadlineOf(task, form) } : {}),
    ...(changed('recurs', 'times', 'dueDay') ? { recurrence: recurrenceOf(task, form) } : {}),
    ...(changed('targets') ? { targets: targetsOf(task, form) } : {}),
    ...(changed('phaseId') ? { phaseId: form.phaseId || null } : {}),
    ...(changed('weight') ? { weight: form.weight } : {}),
    ...(changed('leader') ? { leader: form.leader.trim() || null } : {}),
  };
}

function ownersOf(task: Task, form: TaskForm): TaskPatch['owners'] {
  return form.owners
    .filter((owner) => owner.name.trim() !== '')
    .map((owner) => {
      const old = owner.from === null ? undefined : task.owners[owner.from];
      return {
        name: owner.name.trim(),
        role: owner.role,
        unitIds: owner.unitIds,
        evidence: old?.evidence ?? null,
        post: old?.post ?? null,
        collective: old?.collective ?? false,
        remember: true,
      };
    });
}

function deadlineOf(task: Task, form: TaskForm): TaskPatch['deadline'] {
  if (form.date === '') return null;
  return {
    date: form.date,
    time: form.time || null,
    relative: null,
    text: task.deadline?.text ?? '',
    evidence: task.deadline?.evidence ?? null,
  };
}

function recurrenceOf(task: Task, form: TaskForm): TaskPatch['recurrence'] {
  if (form.recurs === '') return null;
  return {
    unit: form.recurs,
    times: form.times ?? null,
    dueDay: form.dueDay ?? null,
    dueTime: task.recurrence?.dueTime ?? null,
    text: task.recurrence?.text ?? '',
    evidence: task.recurrence?.evidence ?? null,
  };
}

function targetsOf(task: Task, form: TaskForm): TaskPatch['targets'] {
  return form.targets
    .filter((target) => target.metric.trim() !== '')
    .map((target) => {
      const old = target.from === null ? undefined : task.targets[target.from];
      return {
        metric: target.metric.trim(),
        comparator: target.comparator,
        value: target.value ?? null,
        unit: target.unit,
        text: old?.text ?? '',
        evidence: old?.evidence ?? null,
      };
    });
}
