import { Cluster, Redis, type ClusterNode, type RedisOptions } from 'ioredis';

/** The keys of all queues carry one hash tag, so that a Redis Cluster keeps them in one slot, as Bull's scripts need. */
export const keyPrefix = '{dingban}';

export type RedisClient = Redis | Cluster;

interface Address {
  kind: 'single' | 'sentinel' | 'cluster';
  hosts: { host: string; port: number }[];
  options: RedisOptions;
  masterName?: string;
}

/** REDIS_URL cannot be used. `message` is Chinese. */
export class RedisUrlError extends Error {
  override readonly name = 'RedisUrlError';
  readonly code = 'invalid-redis-url';
}

/**
 * A connection to the Redis at `url`, with no limit on how often a command is tried while it reconnects (Bull's
 * blocking connections need that). The forms of `url`:
 *
 * - `redis://[user:password@]host[:6379][/db]`, with TLS `rediss://…`
 * - `unix:///path/of/socket`
 * - `redis+sentinel://[user:password@]host[:26379],host…/masterName[/db]`
 * - `redis+cluster://[user:password@]host[:6379],host…`; both also as `rediss+…` with TLS
 *
 * @throws RedisUrlError
 */
export function connectRedis(url: string): RedisClient {
  const { kind, hosts, options, masterName } = readRedisUrl(url);
  if (kind === 'single') return new Redis(options);
  if (kind === 'sentinel') {
    return new Redis({
      ...options,
      sentinels: hosts,
      name: masterName,
      enableTLSForSentinelMode: Boolean(options.tls),
    });
  }
  return new Cluster(hosts satisfies ClusterNode[], {
    redisOptions: options,
    enableReadyCheck: false,
    ...(options.tls ? { dnsLookup: (address, callback) => callback(null, address) } : {}),
  });
}

/** @throws RedisUrlError */
export function readRedisUrl(url: string): Address {
  if (url.startsWith('unix://')) {
    return {
      kind: 'single',
      hosts: [],
      options: { ...common, path: decodeURIComponent(url.slice('unix://'.length)) },
    };
  }
  const parts = /^(rediss?)(?:\+(sentinel|cluster))?:\/\/(?:([^@/]*)@)?([^/?#]+)(?:\/([^?#]*))?$/.exec(url);
  if (!parts) throw new RedisUrlError('REDIS_URL 的格式不正确，可用的写法见 .env.example。');
  const [, protocol, form, account, hostList = '', rest = ''] = parts;
  const kind = form === 'sentinel' || form === 'cluster' ? form : 'single';
  const hosts = hostList.split(',').map((host) => readHost(host, kind === 'sentinel' ? 26_379 : 6379));
  const path = rest.split('/').filter(Boolean).map(decodeURIComponent);
  const masterName = kind === 'sentinel' ? path.shift() : undefined;
  if (kind === 'sentinel' && !masterName) {
    throw new RedisUrlError(
      'REDIS_URL 用 Sentinel 时要写明主节点名，例如 redis+sentinel://主机:26379/mymaster。',
    );
  }
  if (kind === 'single' && hosts.length > 1) {
    throw new RedisUrlError('REDIS_URL 写了多个主机，请用 redis+sentinel:// 或 redis+cluster:// 开头。');
  }
  const options: RedisOptions = {
    ...common,
    ...readAccount(account),
    ...(protocol === 'rediss' ? { tls: {} } : {}),
    ...(kind === 'cluster' ? {} : { db: readDatabase(path[0]) }),
    ...(kind === 'single' ? hosts[0] : {}),
  };
  return { kind, hosts, options, ...(masterName ? { masterName } : {}) };
}

const common: RedisOptions = {
  maxRetriesPerRequest: null,
  enableReadyCheck: false,
  retryStrategy: (times) => Math.min(times * 100, 2_000),
};

function readHost(text: string, defaultPort: number): { host: string; port: number } {
  const parts = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(text);
  if (!parts?.[1]) throw new RedisUrlError(`REDIS_URL 中的主机「${text}」写法不正确，应为「主机:端口」。`);
  return { host: parts[1].replace(/^\[|\]$/g, ''), port: parts[2] ? Number(parts[2]) : defaultPort };
}

function readAccount(account: string | undefined): Pick<RedisOptions, 'username' | 'password'> {
  if (!account) return {};
  const [username = '', ...password] = account.split(':').map(decodeURIComponent);
  return { ...(username ? { username } : {}), password: password.join(':') };
}

function readDatabase(text: string | undefined): number {
  const database = Number(text ?? 0);
  if (!Number.isInteger(database) || database < 0) {
    throw new RedisUrlError(`REDIS_URL 中的库号「${text}」不正确，应为 0、1、2 等整数。`);
  }
  return database;
}
