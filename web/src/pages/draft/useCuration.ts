import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { BulkTasks, DraftTask, TaskPatch } from '../../api/types.js';
import type { Chosen } from '../../composables/useChosen.js';
import { askLine, askYes } from '../../design/notify.js';
import { t } from '../../texts/zh.js';
import { movedRange } from './movedRange.js';
import type { DraftDesk } from './useDraft.js';

/** What a curator decides on the tasks of a draft, one by one or many at once; where something must be said, it is asked for. */
export interface Curation {
  decide: (task: DraftTask, decision: 'accepted' | 'undecided') => Promise<void>;
  reject: (task: DraftTask) => Promise<void>;
  /** Undecided, with nothing that the curator should look at. */
  safeIds: ComputedRef<string[]>;
  acceptAll: () => Promise<void>;
  /** Whether the window for editing the chosen ones is open. */
  bulkEditing: Ref<boolean>;
  changeChosen: (edit: Omit<BulkTasks, 'ids'>) => Promise<void>;
  rejectChosen: () => Promise<void>;
  /** From one place of the list on screen to another. */
  move: (from: number, to: number) => Promise<void>;
  moveActive: (by: 1 | -1) => void;
}

export function useCuration(desk: DraftDesk, chosen: Chosen): Curation {
  const { tasks, shown, flagsFirst, activeId } = desk;
  const bulkEditing = ref(false);
  const safeIds = computed(() =>
    tasks.value
      .filter((task) => task.decision === 'undecided' && task.flags.length === 0)
      .map((task) => task.id),
  );

  async function changeChosen(edit: Omit<BulkTasks, 'ids'>): Promise<void> {
    bulkEditing.value = false;
    if (await desk.changeMany(chosen.list.value, edit)) chosen.clear();
  }

  async function move(from: number, to: number): Promise<void> {
    const ids = movedRange(
      shown.value.map((task) => task.id),
      from,
      to,
    );
    if (ids.length > 0) await desk.reorder(ids);
  }

  /**
   * Decides, and goes on to the task that stood behind: a decision may take this one out of the list, or further down.
   * Not waiting for the answer, so that a curator's keys are never ahead of the list.
   */
  async function decideAndGoOn(task: DraftTask, patch: TaskPatch): Promise<void> {
    const before = shown.value.map(({ id }) => id);
    const at = before.indexOf(task.id);
    const done = desk.change(task, patch);
    const stays = shown.value.some(({ id }) => id === task.id);
    const goesOn = !stays || patch.decision !== 'undecided';
    if (goesOn) activeId.value = before[at + 1] ?? (stays ? task.id : (before[at - 1] ?? null));
    if (!(await done)) activeId.value = task.id;
  }

  return {
    safeIds,
    bulkEditing,
    changeChosen,
    move,

    decide: (task, decision) => decideAndGoOn(task, { decision }),

    async reject(task) {
      const rejectReason = await askLine(t.draft.rejectWhy, t.draft.rejectTitle);
      if (rejectReason !== null) await decideAndGoOn(task, { decision: 'rejected', rejectReason });
    },

    async acceptAll() {
      if (await askYes(t.draft.acceptAllAsk(safeIds.value.length), t.draft.acceptAll, t.draft.accept)) {
        await desk.changeMany(safeIds.value, { decision: 'accepted' });
      }
    },

    async rejectChosen() {
      const rejectReason = await askLine(t.draft.rejectWhy, t.draft.rejectChosen(chosen.list.value.length));
      if (rejectReason !== null) await changeChosen({ decision: 'rejected', rejectReason });
    },

    moveActive(by) {
      const at = shown.value.findIndex((task) => task.id === activeId.value);
      if (at !== -1 && !flagsFirst.value) void move(at, at + by);
    },
  };
}
