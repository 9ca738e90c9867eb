import { checkChain } from '../../plans/audit/queries.js';
import { relayAll } from '../../plans/audit/relay.js';
import { repair } from '../../plans/repair.js';
import { rebuildSearch } from '../../plans/search/commands/indexChanges.js';
import { complain, say, withDatabase } from './database.js';
import { exitCodes } from './exitCodes.js';

/** `dingban audit verify`: is the chain unbroken? @returns the exit status */
export function verifyAudit(): Promise<number> {
  return withDatabase(async () => {
    await relayAll();
    const { entries, brokenAt } = await checkChain();
    if (brokenAt === null) {
      say(`审计链完整，共${String(entries)}条。`);
      return 0;
    }
    complain(`审计链在第${String(brokenAt)}条处断开：这一条缺失或被改动过。`);
    return exitCodes.unsound;
  });
}

/** `dingban repair`: finishes what was cut off. @returns the exit status */
export function repairAll(): Promise<number> {
  return withDatabase(async (context) => {
    const { publications, closings, followUps, files } = await repair(context);
    say(
      `修复完成：续办交办${String(publications)}次、方案结束${String(closings)}次，` +
        `补建重新交办${String(followUps)}件，清理无主文件${String(files)}个。`,
    );
    return 0;
  });
}

/** `dingban search rebuild` @returns the exit status */
export function rebuild(): Promise<number> {
  return withDatabase(async ({ now }) => {
    say(`搜索已重建，共${String(await rebuildSearch(now))}条。`);
    return 0;
  });
}
