import { ElMessage, ElMessageBox } from 'element-plus';
import 'element-plus/es/components/message/style/css';
import 'element-plus/es/components/message-box/style/css';
import { t } from '../texts/zh.js';

/** A passing message; errors stay longer. Element Plus gives it role="alert". */
export function show(type: 'success' | 'info' | 'error', words: string): void {
  ElMessage({
    type,
    message: words,
    duration: type === 'error' ? 6000 : 2600,
    showClose: type === 'error',
    grouping: true,
  });
}

export async function confirm(words: string, title: string, yes: string): Promise<boolean> {
  return ElMessageBox.confirm(words, title, {
    confirmButtonText: yes,
    cancelButtonText: t.common.cancel,
  }).then(
    () => true,
    () => false,
  );
}

export async function prompt(
  words: string,
  title: string,
  { given = '', lines }: { given?: string; lines: 'one' | 'many' },
): Promise<string | null> {
  return ElMessageBox.prompt(words, title, {
    inputValue: given,
    inputType: lines === 'one' ? 'text' : 'textarea',
    confirmButtonText: t.common.confirm,
    cancelButtonText: t.common.cancel,
    inputValidator: (value: string) => (value.trim() === '' ? t.common.required : true),
  }).then(
    (answer: { value?: string }) => answer.value?.trim() ?? null,
    () => null,
  );
}
