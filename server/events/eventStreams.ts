import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { lastSeq, marksAfter, type ChainMark } from '../../plans/audit/follow.js';
import type { Actor } from '../../plans/context.js';
import type { Log } from '../log.js';
import { unitsInReach } from '../policies/reach.js';
import type { ChangeFeed, FeedMessage } from './changeFeed.js';
import { hears } from './visible.js';

/** Who listens, for how long. */
export interface Listener {
  actor: Actor;
  /** SHA-256 of the session's id; null for a personal token. */
  session: string | null;
  /** Asks anew who it is; null once the session or the token is no good any more. */
  stillThere(): Promise<Actor | null>;
  /** The last event that the browser had before its connection broke. */
  lastEventId: number | null;
}

/** The open event streams (Server-Sent Events) of one web process. */
export interface EventStreams {
  /** Sends what changes within the actor's reach until the response is closed; never throws once it has begun. */
  open(response: Response, listener: Listener): Promise<void>;
  close(): void;
}

interface Stream extends Listener {
  response: Response;
  reach: ReadonlySet<string> | null;
  /** The chain up to here has been sent. */
  seq: number;
}

const heartbeatMs = 15_000;
/** A browser that was away for longer than this many changes starts afresh. */
const mostReplayed = 1_000;
const mostPerPerson = 12;

/** For telling a session's end without telling the session. */
export function sessionMark(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

/**
 * Every event is an entry of the audit chain, and its id is the entry's number: what was missed can be sent later, in
 * order and without gaps, whichever process the browser comes back to.
 */
export function openEventStreams(feed: ChangeFeed, log: Log): EventStreams {
  const streams = new Set<Stream>();
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    turn = turn.then(step).catch((error: unknown) => log.warn({ err: error }, '推送变更时出错'));
    return turn;
  };

  const pump = async (): Promise<void> => {
    const from = Math.min(...[...streams].map(({ seq }) => seq));
    if (!streams.size) return;
    const marks = await marksAfter(from, mostReplayed);
    for (const mark of marks) for (const stream of streams) await send(stream, mark);
    if (marks.length === mostReplayed) await pump();
  };
  const send = async (stream: Stream, mark: ChainMark): Promise<void> => {
    if (mark.seq <= stream.seq) return;
    stream.seq = mark.seq;
    if (mark.object.kind === 'person' && mark.object.id === stream.actor.id) await lookAgain(stream);
    if (mark.object.kind === 'unit') stream.reach = await unitsInReach(stream.actor);
    if (hears(stream.actor, stream.reach, mark)) write(stream, changeText(mark));
  };
  const lookAgain = async (stream: Stream): Promise<void> => {
    const actor = await stream.stillThere();
    if (!actor) return end(stream);
    stream.actor = actor;
    stream.reach = await unitsInReach(actor);
  };
  const end = (stream: Stream): void => {
    streams.delete(stream);
    stream.response.destroy();
  };

  const hear = (message: FeedMessage): void => {
    if (message.type === 'chain') void inTurn(pump);
    for (const stream of streams) {
      if (message.type === 'session-ended' && message.session === stream.session) end(stream);
      if (message.type === 'notifications' && message.personIds.includes(stream.actor.id)) {
        write(stream, dataText({ type: 'notification', kind: 'notification', id: stream.actor.id }));
      }
    }
  };
  const unsubscribe = feed.subscribe(hear);
  const heartbeat = setInterval(() => {
    for (const stream of streams) {
      write(stream, ': …\n\n');
      void inTurn(() => lookAgain(stream));
    }
    void inTurn(pump);
  }, heartbeatMs);
  heartbeat.unref();

  return {
    async open(response, listener) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 3000\n\n');
      const last = await lastSeq();
      const seq = Math.min(listener.lastEventId ?? last, last);
      const reach = await unitsInReach(listener.actor);
      const stream: Stream = { ...listener, response, reach, seq };
      if (last - seq > mostReplayed) {
        stream.seq = last;
        write(stream, `id: ${String(last)}\n${dataText({ type: 'reset', kind: 'reset', id: '' })}`);
      }
      makeRoom(streams, listener.actor.id, end);
      streams.add(stream);
      response.on('close', () => streams.delete(stream));
      await inTurn(pump);
    },
    close() {
      unsubscribe();
      clearInterval(heartbeat);
      for (const stream of streams) end(stream);
    },
  };
}

/** Somebody with very many windows open loses the oldest one's stream. */
function makeRoom(streams: ReadonlySet<Stream>, personId: string, end: (stream: Stream) => void): void {
  const own = [...streams].filter(({ actor }) => actor.id === personId);
  for (const stream of own.slice(0, Math.max(0, own.length - mostPerPerson + 1))) end(stream);
}

function write({ response }: Stream, text: string): void {
  if (!response.destroyed) response.write(text);
}

function changeText({ seq, object, deed, planId }: ChainMark): string {
  return `id: ${String(seq)}\n${dataText({ type: object.kind, kind: object.kind, id: object.id, planId, deed })}`;
}

function dataText(event: Record<string, string | null>): string {
  const told = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));
  return `data: ${JSON.stringify(told)}\n\n`;
}
