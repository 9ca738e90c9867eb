/**
 * Puts words on the clipboard; false when the browser does not allow it. Many offices open the product by plain HTTP,
 * where the newer clipboard is closed and only the older command works.
 */
export async function copyText(words: string): Promise<boolean> {
  if (window.isSecureContext) {
    return navigator.clipboard.writeText(words).then(
      () => true,
      () => copyBySelection(words),
    );
  }
  return copyBySelection(words);
}

function copyBySelection(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.style.cssText = 'position: fixed; opacity: 0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
