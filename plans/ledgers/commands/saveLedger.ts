import { changeRecord, createRecord, differences } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { hazardLedger } from '../defaults.js';
import { LedgerEntryModel, LedgerModel, type Ledger } from '../model.js';

export type LedgerLists = Pick<Ledger, 'name' | 'categories' | 'grades'>;

/**
 * Makes a ledger of a new kind, or edits the lists of one. A category or grade that entries still use cannot go.
 * @throws Refusal invalid for lists that are empty or name a key twice; conflict for a key in use; stale.
 */
export async function saveLedger(
  context: CommandContext,
  kind: string,
  lists: LedgerLists,
  expectedVersion: number | null,
): Promise<Ledger> {
  checkLists(lists);
  const known = await LedgerModel.findById(kind).lean<Ledger | null>();
  if (!known) return addLedger(context, kind, lists);
  await refuseRemovalInUse(known, lists);
  return changeRecord(context, { model: LedgerModel, id: kind, what: '台账', expectedVersion }, (current) => {
    const { before, after } = differences(current, lists);
    if (!Object.keys(after).length) return null;
    return {
      set: lists,
      deed: {
        deed: 'saveLedger',
        object: objectOf(kind, lists.name),
        summary: '修改了台账设置',
        before,
        after,
      },
    };
  });
}

/** The hazard ledger is there from the first start. Safe to repeat. */
export async function ensureHazardLedger(context: CommandContext): Promise<void> {
  const { _id: kind, ...lists } = hazardLedger;
  if (await LedgerModel.exists({ _id: kind })) return;
  await addLedger(context, kind, lists);
}

async function addLedger(context: CommandContext, kind: string, lists: LedgerLists): Promise<Ledger> {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(kind)) {
    throw new Refusal(
      'invalid',
      'bad-ledger-kind',
      '台账代号请用2到41个小写字母、数字或短横线，以字母开头。',
    );
  }
  return createRecord(
    context,
    LedgerModel,
    { _id: kind, ...lists },
    {
      deed: 'addLedger',
      object: objectOf(kind, lists.name),
      summary: '建立了台账',
      before: null,
      after: { ...lists },
    },
    '这个代号的台账已经有了。',
  );
}

const objectOf = (kind: string, name: string) => ({ kind: 'ledger', id: kind, label: name });

function checkLists({ categories, grades }: LedgerLists): void {
  for (const [path, list, what] of [
    ['categories', categories, '隐患类别'],
    ['grades', grades, '隐患等级'],
  ] as const) {
    if (!list.length)
      throw new Refusal('invalid', 'empty-list', `${what}至少要有一项。`, [{ path, message: '不能为空' }]);
    if (new Set(list.map(({ key }) => key)).size !== list.length) {
      throw new Refusal('invalid', 'repeated-key', `${what}中有重复的代号，请修改。`, [
        { path, message: '代号重复' },
      ]);
    }
  }
}

async function refuseRemovalInUse(known: Ledger, lists: LedgerLists): Promise<void> {
  for (const [field, listName] of [
    ['category', 'categories'],
    ['grade', 'grades'],
  ] as const) {
    const kept = new Set(lists[listName].map(({ key }) => key));
    const removed = known[listName].filter(({ key }) => !kept.has(key));
    for (const { key, name } of removed) {
      if (await LedgerEntryModel.exists({ kind: known._id, [field]: key })) {
        throw new Refusal('conflict', 'in-use', `「${name}」还有隐患在用，不能删除，可以改名。`);
      }
    }
  }
}
