import { expect } from 'chai';
import { RedisUrlError, readRedisUrl } from '../../../server/queues/redisConnection.js';

describe('readRedisUrl', () => {
  it('reads a plain address with account and database', () => {
    const { kind, options } = readRedisUrl('redis://clerk:p%40ss@cache.example:6380/2');
    expect(kind).to.equal('single');
    expect(options).to.include({
      host: 'cache.example',
      port: 6380,
      db: 2,
      username: 'clerk',
      password: 'p@ss',
    });
    expect(options.tls).to.equal(undefined);
  });

  it('reads TLS, a password alone and the usual port', () => {
    const { options } = readRedisUrl('rediss://:secret@cache.example');
    expect(options).to.deep.include({
      host: 'cache.example',
      port: 6379,
      password: 'secret',
      tls: {},
      db: 0,
    });
    expect(options).not.to.have.property('username');
  });

  it('reads a Unix socket', () => {
    expect(readRedisUrl('unix:///srv/%E7%9B%AF%E5%8A%9E/redis.sock').options.path).to.equal(
      '/srv/盯办/redis.sock',
    );
  });

  it('reads Sentinel with several hosts and the name of the master', () => {
    const address = readRedisUrl('redis+sentinel://:pw@s1.example:26379,s2.example/mymaster/1');
    expect(address).to.deep.include({
      kind: 'sentinel',
      masterName: 'mymaster',
      hosts: [
        { host: 's1.example', port: 26_379 },
        { host: 's2.example', port: 26_379 },
      ],
    });
    expect(address.options.db).to.equal(1);
  });

  it('reads a Cluster, which has no databases', () => {
    const address = readRedisUrl('rediss+cluster://c1.example:7000,[2001:db8::1]:7001');
    expect(address).to.deep.include({
      kind: 'cluster',
      hosts: [
        { host: 'c1.example', port: 7000 },
        { host: '2001:db8::1', port: 7001 },
      ],
    });
    expect(address.options).not.to.have.property('db');
  });

  for (const [why, url] of [
    ['Sentinel without a master', 'redis+sentinel://s1.example'],
    ['several hosts without saying what they are', 'redis://a.example,b.example'],
    ['a database that is no number', 'redis://a.example/zero'],
    ['an empty host', 'redis://a.example,'],
    ['another protocol', 'http://a.example'],
  ] as const) {
    it(`refuses ${why}, in Chinese`, () => {
      expect(() => readRedisUrl(url)).to.throw(RedisUrlError, /\p{Script=Han}/u);
    });
  }
});
