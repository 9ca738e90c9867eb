import type { CommanderError } from 'commander';

const headings: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The headings of commander's help, in Chinese. */
export function chineseHeading(title: string): string {
  return headings[title] ?? title;
}

const faults: Record<string, string> = {
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项后面缺少值',
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '参数不正确',
};

/** What was written wrongly, in Chinese, with the word in question where commander names one. */
export function chineseUsageError({ code, message }: Pick<CommanderError, 'code' | 'message'>): string {
  if (code === 'commander.help') return '';
  const word = /'([^']+)'/.exec(message)?.[1];
  return `用法错误：${faults[code] ?? '命令写法不正确'}${word ? `「${word}」` : ''}。用 dingban --help 查看用法。\n`;
}
