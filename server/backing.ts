import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.js';
import type { Log } from './log.js';
import { externalRedis, localRedisUrl, startRedis, type RedisServer } from './queues/startRedis.js';
import { holdDataDir, type DataHold, type Role } from './storage/dataOwner.js';
import {
  externalStorage,
  localMongoUri,
  startStorage,
  storageAnswers,
  type Storage,
} from './storage/startStorage.js';

/** The database and the Redis that one server works with, whoever runs them. */
export interface Backing {
  mongoUri: string;
  redisUrl: string;
  /** Whether this process has just claimed DATA_DIR, so that nobody else works on its queues. */
  soleUser: boolean;
  stop(): Promise<void>;
}

type Where = Pick<Config, 'dataDir' | 'mongodbUri' | 'redisUrl'>;

/**
 * Brings up what MONGODB_URI and REDIS_URL do not name. The first process on a DATA_DIR runs the database and Redis
 * there; `serve --worker` beside `serve --web` uses the same ones, and takes them over when the first has gone.
 * @throws DataDirInUseError, ProcessStartError, EngineUnavailableError
 */
export async function startBacking(config: Where, roles: Role[], log: Log): Promise<Backing> {
  if (config.mongodbUri && config.redisUrl) {
    return {
      mongoUri: config.mongodbUri,
      redisUrl: config.redisUrl,
      soleUser: false,
      stop: async () => undefined,
    };
  }
  const hold = await holdDataDir(config.dataDir, roles);
  const share = shareDataDir(config, roles, log);
  await share.enter(hold);
  if (!hold.owner) await ownersDatabase(config);
  return {
    mongoUri: config.mongodbUri ?? localMongoUri(config.dataDir),
    redisUrl: config.redisUrl ?? localRedisUrl(config.dataDir),
    soleUser: hold.owner && !config.redisUrl,
    stop: () => share.leave(),
  };
}

/** A guest may be here before the owner's database is: it waits as long as that may take to start. */
async function ownersDatabase({ mongodbUri, dataDir }: Where): Promise<void> {
  if (!mongodbUri) await storageAnswers(localMongoUri(dataDir), AbortSignal.timeout(120_000));
}

/** This process's part in a shared DATA_DIR, through changes of owner. */
function shareDataDir(config: Where, roles: Role[], log: Log) {
  let hold: DataHold | undefined;
  let children: { storage: Storage; redis: RedisServer } | undefined;
  let leaving = false;
  let change: Promise<void> = Promise.resolve();

  const enter = async (entered: DataHold): Promise<void> => {
    hold = entered;
    entered.onOwnerGone(() => {
      log.warn('运行数据库的盯办进程已退出，由本进程接管');
      change = takeOver();
    });
    if (entered.owner) children = await startChildren(config, entered, log);
  };

  const takeOver = async (): Promise<void> => {
    while (!leaving) {
      try {
        return await enter(await holdDataDir(config.dataDir, roles));
      } catch (error) {
        log.error({ err: error }, '接管失败，稍后再试');
        await pause(2_000);
      }
    }
  };

  const leave = async (): Promise<void> => {
    leaving = true;
    await change;
    await Promise.all([children?.redis.stop(), children?.storage.stop()]);
    await hold?.release();
  };
  return { enter, leave };
}

async function startChildren(config: Where, hold: DataHold, log: Log) {
  const started: (Storage | RedisServer)[] = [];
  const keep = <Part extends Storage | RedisServer>(part: Part): Part => {
    started.push(part);
    return part;
  };
  const [storage, redis] = await Promise.allSettled([
    (config.mongodbUri
      ? Promise.resolve(externalStorage(config.mongodbUri))
      : startStorage(config, log)
    ).then(keep),
    (config.redisUrl ? Promise.resolve(externalRedis(config.redisUrl)) : startRedis(config, log)).then(keep),
  ]);
  if (storage.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { storage: storage.value, redis: redis.value };
  }
  await Promise.all(started.map((part) => part.stop()));
  await hold.release();
  throw storage.status === 'rejected' ? storage.reason : (redis as PromiseRejectedResult).reason;
}
