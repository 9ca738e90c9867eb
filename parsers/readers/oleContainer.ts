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
