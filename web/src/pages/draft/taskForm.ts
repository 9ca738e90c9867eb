import type { NewTask, Task, TaskPatch } from '../../api/types.js';

type Recurrence = NonNullable<Task['recurrence']>;

/** What the form is about: a task's own fields. */
export type EditableTask = Pick<
  Task,
  'text' | 'owners' | 'deadline' | 'recurrence' | 'targets' | 'phaseId' | 'weight' | 'leader'
>;

/** A task before anything is written. */
export const blankTask: EditableTask = {
  text: '',
  owners: [],
  deadline: null,
  recurrence: null,
  targets: [],
  phaseId: null,
  weight: 1,
  leader: null,
};

/** The fields of a task as a form holds them: empty texts where the task has null. */
export interface TaskForm {
  text: string;
  owners: { name: string; role: 'lead' | 'support'; unitIds: string[]; from: number | null }[];
  date: string;
  time: string;
  recurs: '' | Recurrence['unit'];
  /** HH:mm on the day on which each occurrence is due. */
  recursTime: string;
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

export function formOf(task: EditableTask): TaskForm {
  return {
    text: task.text,
    owners: task.owners.length === 0 ? [blankOwner()] : task.owners.map(ownerRow),
    date: task.deadline?.date ?? '',
    time: task.deadline?.time ?? '',
    recurs: task.recurrence?.unit ?? '',
    recursTime: task.recurrence?.dueTime ?? '',
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

const ownerRow = (
  { name, role, unitIds }: Task['owners'][number],
  from: number,
): TaskForm['owners'][number] => ({
  name,
  role,
  unitIds: [...unitIds],
  from,
});

/** What is sent for a task that was written by hand, behind all others. */
export function newTaskOf(form: TaskForm, units: readonly NamedUnit[]): NewTask {
  return { ...patchOf(blankTask, form, units), span: null, afterTaskId: null };
}

interface NamedUnit {
  id: string;
  name: string;
}

/**
 * Only what the form changed, so that two curators do not undo each other's fields. Evidence stays where words stay.
 * `units` give their names to owners that were chosen without one.
 */
export function patchOf(task: EditableTask, form: TaskForm, units: readonly NamedUnit[]): TaskPatch {
  const before = formOf(task);
  const changed = (...keys: (keyof TaskForm)[]): boolean =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(form[key]));
  return {
    ...(changed('text') ? { text: form.text.trim() } : {}),
    ...(changed('owners') ? { owners: ownersOf(task, form, units) } : {}),
    ...(changed('date', 'time') ? { deadline: deadlineOf(task, form) } : {}),
    ...(changed('recurs', 'recursTime', 'times', 'dueDay') ? { recurrence: recurrenceOf(task, form) } : {}),
    ...(changed('targets') ? { targets: targetsOf(task, form) } : {}),
    ...(changed('phaseId') ? { phaseId: form.phaseId || null } : {}),
    ...(changed('weight') ? { weight: form.weight } : {}),
    ...(changed('leader') ? { leader: form.leader.trim() || null } : {}),
  };
}

function ownersOf(task: EditableTask, form: TaskForm, units: readonly NamedUnit[]): TaskPatch['owners'] {
  return form.owners.flatMap((owner): NonNullable<TaskPatch['owners']> => {
    const { name, role, unitIds, from } = owner;
    const old = from === null ? undefined : task.owners[from];
    const rest = { role, evidence: old?.evidence ?? null, post: old?.post ?? null };
    if (name.trim() === '') {
      const chosen = units.filter(({ id }) => unitIds.includes(id));
      return chosen.map((unit) => ({
        ...rest,
        name: unit.name,
        unitIds: [unit.id],
        collective: false,
        remember: false,
      }));
    }
    return [{ ...rest, name: name.trim(), unitIds, collective: old?.collective ?? false, remember: true }];
  });
}

function deadlineOf(task: EditableTask, form: TaskForm): TaskPatch['deadline'] {
  if (form.date === '') return null;
  return {
    date: form.date,
    time: form.time || null,
    relative: null,
    text: task.deadline?.text ?? '',
    evidence: task.deadline?.evidence ?? null,
  };
}

function recurrenceOf(task: EditableTask, form: TaskForm): TaskPatch['recurrence'] {
  if (form.recurs === '') return null;
  return {
    unit: form.recurs,
    times: form.times ?? (task.recurrence === null ? 1 : null),
    dueDay: form.dueDay ?? null,
    dueTime: form.recursTime || null,
    text: task.recurrence?.text ?? '',
    evidence: task.recurrence?.evidence ?? null,
  };
}

function targetsOf(task: EditableTask, form: TaskForm): TaskPatch['targets'] {
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
