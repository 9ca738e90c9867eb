import { pino, type Logger, type LevelWithSilent } from 'pino';

export type Log = Logger;

/** What is never written to the log, wherever it turns up one level down in what is logged. */
const secrets = [
  'password',
  'metricsToken',
  'newPassword',
  'sessionSecret',
  'smtpUrl',
  'mongodbUri',
  'redisUrl',
];

/** The log of one process: JSON lines on standard output, with secrets struck out. */
export function createLog(level: LevelWithSilent): Log {
  return pino({
    level,
    base: undefined,
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`]), censor: '（已隐去）' },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
