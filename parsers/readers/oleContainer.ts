const DIRECTORY_ENTRY_BYTES = 128;
const NAME_BYTES = 64;
/** Searching stops here: a directory this far in has never been seen, and the search must stay bounded. */
const SEARCHED_ENTRIES = 1_000_000;

/**
 * Names of the streams in an OLE compound file ([MS-CFB] 2.6). Directory entries stand on multiples of 128 bytes
 * whatever the sector size, so they are found without following the (perhaps damaged) chain of sectors.
 */
export function oleStreamNames(bytes: Uint8Array): Set<string> {
  return new Set([...directoryEntries(bytes)].map((entry) => entry.name));
}

/** The first bytes of a stream that is not kept in the mini stream; null where there is none of this name. */
export function oleStreamStart(bytes: Uint8Array, name: string): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** Math.min(16, view.getUint16(30, true));
  for (const entry of directoryEntries(bytes)) {
    if (entry.name !== name) continue;
    const at = (view.getUint32(entry.at + 116, true) + 1) * sectorBytes;
    if (at < bytes.length) return bytes.subarray(at, at + sectorBytes);
  }
  return null;
}

/**
 * A stream whole, also one in the mini stream ([MS-CFB] 2.3, 2.4, 2.6); null where there is none of this name. Chains
 * are followed as far as they go: ask {@link hasSoundChains} first.
 */
export function oleStream(bytes: Uint8Array, name: string): Uint8Array | null {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { sectorBytes, readSector, table } = sectorTable(bytes);
  const sectorAt = (sector: number) => bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes);
  const chained = (start: number): Buffer => Buffer.concat(chainFrom(start, table).map(sectorAt));
  // Programs leave old directories behind; the one in use is named in the head.
  const directory = chained(head.getInt32(48, true));
  const entries = [...directoryEntries(directory, 0)].map((entry) => ({
    name: entry.name,
    start: directory.readInt32LE(entry.at + 116),
    size: directory.readUInt32LE(entry.at + 120),
  }));
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return null;
  if (entry.size >= head.getUint32(56, true)) return chained(entry.start).subarray(0, entry.size);
  const mini = chained(entries[0]?.start ?? -1);
  const miniBytes = 2 ** Math.min(16, head.getUint16(32, true));
  const miniTable = chainFrom(head.getInt32(60, true), table).flatMap(readSector);
  const pieces = chainFrom(entry.start, miniTable).map((sector) =>
    mini.subarray(sector * miniBytes, (sector + 1) * miniBytes),
  );
  return Buffer.concat(pieces).subarray(0, entry.size);
}

function chainFrom(start: number, next: readonly number[]): number[] {
  const sectors: number[] = [];
  for (let at = start; at >= 0 && at < next.length; at = next[at] ?? -2) sectors.push(at);
  return sectors;
}

function* directoryEntries(bytes: Uint8Array, first = 512): Iterable<{ name: string; at: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.min(bytes.length - DIRECTORY_ENTRY_BYTES, SEARCHED_ENTRIES * DIRECTORY_ENTRY_BYTES);
  for (let at = first; at <= last; at += DIRECTORY_ENTRY_BYTES) {
    const nameLength = view.getUint16(at + NAME_BYTES, true);
    const type = bytes[at + 66] ?? 0;
    if (nameLength < 4 || nameLength > NAME_BYTES || nameLength % 2 || ![1, 2, 5].includes(type)) continue;
    if (view.getUint16(at + nameLength - 2, true) !== 0) continue;
    yield { name: Buffer.from(bytes.subarray(at, at + nameLength - 2)).toString('utf16le'), at };
  }
}

/**
 * Whether the file's sector tables are sound ([MS-CFB] 2.3–2.5): no larger than the file, and every chain of sectors
 * comes to an end. word-extractor follows chains without looking for circles.
 */
export function hasSoundChains(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift < 7 || shift > 16) return false;
  const sectors = Math.ceil(bytes.length / 2 ** shift);
  const [tableSectors, masterSectors] = [view.getInt32(44, true), view.getInt32(72, true)];
  if (tableSectors < 0 || tableSectors > sectors || masterSectors < 0 || masterSectors > sectors)
    return false;
  const { readSector, table } = sectorTable(bytes);
  if (!endEverywhere(table)) return false;
  return endEverywhere(chainFrom(view.getInt32(60, true), table).flatMap(readSector));
}

interface SectorTable {
  sectorBytes: number;
  /** The sector's numbers of four bytes; empty beyond the end of the file. */
  readSector: (sector: number) => number[];
  /** For each sector the one that comes next in its chain; negative at the end. */
  table: number[];
}

function sectorTable(bytes: Uint8Array): SectorTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** view.getUint16(30, true);
  const readSector = (sector: number): number[] => {
    const start = (sector + 1) * sectorBytes;
    if (sector < 0 || start + sectorBytes > bytes.length) return [];
    return Array.from({ length: sectorBytes / 4 }, (_, at) => view.getInt32(start + at * 4, true));
  };
  const places = tablePlaces(view, view.getInt32(44, true), view.getInt32(72, true), readSector);
  return { sectorBytes, readSector, table: places.flatMap(readSector) };
}

/** Sectors of the table: the first 109 are named in the head, more in a chain of master sectors. */
function tablePlaces(
  view: DataView,
  tableSectors: number,
  masterSectors: number,
  readSector: (sector: number) => number[],
): number[] {
  const places = Array.from({ length: 109 }, (_, at) => view.getInt32(76 + at * 4, true));
  let master = view.getInt32(68, true);
  for (let count = 0; count < masterSectors && master >= 0; count++) {
    const named = readSector(master);
    master = named.pop() ?? -2;
    for (const place of named) places.push(place);
  }
  return places.slice(0, tableSectors);
}

/** Walks each chain once; meeting a sector of the same walk again is a circle. */
function endEverywhere(table: readonly number[]): boolean {
  const walks = new Int32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    for (let at = start; at >= 0 && at < table.length; at = table[at] ?? -2) {
      if (walks[at] === start + 1) return false;
      if (walks[at] !== 0) break;
      walks[at] = start + 1;
    }
  }
  return true;
}
