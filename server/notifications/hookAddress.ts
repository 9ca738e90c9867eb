import { Refusal } from '../../plans/errors.js';
import type { Config } from '../config.js';

type Rules = Pick<Config, 'robotHosts' | 'environment'>;

/**
 * Whether the product may send to this web hook: https, no account and no unusual port in the address, and a host that
 * the operator has allowed (ROBOT_HOSTS). The product would otherwise be a way for whoever is an administrator here into
 * the network behind it. Tests may use http on this machine.
 * @throws Refusal bad-hook-address
 */
export function checkHookAddress(address: string, { robotHosts, environment }: Rules): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  const problem = !url
    ? '网址不完整，请从群机器人的设置里整段复制。'
    : problemOf(url, robotHosts, environment);
  if (problem) {
    throw new Refusal('invalid', 'bad-hook-address', problem, [{ path: 'url', message: problem }]);
  }
}

function problemOf(url: URL, hosts: readonly string[], environment: Config['environment']): string | null {
  const onThisMachine = environment === 'test' && url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !onThisMachine) return '群机器人的网址应以 https:// 开头。';
  if (url.username || url.password) return '网址里不能带账号和密码。';
  if (hosts.includes(url.host)) return null;
  return `不允许向「${url.host}」发送。可用的有：${hosts.join('、')}；如需其他地址，请管理员在 ROBOT_HOSTS 中添加。`;
}
