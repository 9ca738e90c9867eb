import type { RootHookObject } from 'mocha';
import { stopTestRedis } from './redis.js';
import { stopTestEngine } from './storage.js';

/** Ends what the test files of one run share. */
export const mochaHooks: RootHookObject = {
  async afterAll() {
    await Promise.all([stopTestEngine(), stopTestRedis()]);
  },
};
