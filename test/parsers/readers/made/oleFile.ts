/** Makes the bare bones of an OLE compound file: a head, and a directory that names these streams. */
export function oleFile(names: readonly string[], firstSector = new Uint8Array(512)): Uint8Array {
  const head = Buffer.alloc(512);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  head.writeUInt16LE(9, 30);
  const entries = names.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 0, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry[66] = 2;
    return entry;
  });
  return Buffer.concat([head, Buffer.from(firstSector), ...entries, Buffer.alloc(4096)]);
}
