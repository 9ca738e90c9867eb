import { Command, CommanderError } from 'commander';
import { Refusal } from '../../plans/errors.js';
import { version } from '../version.js';
import { addDatabaseCommands } from './commands.js';
import { exitCodes } from './exitCodes.js';
import { chineseHeading, chineseUsageError } from './usageTexts.js';

/** The command line `dingban`: each command loads what it needs only when it is called. */
const program = new Command('dingban')
  .description('盯办：把一份文件变成有人跟、能办结的工作')
  .version(version, '-V, --version', '显示版本')
  .helpOption('-h, --help', '显示帮助')
  .helpCommand('help [command]', '显示某个命令的帮助')
  .configureHelp({ styleTitle: chineseHeading })
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

program
  .command('serve')
  .description('启动服务；不加选项时，网页和后台任务都在一个进程里')
  .option('--web', '只启动网页与接口')
  .option('--worker', '只启动后台任务')
  .action(async (options: { web?: boolean; worker?: boolean }) => {
    const { serve } = await import('./serve.js');
    await serve(options);
  });

program
  .command('parse')
  .description('解析一份文件，打印其中的任务')
  .argument('<file>', '文件路径（.txt .docx .doc .wps .pdf .html .ofd .xlsx 等）')
  .option('--format <format>', '输出格式：json 或 table', 'table')
  .action(async (file: string, options: { format: string }) => {
    const { parse } = await import('./parse.js');
    process.exitCode = await parse(file, options.format);
  });

addDatabaseCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Errors that carry a code were written for the user; any other shows where it came from. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(chineseUsageError(error));
    return exitCodes.usage;
  }
  if (error instanceof Error && 'code' in error && /\p{Script=Han}/u.test(error.message)) {
    const details = error instanceof Refusal ? error.details : [];
    const lines = [error.message, ...details.map(({ path, message }) => `  ${path}：${message}`)];
    process.stderr.write(`${lines.join('\n')}\n`);
    return error instanceof Refusal ? exitCodes.refused : exitCodes.failure;
  }
  process.stderr.write(
    `程序出错，请把以下内容告诉维护人员：\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return exitCodes.failure;
}
