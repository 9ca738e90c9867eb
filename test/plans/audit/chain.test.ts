import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson, chained, firstBreak, genesisHash } from '../../../plans/audit/chain.js';
import { pendingEntry, type AuditEntry } from '../../../plans/audit/entry.js';
import { systemActor } from '../../../plans/context.js';

const context = {
  actor: systemActor,
  now: new Date('2024-06-01T00:00:00Z'),
  origin: { ip: null, via: 'system' as const },
};

function chainOf(count: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = pendingEntry(context, {
      deed: 'editTask',
      object: { kind: 'task', id: String(index), label: '任务' },
      summary: '修改任务',
      before: { text: '旧' },
      after: { text: `新${String(index)}`, due: undefined },
    });
    entries.push(chained(entry, entries.at(-1) ?? null));
  }
  return entries;
}

describe('the audit chain', () => {
  it('numbers entries and ties each to the one before', () => {
    const entries = chainOf(3);
    expect(entries.map(({ seq }) => seq)).to.deep.equal([1, 2, 3]);
    expect(entries[0]?.prevHash).to.equal(genesisHash);
    expect(entries[2]?.prevHash).to.equal(entries[1]?.hash);
    expect(firstBreak(entries)).to.equal(null);
    expect(firstBreak(entries.slice(1), entries[0])).to.equal(null);
  });

  it('shows where it was changed, cut or turned round', () => {
    const entries = chainOf(8);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.constantFrom('change', 'cut', 'swap'), (at, how) => {
        const broken = structuredClone(entries);
        const entry = broken[at];
        if (!entry) return;
        if (how === 'change') entry.after = { text: '伪造' };
        if (how === 'cut') broken.splice(at, 1);
        const next = broken[at + 1];
        if (how === 'swap' && next) [broken[at], broken[at + 1]] = [next, entry];
        const untouched = (how === 'cut' && at === 7) || (how === 'swap' && !next);
        expect(firstBreak(broken)).to.equal(untouched ? null : at + 1);
      }),
    );
  });

  it('writes the same content in the same words, whatever the order of its keys', () => {
    expect(canonicalJson({ b: 1, a: [new Date(0), null, { d: 'x', c: undefined }] })).to.equal(
      '{"a":["1970-01-01T00:00:00.000Z",null,{"d":"x"}],"b":1}',
    );
  });
});
