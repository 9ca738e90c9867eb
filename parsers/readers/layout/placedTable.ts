import type { PlacedText } from './placedPage.js';

/** A table on a page, whether lines are drawn around its cells or only their places tell them apart. */
export interface PlacedTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Edges of the grid, ascending. */
  rows: number[];
  columns: number[];
  cells: PlacedCell[];
}

export interface PlacedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  texts: PlacedText[];
}
