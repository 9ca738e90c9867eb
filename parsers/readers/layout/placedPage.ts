/** Words placed on a page, as PDF, OFD and OCR give them. Units are the format's own; y runs downwards. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** Height of a full-width character. */
  size: number;
}

/** A straight line, horizontal or vertical, as tables are drawn with. */
export interface Ruling {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  texts: PlacedText[];
  rulings: Ruling[];
}

/** Texts on one baseline, left to right. */
export interface VisualLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  page: number;
}
