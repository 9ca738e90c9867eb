import { onScopeDispose, ref, type Ref } from 'vue';

/** True while the media query matches. */
export function useMedia(query: string): Ref<boolean> {
  const list = window.matchMedia(query);
  const matches = ref(list.matches);
  const follow = (event: MediaQueryListEvent): void => {
    matches.value = event.matches;
  };
  list.addEventListener('change', follow);
  onScopeDispose(() => list.removeEventListener('change', follow));
  return matches;
}

/** Phones and narrow windows: bottom tabs in place of the side navigation. */
export const narrowQuery = '(max-width: 820px)';
