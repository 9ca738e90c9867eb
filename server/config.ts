import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';

/** The settings that cannot be used, all at once, in Chinese: `message` has a line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'invalid-config';
}

const unset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

const addressOf = (protocols: RegExp, message: string) =>
  z.string().trim().regex(protocols, message).optional();
const wholeNumber = (min: number, max: number, message: string) =>
  z.coerce.number(message).int(message).min(min, message).max(max, message);
const yesOrNo = (message: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], message))
    .transform((word) => ['true', '1', 'yes'].includes(word));

const webAddress = z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的完整网址' });

const MEGABYTE = 1024 * 1024;

const environmentSchema = z.object({
  PORT: setting(wholeNumber(0, 65_535, '应为 0 到 65535 之间的整数').default(3000)),
  HOST: setting(z.string().trim().default('127.0.0.1')),
  DATA_DIR: setting(z.string().trim().default('./data')),
  MONGODB_URI: setting(addressOf(/^mongodb(\+srv)?:\/\/./, '应以 mongodb:// 或 mongodb+srv:// 开头')),
  REDIS_URL: setting(
    addressOf(
      /^(rediss?|unix|rediss?\+(sentinel|cluster)):\/\/./,
      '应以 redis://、rediss://、unix://、redis+sentinel:// 或 redis+cluster:// 开头',
    ),
  ),
  MAX_UPLOAD_MB: setting(wholeNumber(1, 1024, '应为 1 到 1024 之间的整数（单位：MB）').default(50)),
  SESSION_SECRET: setting(z.string().min(16, '至少需要 16 个字符').optional()),
  PUBLIC_URL: setting(webAddress.optional()),
  TRUST_PROXY: setting(wholeNumber(0, 10, '应为 0 到 10 之间的整数（反向代理的层数）').default(0)),
  SMTP_URL: setting(addressOf(/^smtps?:\/\/./, '应以 smtp:// 或 smtps:// 开头')),
  MAIL_FROM: setting(z.string().trim().optional()),
  ROBOT_HOSTS: setting(
    z
      .string()
      .transform((hosts) => hosts.split(/[\s,，]+/).filter(Boolean))
      .default(['qyapi.weixin.qq.com', 'oapi.dingtalk.com']),
  ),
  METRICS_TOKEN: setting(z.string().min(16, '至少需要 16 个字符').optional()),
  CHROMIUM_PATH: setting(z.string().trim().optional()),
  LOG_LEVEL: setting(
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        '应为 fatal、error、warn、info、debug、trace、silent 之一',
      )
      .default('info'),
  ),
  SEED_SAMPLE: setting(yesOrNo('应为 true 或 false').default(true)),
  NODE_ENV: setting(
    z
      .enum(['production', 'development', 'test'], '应为 production、development 或 test')
      .default('production'),
  ),
});

/** The settings of one process, checked; paths are absolute. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** Undefined: the server starts its own database under `dataDir`. */
  mongodbUri: string | undefined;
  /** Undefined: the server starts its own Redis under `dataDir`. */
  redisUrl: string | undefined;
  maxUploadBytes: number;
  sessionSecret: string;
  /** Without a slash at the end; undefined where the address is only known from the request. */
  publicUrl: string | undefined;
  /** How many reverse proxies stand before the server (Express `trust proxy`). */
  trustProxy: number;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  /** Hosts that group robots (web hooks) may be on, with a port where it is not the usual one. */
  robotHosts: readonly string[];
  /** With it /api/metrics answers from anywhere; else only on this machine. */
  metricsToken: string | undefined;
  chromiumPath: string | undefined;
  logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL'];
  /** Load the sample bureau, units and notice at the first start. */
  seedSample: boolean;
  environment: 'production' | 'development' | 'test';
}

/**
 * The settings from the environment and, for what it does not set, from the file .env in `folder`.
 * Makes DATA_DIR and, where none is set, a session secret kept in it (mode 0600).
 * @throws ConfigError naming in Chinese each variable that cannot be used and what it should be.
 */
export function loadConfig(folder: string = process.cwd()): Config {
  return readConfig(environmentIn(folder), folder);
}

/**
 * The largest file in bytes (MAX_UPLOAD_MB), for commands that read a file and need no other setting: unlike
 * {@link loadConfig} it makes no folder and writes nothing.
 * @throws ConfigError where the setting cannot be used
 */
export function loadUploadLimit(folder: string = process.cwd()): number {
  const checked = environmentSchema.pick({ MAX_UPLOAD_MB: true }).safeParse(environmentIn(folder));
  if (!checked.success) throw new ConfigError(describe(checked.error));
  return checked.data.MAX_UPLOAD_MB * MEGABYTE;
}

function environmentIn(folder: string): Record<string, string | undefined> {
  const environment = { ...process.env };
  dotenv.config({
    path: path.join(folder, '.env'),
    processEnv: environment as dotenv.DotenvPopulateInput,
    quiet: true,
  });
  return environment;
}

/** {@link loadConfig} from a given environment; relative paths start from `folder`. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Config {
  const checked = environmentSchema.safeParse(environment);
  if (!checked.success) throw new ConfigError(describe(checked.error));
  const settings = checked.data;
  const dataDir = path.resolve(folder, settings.DATA_DIR);
  makeDataDir(dataDir);
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir,
    mongodbUri: settings.MONGODB_URI,
    redisUrl: settings.REDIS_URL,
    maxUploadBytes: settings.MAX_UPLOAD_MB * MEGABYTE,
    sessionSecret: settings.SESSION_SECRET ?? keptSecret(path.join(dataDir, 'session-secret')),
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, ''),
    trustProxy: settings.TRUST_PROXY,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    robotHosts: settings.ROBOT_HOSTS,
    metricsToken: settings.METRICS_TOKEN,
    chromiumPath: settings.CHROMIUM_PATH,
    logLevel: settings.LOG_LEVEL,
    seedSample: settings.SEED_SAMPLE,
    environment: settings.NODE_ENV,
  };
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}：${issue.message}`);
  return ['以下配置项有误，请在环境变量或 .env 文件中改正（说明见 .env.example）：', ...lines].join('\n');
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ConfigError(
      `无法建立数据目录 DATA_DIR：${dataDir}。请检查上级目录是否存在、当前用户是否可写。`,
      { cause },
    );
  }
}

/** The secret in `file`, made on first use; two processes starting at once end with the same one. */
function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new ConfigError(
        `无法写入 ${file}。请检查 DATA_DIR 是否可写，或改用 SESSION_SECRET 指定会话密钥。`,
        {
          cause: error,
        },
      );
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 16) throw new ConfigError(`会话密钥文件 ${file} 不完整，请删除后重新启动。`);
  return secret;
}
