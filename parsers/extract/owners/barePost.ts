import type { BodyName } from './bodyNames.js';
import { postOf } from './posts.js';

/** True where all the names are posts that say of which body they are by a few characters at most: 「主要负责同志」. */
export function isBarePost(bodies: readonly BodyName[]): boolean {
  return bodies.every(({ name }) => {
    const post = postOf(name);
    return post !== null && name.length - post.length <= 4;
  });
}
