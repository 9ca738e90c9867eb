import { onAppended } from '../../plans/audit/relay.js';
import type { Log } from '../log.js';
import { connectRedis, keyPrefix } from '../queues/redisConnection.js';

/** What the processes of one installation tell each other. It holds no contents: who is concerned looks them up. */
export type FeedMessage =
  /** The audit chain has grown. */
  | { type: 'chain' }
  /** These people have something new in their notifications. */
  | { type: 'notifications'; personIds: string[] }
  /** This session has ended; the SHA-256 of its id. */
  | { type: 'session-ended'; session: string };

/** Redis pub/sub between web processes and workers. A lost message only delays: readers also look by themselves. */
export interface ChangeFeed {
  publish(message: FeedMessage): void;
  /** Returns how to stop listening. A process hears its own messages too. */
  subscribe(listener: (message: FeedMessage) => void): () => void;
  close(): void;
}

const channel = `${keyPrefix}:feed`;
/** Many changes at once are told once. */
const gatherMs = 60;

export function openChangeFeed(redisUrl: string, log: Log): ChangeFeed {
  const listeners = new Set<(message: FeedMessage) => void>();
  const [sender, receiver] = [connectRedis(redisUrl), connectRedis(redisUrl)];
  for (const client of [sender, receiver]) {
    client.on('error', (error: Error) => log.debug({ err: error }, '变更通道连接中断，正在重连'));
  }
  receiver.on('message', (_channel: string, text: string) => {
    const message = JSON.parse(text) as FeedMessage;
    for (const listener of listeners) listener(message);
  });
  receiver.subscribe(channel).catch((error: unknown) => log.debug({ err: error }, '暂时无法订阅变更通道'));

  const publish = (message: FeedMessage): void => {
    sender
      .publish(channel, JSON.stringify(message))
      .catch((error: unknown) => log.debug({ err: error }, '变更消息没有发出'));
  };
  let gathering: NodeJS.Timeout | undefined;
  const stopTelling = onAppended(() => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      publish({ type: 'chain' });
    }, gatherMs);
  });

  return {
    publish,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      stopTelling();
      clearTimeout(gathering);
      sender.disconnect();
      receiver.disconnect();
    },
  };
}
