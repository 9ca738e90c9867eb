import type { mongo } from 'mongoose';
import type { Log } from '../log.js';

const tickMs = 1_000;

/**
 * Connects the client afresh when its driver no longer looks after the server. The driver (mongodb 7.8) asks each
 * server again and again how it is; when it writes such a question to a socket that has just been closed, it waits for
 * ever for the socket to drain and never asks again, so that a database which is long back stays lost.
 * Told by the heartbeat events of the SDAM monitoring specification: a healthy client has one at least every
 * `heartbeatFrequencyMS + connectTimeoutMS`, whatever state the server is in. Counted in ticks of this process, so that
 * a busy event loop is not taken for silence.
 * @param quietMs after how long without a heartbeat the client is given up; for tests
 * @returns how to stop
 */
export function reconnectWhenQuiet(
  client: mongo.MongoClient,
  log: Pick<Log, 'warn' | 'error'>,
  quietMs = client.options.heartbeatFrequencyMS + client.options.connectTimeoutMS + 2_000,
): () => void {
  let quietFor = 0;
  let reconnecting = false;
  const heard = (): void => void (quietFor = 0);
  for (const event of heartbeats) client.on(event, heard);

  const timer = setInterval(() => {
    quietFor += tickMs;
    if (reconnecting || quietFor <= quietMs) return;
    reconnecting = true;
    log.warn('与数据库的联系已中断，正在重新连接');
    void reconnect(client)
      .catch((error: unknown) => log.error({ err: error }, '重新连接数据库失败，稍后再试'))
      .finally(() => {
        quietFor = 0;
        reconnecting = false;
      });
  }, tickMs);
  timer.unref();

  return () => {
    clearInterval(timer);
    for (const event of heartbeats) client.off(event, heard);
  };
}

const heartbeats = ['serverHeartbeatStarted', 'serverHeartbeatSucceeded', 'serverHeartbeatFailed'] as const;

async function reconnect(client: mongo.MongoClient): Promise<void> {
  await client.close(true);
  await client.connect();
}
