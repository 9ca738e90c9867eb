import { bareText } from '../bareText.js';

/** How many numbers stand for a text: enough to tell 60 from 80 per cent. */
const sketchSize = 64;
const shingle = 6;

/**
 * The smallest hashes of a text's runs of six characters (a bottom-k sketch; Broder, On the resemblance and containment
 * of documents, 1997): texts that share most of their words share most of these. In rising order; short for short texts.
 */
export function sketchOf(text: string): number[] {
  const bare = bareText(text);
  const hashes = new Set<number>();
  for (let at = 0; at + shingle <= bare.length; at += 1) hashes.add(hashOf(bare, at));
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** The share (0 to 1) of their runs of characters that two texts have in common, as their sketches tell it. */
export function likenessOf(one: readonly number[], other: readonly number[]): number {
  const size = Math.min(sketchSize, Math.max(one.length, other.length));
  if (!size) return 0;
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size);
  const [ones, others] = [new Set(one), new Set(other)];
  return smallest.filter((hash) => ones.has(hash) && others.has(hash)).length / size;
}

/** FNV-1a over the run that begins at `from`, 32 bits. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + shingle; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
