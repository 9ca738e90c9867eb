import { createHash } from 'node:crypto';
import type { AuditEntry, PendingEntry } from './entry.js';

/** What the first entry holds in place of an earlier one's hash. */
export const genesisHash = '0'.repeat(64);

/** The next entry of the chain: SHA-256 over its canonical JSON, which holds the hash of the entry before. */
export function chained(entry: PendingEntry, last: Pick<AuditEntry, 'seq' | 'hash'> | null): AuditEntry {
  const linked = { ...entry, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? genesisHash };
  return { ...linked, hash: hashOf(linked) };
}

/** Where the chain is broken: the first number whose place, link or words do not agree; null when it is sound. */
export function firstBreak(
  entries: Iterable<AuditEntry>,
  before: { seq: number; hash: string } | null = null,
): number | null {
  let last = before;
  for (const entry of entries) {
    const expectedSeq = (last?.seq ?? 0) + 1;
    if (entry.seq !== expectedSeq) return expectedSeq;
    if (entry.prevHash !== (last?.hash ?? genesisHash)) return entry.seq;
    if (hashOf(entry) !== entry.hash) return entry.seq;
    last = { seq: entry.seq, hash: entry.hash };
  }
  return null;
}

function hashOf(entry: Omit<AuditEntry, 'hash'> & { hash?: string }): string {
  const { hash: _own, ...content } = entry;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** JSON with the keys of every object in order and dates as ISO text: one text for one content. */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${pairs.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
