import { defineStore } from 'pinia';
import { ref, watchEffect } from 'vue';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const storageKey = 'dingban.theme';

/** Light or dark: the system's choice until the person makes one, which is kept in this browser. */
export const useTheme = defineStore('theme', () => {
  const choice = ref<ThemeChoice>(kept());
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const systemDark = ref(system.matches);
  system.addEventListener('change', (event) => {
    systemDark.value = event.matches;
  });

  const dark = ref(false);
  watchEffect(() => {
    dark.value = choice.value === 'dark' || (choice.value === 'auto' && systemDark.value);
    document.documentElement.classList.toggle('dark', dark.value);
  });

  function choose(next: ThemeChoice): void {
    choice.value = next;
    localStorage.setItem(storageKey, next);
  }
  return { choice, dark, choose };
});

function kept(): ThemeChoice {
  const value = localStorage.getItem(storageKey);
  return value === 'light' || value === 'dark' ? value : 'auto';
}
