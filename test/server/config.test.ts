import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { ConfigError, loadConfig, readConfig } from '../../server/config.js';

describe('readConfig', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dingban-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('needs nothing to be set', () => {
    const config = readConfig({}, folder);
    expect(config).to.include({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.join(folder, 'data'),
      mongodbUri: undefined,
      redisUrl: undefined,
      maxUploadBytes: 50 * 1024 * 1024,
      seedSample: true,
      logLevel: 'info',
    });
  });

  it('takes an empty setting for one that is not set', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: ' ', SEED_SAMPLE: '' }, folder)).to.include({
      port: 3000,
      mongodbUri: undefined,
      seedSample: true,
    });
  });

  it('keeps the session secret that it made, for its owner alone', () => {
    const first = readConfig({}, folder).sessionSecret;
    expect(first).to.have.length.greaterThan(32);
    expect(readConfig({}, folder).sessionSecret).to.equal(first);
    expect(statSync(path.join(folder, 'data', 'session-secret')).mode & 0o777).to.equal(0o600);
  });

  it('takes the slash off the end of PUBLIC_URL', () => {
    expect(readConfig({ PUBLIC_URL: 'https://ban.example.cn/' }, folder).publicUrl).to.equal(
      'https://ban.example.cn',
    );
  });

  it('names every setting that is wrong, with what it should be', () => {
    const environment = {
      PORT: '99999',
      MAX_UPLOAD_MB: 'lots',
      MONGODB_URI: 'postgres://x',
      REDIS_URL: 'memcached://x',
      PUBLIC_URL: 'ban.example.cn',
      SESSION_SECRET: 'short',
      SEED_SAMPLE: 'maybe',
      LOG_LEVEL: 'loud',
    };
    expect(() => readConfig(environment, folder))
      .to.throw(ConfigError)
      .and.satisfy((error: Error) =>
        Object.keys(environment).every((name) =>
          new RegExp(`${name}：.*\\p{Script=Han}`, 'u').test(error.message),
        ),
      );
  });

  it('reads .env, and lets the environment win', () => {
    writeFileSync(path.join(folder, '.env'), 'PORT=4100\nHOST=0.0.0.0\n');
    const before = process.env['HOST'];
    process.env['HOST'] = '127.0.0.9';
    try {
      expect(loadConfig(folder)).to.include({ port: 4100, host: '127.0.0.9' });
    } finally {
      if (before === undefined) delete process.env['HOST'];
      else process.env['HOST'] = before;
    }
  });

  it('accepts every line of .env.example as it stands', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8');
    const lines = example.split('\n').filter((line) => /^#?\s?[A-Z_]+=/.test(line));
    const environment = Object.fromEntries(lines.map((line) => line.replace(/^#\s?/, '').split(/=(.*)/s, 2)));
    expect(() => readConfig({ ...environment, DATA_DIR: './data' }, folder)).not.to.throw();
    expect(lines.length).to.be.greaterThan(12);
  });
});
