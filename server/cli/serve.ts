import { loadConfig } from '../config.js';
import type { FirstAccount } from '../firstStart.js';
import { keepParsingReady } from '../parsing/parsingPool.js';
import { startServer } from '../start.js';
import type { Role } from '../storage/dataOwner.js';

/** Runs a server until SIGINT or SIGTERM; a second signal ends it at once. */
export async function serve({ web, worker }: { web?: boolean; worker?: boolean }): Promise<void> {
  const roles: Role[] = web === worker ? ['web', 'worker'] : [web ? 'web' : 'worker'];
  const server = await startServer(loadConfig(), roles);
  keepParsingReady();
  console.log(
    server.address ? `\n盯办已启动：${server.address}\n（按 Ctrl+C 停止）\n` : '\n盯办后台任务进程已启动\n',
  );
  if (server.firstAccount) {
    const { username, oneTimePassword, sample } = server.firstAccount;
    console.log(
      `首次启动，已建立管理员账号：\n  登录名  ${username}\n  一次性密码  ${oneTimePassword}\n` +
        `密码只显示这一次，登录后请立即修改。\n`,
    );
    if (sample.length)
      console.log(`样例单位的账号（一次性密码，不需要时可停用）：\n${sampleLines(sample)}\n`);
  }

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    server.services.log.info({ signal }, '正在停止……');
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        server.services.log.error({ err: error }, '停止时出错');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const roleNames: Record<string, string> = {
  supervisor: '督办员',
  leader: '领导',
  viewer: '只读',
  unit: '承办人',
};

function sampleLines(accounts: FirstAccount['sample']): string {
  return accounts
    .map(
      ({ username, password, role, unit }) =>
        `  ${username.padEnd(10)}  ${password}  ${roleNames[role] ?? role}  ${unit ?? ''}`,
    )
    .join('\n');
}
