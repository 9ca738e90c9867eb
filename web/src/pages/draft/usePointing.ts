import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import type { Draft, DraftTask } from '../../api/types.js';
import { t } from '../../texts/zh.js';
import {
  fieldsOf,
  flagsOf,
  isSame,
  placeOf,
  sourceWords,
  type Pointed,
  type SourcedField,
} from './fieldSources.js';

/** Which field's words are marked in the text: the one that is looked at, else the one pressed last. */
export interface Pointing {
  pointed: ComputedRef<Pointed | null>;
  pinned: Ref<Pointed | null>;
  /** Another object each time when words are to be brought into sight, and where to. */
  asked: Ref<{ place: 'center' | 'reveal' } | null>;
  /** The last press in words, for those who do not see the mark. */
  told: Ref<string>;
  /** Something in the text is looked at: the text stays where it is. */
  lookInText: (at: Pointed | null) => void;
  /** Something in a card is looked at: the text follows when one rests there. */
  lookInCards: (at: Pointed | null) => void;
  /** Keeps the field's words marked, until it is pressed again or another is. */
  press: (item: SourcedField, task: DraftTask | null) => void;
  /** Goes through all that was read for one task, and ends with none. */
  pressNext: (task: DraftTask) => void;
  release: () => void;
}

/** How long one looks at a field before the text moves to it, so that it does not jump under a passing pointer. */
const restMs = 250;

export function usePointing(draft: Ref<Draft | null>, activeId: Ref<string | null>): Pointing {
  const looked = ref<Pointed | null>(null);
  const pinned = ref<Pointed | null>(null);
  const asked = shallowRef<{ place: 'center' | 'reveal' } | null>(null);
  const told = ref('');
  let rest: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => clearTimeout(rest));
  watch(activeId, (id) => {
    if (pinned.value?.taskId != null && pinned.value.taskId !== id) release();
  });

  function lookInText(at: Pointed | null): void {
    clearTimeout(rest);
    looked.value = at;
  }
  function lookInCards(at: Pointed | null): void {
    lookInText(at);
    if (at !== null && at.field !== null)
      rest = setTimeout(() => (asked.value = { place: 'reveal' }), restMs);
  }
  function release(): void {
    pinned.value = null;
    told.value = '';
  }
  function press(item: SourcedField, task: DraftTask | null): void {
    clearTimeout(rest);
    if (isSame(item, pinned.value)) return release();
    pinned.value = { taskId: item.taskId, field: item.field };
    const place = placeOf(item.span, task?.span ?? null);
    told.value = t.draft.shownSource(
      item.label,
      item.words,
      sourceWords(item, draft.value?.text ?? '', place),
    );
    asked.value = { place: 'center' };
  }
  function pressNext(task: DraftTask): void {
    const all = [...fieldsOf(task, draft.value?.phases ?? []), ...flagsOf(task)].filter(
      ({ span }) => span !== null,
    );
    const next = all[all.findIndex((item) => isSame(item, pinned.value)) + 1];
    looked.value = null;
    if (next === undefined) release();
    else press(next, task);
  }
  const pointed = computed(() => looked.value ?? pinned.value);
  return { pointed, pinned, asked, told, lookInText, lookInCards, press, pressNext, release };
}
