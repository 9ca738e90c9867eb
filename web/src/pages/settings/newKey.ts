/** A key for something that the administrator named in Chinese: keys are small letters and digits, and never shown. */
export function newKey(prefix: string): string {
  return `${prefix}${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}
