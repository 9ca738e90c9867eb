import { POSTS } from '../../lexicon/bodies.js';
import type { BodyName } from './bodyNames.js';

/** True where all the names are posts that say of which body they are by a few characters at most: 「主要负责同志」. */
export function isBarePost(bodies: readonly BodyName[]): boolean {
  return bodies.every(({ name }) => {
    const post = POSTS.exec(name);
    return post !== null && name.length - post[0].length <= 4;
  });
}
