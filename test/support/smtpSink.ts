import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SmtpSink {
  readonly url: string;
  /** Every mail that was taken, whole. */
  readonly mails: string[];
  /** What the next mails meet: taken, refused by this answer, or the line cut after the last byte. */
  next: 'take' | 'cut' | { code: number };
  close(): Promise<void>;
}

/** An SMTP server on this machine that takes every mail and shows it. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const mails: string[] = [];
  const sink = { mails, next: 'take' as SmtpSink['next'] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      let text = '';
      stream.on('data', (piece: Buffer) => (text += piece.toString('utf8')));
      stream.on('end', () => {
        if (sink.next === 'cut') {
          mails.push(text);
          for (const connection of server.connections) connection._socket.destroy();
        } else if (sink.next === 'take') {
          mails.push(text);
          callback();
        } else {
          callback(Object.assign(new Error('not now'), { responseCode: sink.next.code }));
        }
      });
    },
  }) as SMTPServer & { connections: Set<{ _socket: { destroy(): void } }> };
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${String(port)}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
