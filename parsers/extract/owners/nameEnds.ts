import { endsBodyAt, plainEndingAt } from './bodyEndings.js';

/** Asks what follows a name: without the segmenter, null where only that can tell; and indeed. */
export interface Following {
  plainly(end: number): boolean | null;
  indeed(end: number): boolean;
}

/**
 * Where a name that begins at one place can end, in order. Of most places only the segmenter could tell, and of most
 * nobody needs to know; it is asked no sooner than that, since it takes longer than all else that is asked of a name.
 */
export class NameEnds {
  private readonly places: number[] = [];
  /** Of each place whether a name ends there; null as long as the segmenter has not been asked. */
  private readonly known: (boolean | null)[] = [];

  constructor(
    private readonly shadow: string,
    private readonly from: number,
  ) {}

  /** Notes a place behind a character that names end in. */
  note(end: number): void {
    const plain = plainEndingAt(this.shadow, this.from, end);
    if (plain !== false) this.add(end, plain);
  }

  /** Notes a place where a name ends for certain: behind a parenthesis that belongs to it. */
  noteSure(end: number): void {
    this.add(end, true);
  }

  private add(end: number, known: boolean | null): void {
    this.places.push(end);
    this.known.push(known);
  }

  /** Puts the end at the last place further back, behind the parenthesis there. */
  moveLast(end: number): void {
    this.places[this.places.length - 1] = end;
    this.known[this.known.length - 1] = true;
  }

  /** True where a name ends at this place, the last one that was read. */
  endsAt(at: number): boolean {
    return this.places.at(-1) === at && this.holds(this.places.length - 1);
  }

  /** The first end that a predicate follows, or what else the name must be followed by. */
  first({ plainly, indeed }: Following): number | undefined {
    return this.places.find((end, i) => {
      const follows = this.known[i] === false ? false : plainly(end);
      return follows !== false && (follows ?? indeed(end)) && this.holds(i);
    });
  }

  last(): number | undefined {
    return this.places.findLast((_end, i) => this.holds(i));
  }

  private holds(i: number): boolean {
    return (this.known[i] ??= endsBodyAt(this.shadow, this.from, this.places[i] ?? 0));
  }
}
