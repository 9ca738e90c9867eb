import type { PlacedPage, PlacedText, Ruling } from './placedPage.js';
import type { PlacedCell, PlacedTable } from './placedTable.js';

/**
 * Finds tables drawn with lines, and parts the page's texts into those inside and those outside of them.
 * Cells of the grid that no line parts are one cell.
 */
export function ruledTables(page: PlacedPage): { tables: PlacedTable[]; outside: PlacedText[] } {
  const tolerance = Math.max(1, page.width * 0.004);
  const tables: PlacedTable[] = [];
  let outside = page.texts;
  for (const group of connected(mergeRulings(page.rulings, tolerance), tolerance)) {
    const table = gridOf(group, tolerance);
    if (!table) continue;
    const inside = outside.filter((text) => isInside(text, table));
    fill(table, inside);
    if (table.cells.filter((cell) => cell.texts.length > 0).length < 2) continue;
    outside = outside.filter((text) => !isInside(text, table));
    tables.push(table);
  }
  return { tables: tables.sort((one, other) => one.top - other.top), outside };
}

/** More on one page is a drawing or a chart; looking for cells in it would only take time. */
const MOST_RULINGS = 4_000;
const MOST_CELLS = 10_000;

/** Joins collinear pieces: each cell's border is often drawn for itself. */
function mergeRulings(rulings: readonly Ruling[], tolerance: number): Ruling[] {
  if (rulings.length > MOST_RULINGS) return [];
  const merged: Ruling[] = [];
  const isHorizontal = (ruling: Ruling) => ruling.right - ruling.left >= ruling.bottom - ruling.top;
  const horizontal = rulings
    .filter(isHorizontal)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  const vertical = rulings
    .filter((ruling) => !isHorizontal(ruling))
    .sort((one, other) => one.left - other.left || one.top - other.top);
  for (const ruling of [...horizontal, ...vertical]) {
    const flat = isHorizontal(ruling);
    const partner = merged.findLast((other) =>
      flat === isHorizontal(other) && flat
        ? Math.abs(other.top - ruling.top) < tolerance &&
          ruling.left <= other.right + tolerance &&
          other.left <= ruling.right + tolerance
        : flat === isHorizontal(other) &&
          Math.abs(other.left - ruling.left) < tolerance &&
          ruling.top <= other.bottom + tolerance &&
          other.top <= ruling.bottom + tolerance,
    );
    if (!partner) {
      merged.push({ ...ruling });
    } else if (flat) {
      partner.left = Math.min(partner.left, ruling.left);
      partner.right = Math.max(partner.right, ruling.right);
    } else {
      partner.top = Math.min(partner.top, ruling.top);
      partner.bottom = Math.max(partner.bottom, ruling.bottom);
    }
  }
  return merged;
}

function connected(rulings: readonly Ruling[], tolerance: number): Ruling[][] {
  const groups: Ruling[][] = [];
  const rest = new Set(rulings);
  for (const seed of rulings) {
    if (!rest.delete(seed)) continue;
    const group = [seed];
    for (const member of group) {
      for (const other of rest) {
        if (touches(member, other, tolerance)) {
          rest.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(one: Ruling, other: Ruling, tolerance: number): boolean {
  return (
    one.left <= other.right + tolerance &&
    other.left <= one.right + tolerance &&
    one.top <= other.bottom + tolerance &&
    other.top <= one.bottom + tolerance
  );
}

function gridOf(group: readonly Ruling[], tolerance: number): PlacedTable | null {
  const horizontal = group.filter((ruling) => ruling.right - ruling.left >= ruling.bottom - ruling.top);
  const vertical = group.filter((ruling) => !horizontal.includes(ruling));
  const rows = edges(
    horizontal.map((ruling) => ruling.top),
    tolerance,
  );
  const columns = edges(
    vertical.map((ruling) => ruling.left),
    tolerance,
  );
  if (rows.length < 2 || columns.length < 3 || rows.length * columns.length > MOST_CELLS) return null;
  const isParted = (column: number, row: number, sideways: boolean): boolean => {
    // Whether a line stands after this grid cell: to its right (sideways), or below it.
    const x = sideways
      ? (columns[column + 1] ?? 0)
      : ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2;
    const y = sideways ? ((rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 2 : (rows[row + 1] ?? 0);
    return (sideways ? vertical : horizontal).some(
      (ruling) =>
        x >= ruling.left - tolerance * 1.5 &&
        x <= ruling.right + tolerance * 1.5 &&
        y >= ruling.top - tolerance * 1.5 &&
        y <= ruling.bottom + tolerance * 1.5,
    );
  };
  return {
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    left: columns[0] ?? 0,
    right: columns.at(-1) ?? 0,
    rows,
    columns,
    cells: spannedCells(rows.length - 1, columns.length - 1, isParted),
  };
}

function spannedCells(
  rowCount: number,
  columnCount: number,
  isParted: (column: number, row: number, sideways: boolean) => boolean,
): PlacedCell[] {
  const taken = new Set<number>();
  const cells: PlacedCell[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (taken.has(row * columnCount + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columnCount &&
        !taken.has(row * columnCount + column + columnSpan) &&
        !isParted(column + columnSpan - 1, row, true)
      ) {
        columnSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rowCount && !isParted(column, row + rowSpan - 1, false)) rowSpan++;
      for (let down = 0; down < rowSpan; down++) {
        for (let across = 0; across < columnSpan; across++)
          taken.add((row + down) * columnCount + column + across);
      }
      cells.push({ row, column, rowSpan, columnSpan, texts: [] });
    }
  }
  return cells;
}

function fill(table: PlacedTable, texts: readonly PlacedText[]): void {
  for (const text of texts) {
    const x = (text.left + text.right) / 2;
    const y = text.baseline - text.size * 0.35;
    const row = table.rows.findLastIndex((edge) => edge <= y);
    const column = table.columns.findLastIndex((edge) => edge <= x);
    table.cells
      .find(
        (cell) =>
          row >= cell.row &&
          row < cell.row + cell.rowSpan &&
          column >= cell.column &&
          column < cell.column + cell.columnSpan,
      )
      ?.texts.push(text);
  }
}

function isInside(text: PlacedText, table: PlacedTable): boolean {
  const x = (text.left + text.right) / 2;
  const y = text.baseline - text.size * 0.35;
  return x > table.left && x < table.right && y > table.top && y < table.bottom;
}

function edges(places: readonly number[], tolerance: number): number[] {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > tolerance * 1.5);
}
