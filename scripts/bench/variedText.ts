import nodejieba from 'nodejieba';

/**
 * Makes texts of any length that read like notices and do not repeat them: about a third of their longer words are
 * exchanged for others of the same length and part of speech. So words recur as they do in notices that have nothing
 * to do with one another, but sentences do not. The same seed gives the same text.
 */
export function variants(notices: readonly string[]): (size: number, seed: number) => string {
  const vary = varied(notices);
  return (size, seed) => {
    const parts = [OPENING];
    const draw = randomNumbers(seed);
    let length = OPENING.length;
    for (let i = seed; length < size; i++) {
      const text = vary(i % notices.length, draw);
      parts.push(text);
      length += text.length + 1;
    }
    return parts.join('\n').slice(0, size);
  };
}

/** The notices one by one, with words exchanged as in {@link variants}. */
export function variedNotices(notices: readonly string[]): (seed: number) => string[] {
  const vary = varied(notices);
  return (seed) => {
    const draw = randomNumbers(seed);
    return notices.map((_notice, i) => vary(i, draw));
  };
}

function varied(notices: readonly string[]): (index: number, draw: () => number) => string {
  const pool = new Map<string, string[]>();
  const tokens = notices.map((notice) => tokensOf(notice, pool));
  return (index, draw) => exchanged(tokens[index] ?? [], pool, draw);
}

/** What the text is told by: a notice that sets out work, whatever the kind of the first one behind it. */
const OPENING = '关于做好有关工作的通知\n各有关单位：\n现将有关事项通知如下：';

interface Token {
  word: string;
  /** Length and part of speech; null for what stays as it is: marks, numbers, single characters. */
  kind: string | null;
}

const CHINESE = /^[\u4e00-\u9fff]{2,}$/;

function tokensOf(notice: string, pool: Map<string, string[]>): Token[] {
  return nodejieba.tag(notice).map(({ word, tag }) => {
    if (!CHINESE.test(word)) return { word, kind: null };
    const kind = `${word.length}${tag}`;
    const words = pool.get(kind);
    if (words === undefined) pool.set(kind, [word]);
    else words.push(word);
    return { word, kind };
  });
}

const EXCHANGED = 1 / 3;

function exchanged(
  tokens: readonly Token[],
  pool: ReadonlyMap<string, string[]>,
  draw: () => number,
): string {
  const words = tokens.map(({ word, kind }) => {
    const others = kind === null || draw() > EXCHANGED ? undefined : pool.get(kind);
    return others?.[Math.floor(draw() * others.length)] ?? word;
  });
  return words.join('');
}

/** Numbers from 0 up to 1 by a linear congruential generator (constants of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
