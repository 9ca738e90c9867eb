import type { Command } from 'commander';

/** The commands that work on the database; each loads what it needs only when it is called. */
export function addDatabaseCommands(program: Command): void {
  program
    .command('import')
    .description('导入文件，建立方案草稿')
    .argument('<files...>', '文件路径，可以多个；.zip 里的每份文件各成一份')
    .action(async (files: string[]) => {
      process.exitCode = await (await import('./importNotices.js')).importNotices(files);
    });
  program
    .command('publish')
    .description('把方案中已采纳的任务交办给各单位')
    .argument('<plan>', '方案的编号、文号或标题中的词')
    .option('--accept-all', '先采纳所有还没有决定的任务')
    .option('--skip-unresolved', '责任单位没有对应上的先不交办')
    .option('--track-from <day>', '周期任务从哪天起跟踪，如 2024-06-01')
    .action(async (plan: string, options: object) => {
      process.exitCode = await (await import('./plans.js')).publish(plan, options);
    });
  program
    .command('status')
    .description('查看全部方案，或一个方案各单位的进展')
    .argument('[plan]', '方案的编号、文号或标题中的词')
    .action(async (plan: string | undefined) => {
      process.exitCode = await (await import('./plans.js')).status(plan);
    });
  program
    .command('export')
    .description('导出方案的交办件')
    .argument('<plan>', '方案的编号、文号或标题中的词')
    .option('--format <format>', '格式：xlsx、csv 或 json', 'csv')
    .option('-o, --output <file>', '写到这个文件；不写则打印出来')
    .action(async (plan: string, options: { format: string; output?: string }) => {
      process.exitCode = await (await import('./plans.js')).exportPlan(plan, options);
    });
  addUserCommands(program.command('user').description('账号'));
  addUnitCommands(program.command('unit').description('单位'));
  program
    .command('repair')
    .description('补做中途断掉的步骤')
    .action(async () => {
      process.exitCode = await (await import('./upkeep.js')).repairAll();
    });
  program
    .command('audit')
    .description('审计')
    .command('verify')
    .description('检查审计链是否完整')
    .action(async () => {
      process.exitCode = await (await import('./upkeep.js')).verifyAudit();
    });
  program
    .command('search')
    .description('搜索')
    .command('rebuild')
    .description('重建搜索')
    .action(async () => {
      process.exitCode = await (await import('./upkeep.js')).rebuild();
    });
}

function addUserCommands(user: Command): void {
  user
    .command('add')
    .description('新建账号，打印一次性密码')
    .argument('<username>', '登录名')
    .option('--name <name>', '姓名')
    .option('--role <role>', '角色：admin、supervisor、unit、leader、viewer', 'viewer')
    .option('--unit <unit>', '单位名称')
    .option('--email <email>', '电子邮箱')
    .option('--phone <phone>', '手机号')
    .action(async (username: string, options: { name?: string; role: string; unit?: string }) => {
      process.exitCode = await (await import('./people.js')).addUser(username, options);
    });
  user
    .command('list')
    .description('列出账号')
    .action(async () => {
      process.exitCode = await (await import('./people.js')).listUsers();
    });
  user
    .command('reset')
    .description('重置密码，打印新的一次性密码')
    .argument('<username>', '登录名')
    .action(async (username: string) => {
      process.exitCode = await (await import('./people.js')).resetUser(username);
    });
}

function addUnitCommands(unit: Command): void {
  unit
    .command('list')
    .description('列出单位')
    .action(async () => {
      process.exitCode = await (await import('./units.js')).listUnitTree();
    });
  unit
    .command('import')
    .description('从 .xlsx 表格导入单位')
    .argument('<file>', '表格的路径')
    .action(async (file: string) => {
      process.exitCode = await (await import('./units.js')).importUnitTable(file);
    });
  unit
    .command('export')
    .description('把单位导出为 .xlsx 表格')
    .argument('<file>', '写到这个文件')
    .action(async (file: string) => {
      process.exitCode = await (await import('./units.js')).exportUnitTable(file);
    });
}
