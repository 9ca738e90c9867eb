/** Whether a navigation entry stands for the page that is open: its own page or one below it. */
export function isHere(to: string, path: string): boolean {
  return to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);
}
