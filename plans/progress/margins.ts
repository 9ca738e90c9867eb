/** What an office may set for its lights. */
export interface Margins {
  /** An assignment is near its date from this many days before it. */
  nearDays: number;
  /** Behind: actual below expected by more than this many points. */
  behindPoints: number;
}

export const defaultMargins: Margins = { nearDays: 7, behindPoints: 20 };
