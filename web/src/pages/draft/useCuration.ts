import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { BulkTasks, DraftTask } from '../../api/types.js';
import type { Chosen } from '../../composables/useChosen.js';
import { askWords, askYes } from '../../design/notify.js';
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
  const { tasks, shown, filter, flagsFirst, activeId } = desk;
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

  return {
    safeIds,
    bulkEditing,
    changeChosen,
    move,

    async decide(task, decision) {
      const done = await desk.change(task, { decision });
      if (done && decision === 'accepted' && filter.value === 'all') desk.step(1);
    },

    async reject(task) {
      const rejectReason = await askWords(t.draft.rejectWhy, t.draft.rejectTitle);
      if (rejectReason === null) return;
      if (await desk.change(task, { decision: 'rejected', rejectReason })) desk.step(1);
    },

    async acceptAll() {
      if (await askYes(t.draft.acceptAllAsk(safeIds.value.length), t.draft.acceptAll, t.draft.accept)) {
        await desk.changeMany(safeIds.value, { decision: 'accepted' });
      }
    },

    async rejectChosen() {
      const rejectReason = await askWords(t.draft.rejectWhy, t.draft.rejectChosen(chosen.list.value.length));
      if (rejectReason !== null) await changeChosen({ decision: 'rejected', rejectReason });
    },

    moveActive(by) {
      const at = shown.value.findIndex((task) => task.id === activeId.value);
      if (at !== -1 && !flagsFirst.value) void move(at, at + by);
    },
  };
}
