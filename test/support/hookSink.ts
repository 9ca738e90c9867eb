import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HookSink {
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly received: { path: string; body: Record<string, unknown> }[];
  /** What the next messages meet: an answer, or the line cut after they were read. */
  next: { status: number; body: string } | 'cut';
  close(): void;
}

export const taken = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' };

/** A group robot's side on this machine. */
export async function openHookSink(): Promise<HookSink> {
  const sink = { received: [] as HookSink['received'], next: taken as HookSink['next'] };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString('utf8')));
    request.on('end', () => {
      sink.received.push({ path: request.url ?? '', body: JSON.parse(text) as Record<string, unknown> });
      if (sink.next === 'cut') return void request.socket.destroy();
      response.writeHead(sink.next.status, { 'Content-Type': 'application/json', Location: '/elsewhere' });
      response.end(sink.next.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(sink, {
    host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}
