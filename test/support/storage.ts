import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MongoMemoryServer } from 'mongodb-memory-server';
import mongoose from 'mongoose';
import { programOnPath } from '../../server/processes/programOnPath.js';
import { buildIndexes } from '../../server/storage/buildIndexes.js';
import { connectMongoose } from '../../server/storage/connectMongoose.js';
import { startStorage } from '../../server/storage/startStorage.js';
import { testLog } from './log.js';

interface Engine {
  /** Address of a database of this name on the one engine of the test run. */
  uriOf(databaseName: string): string;
  stop(): Promise<void>;
}

/** One engine for the whole test run, started by the first file that needs it. */
let engine: Promise<Engine> | undefined;

/**
 * Gives the enclosing `describe` a database of its own: connects mongoose before its tests, builds the indexes of the
 * models loaded so far, and drops the database after them. `empty()` takes all documents out and leaves the indexes.
 */
export function useDatabase(): { readonly uri: string; empty(): Promise<void> } {
  let uri = '';
  before('connects to a database of its own', async function () {
    this.timeout(120_000);
    uri = await databaseForTest();
    await connectMongoose(uri);
    await buildIndexes();
  });
  after('drops its database', async () => {
    await mongoose.connection.dropDatabase();
    await mongoose.disconnect();
  });
  return {
    get uri() {
      return uri;
    },
    async empty() {
      const collections = await mongoose.connection.db?.collections();
      await Promise.all((collections ?? []).map((collection) => collection.deleteMany({})));
    },
  };
}

/** Address of a fresh database with a name of its own, for tests that start a server which connects by itself. */
export async function databaseForTest(): Promise<string> {
  engine ??= startEngine();
  return (await engine).uriOf(`test_${randomBytes(6).toString('hex')}`);
}

/** Ends the engine of the test run; called once by the root hooks. */
export async function stopTestEngine(): Promise<void> {
  await (await engine)?.stop();
  engine = undefined;
}

async function startEngine(): Promise<Engine> {
  const mongod = await programOnPath('mongod', process.env['MONGOMS_SYSTEM_BINARY']);
  return mongod ? memoryServer(mongod) : embeddedEngine();
}

async function memoryServer(mongod: string): Promise<Engine> {
  const server = await MongoMemoryServer.create({ binary: { systemBinary: mongod, checkMD5: false } });
  return { uriOf: (name) => server.getUri(name), stop: async () => void (await server.stop()) };
}

async function embeddedEngine(): Promise<Engine> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-test-'));
  const storage = await startStorage({ mongodbUri: undefined, dataDir }, testLog);
  return {
    uriOf: (name) => storage.uri.replace('/dingban?', `/${name}?`),
    async stop() {
      await storage.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
