import type { Span } from '../../parsers/schema.js';
import { Refusal } from '../errors.js';
import { newId } from '../ids.js';
import { ensureFits, findTask, type Curated, type Curating } from './editTask.js';
import type { Task, TaskContent, TaskOwner } from './model.js';

/** Curating steps that change which tasks there are, and their order. Pure but for the ids of new tasks. */

/**
 * Parts a task in two at an offset of its text (UTF-16). The first part keeps the id; both keep owners, date and rest.
 * @throws Refusal bad-split where a part would be empty.
 */
export function splitTask(plan: Curating, taskId: string, at: number, noticeText: string): Curated {
  const task = findTask(plan, taskId);
  const [first, second] = [task.text.slice(0, at).trim(), task.text.slice(at).trim()];
  if (!first || !second) {
    throw new Refusal('invalid', 'bad-split', '拆分处的前后都要有文字，请把光标放在两句话之间。', [
      { path: 'at', message: '拆分处的前后都要有文字' },
    ]);
  }
  const [firstSpan, secondSpan] = splitSpan(task, at, noticeText);
  const head: Task = { ...task, text: first, span: firstSpan, version: task.version + 1 };
  const tail: Task = {
    ...unpublished(task),
    _id: newId(),
    text: second,
    span: secondSpan,
    version: 0,
  };
  const tasks = numbered(plan.tasks.flatMap((each) => (each._id === taskId ? [head, tail] : [each])));
  return {
    tasks,
    undo: {
      label: '拆分任务',
      patches: [{ taskId, set: { text: task.text, span: task.span } }],
      restore: [],
      added: [tail._id],
    },
    told: [
      { task: head, summary: '拆分任务', before: { text: task.text }, after: { text: first } },
      { task: tail, summary: '由拆分而来', before: null, after: { text: second } },
    ],
  };
}

/** Joins tasks into the first of them; the others go. What they ask for is united, the earliest date counts. */
export function mergeTasks(plan: Curating, ids: readonly string[]): Curated {
  const chosen = [...new Set(ids)].map((id) => findTask(plan, id)).sort((a, b) => a.order - b.order);
  const [first, ...others] = chosen;
  if (!first || !others.length) throw new Refusal('invalid', 'merge-needs-two', '请至少选两项任务再合并。');
  const spans = chosen.map(({ span }) => span).filter((span): span is Span => span !== null);
  const merged: Task = {
    ...first,
    text: chosen.map(({ text }) => text).join(''),
    span: spans.length === chosen.length ? enclosing(spans) : first.span,
    owners: unitedOwners(chosen.flatMap(({ owners }) => owners)),
    deadline:
      chosen
        .map(({ deadline }) => deadline)
        .filter((deadline) => deadline !== null)
        .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))[0] ?? null,
    recurrence: chosen.map(({ recurrence }) => recurrence).find(Boolean) ?? null,
    targets: chosen.flatMap(({ targets }) => targets),
    flags: chosen.flatMap(({ flags }) => flags),
    weight: Math.max(...chosen.map(({ weight }) => weight)),
    decision: chosen.every(({ decision }) => decision === 'accepted') ? 'accepted' : 'undecided',
    rejectReason: '',
    version: first.version + 1,
  };
  const gone = new Set(others.map(({ _id }) => _id));
  const {
    _id: _own,
    published: _p,
    publishedOn: _o,
    publishedAt: _a,
    withdrawn: _w,
    version: _v,
    ...before
  } = first;
  return {
    tasks: numbered(
      plan.tasks.filter(({ _id }) => !gone.has(_id)).map((each) => (each._id === first._id ? merged : each)),
    ),
    undo: {
      label: `合并任务（${String(chosen.length)}项）`,
      patches: [{ taskId: first._id, set: before }],
      restore: others,
      added: [],
      order: plan.tasks.map(({ _id }) => _id),
    },
    told: [
      { task: merged, summary: '合并任务', before: { text: first.text }, after: { text: merged.text } },
      ...others.map((task) => ({
        task,
        summary: '并入另一项任务',
        before: { text: task.text },
        after: null,
      })),
    ],
  };
}

/** Adds a task by hand, accepted at once; after the given one, or at its place in the notice, or last. */
export function addTask(
  plan: Curating,
  content: TaskContent,
  { span, afterTaskId }: { span: Span | null; afterTaskId: string | null },
): Curated {
  ensureFits(plan, content);
  const task: Task = {
    ...content,
    _id: newId(),
    noticeId: null,
    span,
    order: 0,
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
  const place = placeFor(plan.tasks, span, afterTaskId);
  return {
    tasks: numbered(plan.tasks.toSpliced(place, 0, task)),
    undo: { label: '新增任务', patches: [], restore: [], added: [task._id] },
    told: [{ task, summary: '新增任务', before: null, after: { text: task.text } }],
  };
}

/** Puts the named tasks in the given order, into the places that they hold together. */
export function reorderTasks(plan: Curating, ids: readonly string[]): Curated | null {
  const wanted = [...new Set(ids)].map((id) => findTask(plan, id));
  const places = wanted.map(({ order }) => order).sort((a, b) => a - b);
  const order = new Map(wanted.map((task, index) => [task._id, places[index] ?? task.order]));
  const moved = plan.tasks.filter((task) => (order.get(task._id) ?? task.order) !== task.order);
  if (!moved.length) return null;
  const tasks = plan.tasks
    .map((task) => ({ ...task, order: order.get(task._id) ?? task.order }))
    .sort((a, b) => a.order - b.order);
  return {
    tasks,
    undo: {
      label: '调整顺序',
      patches: moved.map((task) => ({ taskId: task._id, set: { order: task.order } })),
      restore: [],
      added: [],
    },
    told: [],
  };
}

/** Numbers the tasks in the order in which they stand. */
export function numbered(tasks: readonly Task[]): Task[] {
  return tasks.map((task, order) => (task.order === order ? task : { ...task, order }));
}

function unpublished(task: Task): Task {
  return { ...task, published: null, publishedOn: null, publishedAt: null, withdrawn: false };
}

function placeFor(tasks: readonly Task[], span: Span | null, afterTaskId: string | null): number {
  if (afterTaskId) {
    const index = tasks.findIndex(({ _id }) => _id === afterTaskId);
    if (index >= 0) return index + 1;
  }
  if (!span) return tasks.length;
  const later = tasks.findIndex((task) => task.span !== null && task.span.start > span.start);
  return later < 0 ? tasks.length : later;
}

/** The words of the notice behind each part; both keep the whole where the text is no longer the notice's own. */
function splitSpan({ text, span }: Task, at: number, noticeText: string): [Span | null, Span | null] {
  if (!span) return [null, null];
  let seen = 0;
  for (let index = span.start; index < span.end && seen < at; index += 1) {
    const character = noticeText[index];
    if (character === '\n' || character === '\r') continue;
    if (character !== text[seen]) return [span, span];
    seen += 1;
    if (seen === at)
      return [
        { start: span.start, end: index + 1 },
        { start: index + 1, end: span.end },
      ];
  }
  return [span, span];
}

function enclosing(spans: Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function unitedOwners(owners: TaskOwner[]): TaskOwner[] {
  const united = new Map<string, TaskOwner>();
  for (const owner of owners) {
    const known = united.get(owner.name);
    if (!known || (known.role === 'support' && owner.role === 'lead')) united.set(owner.name, owner);
  }
  return [...united.values()];
}
