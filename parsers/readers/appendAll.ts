/** Appends items one by one: spreading a long list into `push` overflows the stack, and files decide how long it is. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
