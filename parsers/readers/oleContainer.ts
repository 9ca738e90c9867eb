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

function* directoryEntries(bytes: Uint8Array): Iterable<{ name: string; at: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.min(bytes.length - DIRECTORY_ENTRY_BYTES, SEARCHED_ENTRIES * DIRECTORY_ENTRY_BYTES);
  for (let at = 512; at <= last; at += DIRECTORY_ENTRY_BYTES) {
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
  const sectorBytes = 2 ** shift;
  const sectors = Math.ceil(bytes.length / sectorBytes);
  const [tableSectors, masterSectors] = [view.getInt32(44, true), view.getInt32(72, true)];
  if (tableSectors < 0 || tableSectors > sectors || masterSectors < 0 || masterSectors > sectors)
    return false;
  const readSector = (sector: number): number[] => {
    const start = (sector + 1) * sectorBytes;
    if (sector < 0 || start + sectorBytes > bytes.length) return [];
    return Array.from({ length: sectorBytes / 4 }, (_, at) => view.getInt32(start + at * 4, true));
  };
  const table = tablePlaces(view, tableSectors, masterSectors, readSector).flatMap(readSector);
  if (!endEverywhere(table)) return false;
  const smallTable: number[] = [];
  for (let at = view.getInt32(60, true); at >= 0 && at < table.length; at = table[at] ?? -2) {
    for (const next of readSector(at)) smallTable.push(next);
  }
  return endEverywhere(smallTable);
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
