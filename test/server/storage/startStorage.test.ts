import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import mongoose from 'mongoose';
import { durable } from '../../../server/storage/connectMongoose.js';
import { startStorage, type Storage } from '../../../server/storage/startStorage.js';
import { testLog } from '../../support/log.js';

describe('startStorage', function () {
  this.timeout(120_000);
  let dataDir: string;
  let storage: Storage | undefined;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'dingban-storage-'));
  });

  afterEach(async () => {
    await storage?.stop();
    storage = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('uses MONGODB_URI as it is and starts nothing', async () => {
    const uri = 'mongodb://db.example:27017/dingban';
    storage = await startStorage({ mongodbUri: uri, dataDir }, testLog);
    expect(storage).to.include({ uri, kind: 'external', pid: undefined });
  });

  it('keeps every acknowledged write when the database process is killed, and comes back on the same address', async () => {
    const started = (storage = await startStorage({ mongodbUri: undefined, dataDir }, testLog));
    const connection = await mongoose.createConnection(durable(started.uri)).asPromise();
    const marks = connection.collection<{ _id: number }>('marks');
    const restarted = new Promise<void>((resolve) => started.onRestart(resolve));

    const acknowledged: number[] = [];
    const writer = writeUntilFailure(marks, acknowledged);
    while (acknowledged.length < 50) await new Promise((resolve) => setImmediate(resolve));
    kill(started.pid);
    await writer;
    await restarted;

    const kept = new Set((await marks.find().toArray()).map((mark) => mark._id));
    expect(acknowledged.filter((id) => !kept.has(id))).to.deep.equal([]);
    await marks.insertOne({ _id: -1 });
    await connection.close();
  });

  it('keeps its data over a stop in good order', async () => {
    const first = await startStorage({ mongodbUri: undefined, dataDir }, testLog);
    await withMarks(first.uri, async (marks) => void (await marks.insertOne({ _id: 1 })));
    await first.stop();

    storage = await startStorage({ mongodbUri: undefined, dataDir }, testLog);
    expect(storage.uri).to.equal(first.uri);
    await withMarks(storage.uri, async (marks) => expect(await marks.countDocuments()).to.equal(1));
  });

  it('works from a folder whose path is too long for a Unix socket', async () => {
    const deep = path.join(dataDir, '民政局安全生产台账'.repeat(6));
    const config = { mongodbUri: undefined, dataDir: deep };
    mkdirSync(deep);
    storage = await startStorage(config, testLog);
    await withMarks(storage.uri, async (marks) => expect(await marks.countDocuments()).to.equal(0));
  });
});

type Marks = mongoose.mongo.Collection<{ _id: number }>;

async function writeUntilFailure(marks: Marks, acknowledged: number[]): Promise<void> {
  for (let id = 0; ; id += 1) {
    try {
      await marks.insertOne({ _id: id });
      acknowledged.push(id);
    } catch {
      return;
    }
  }
}

async function withMarks(uri: string, use: (marks: Marks) => Promise<unknown>): Promise<void> {
  const connection = await mongoose.createConnection(durable(uri)).asPromise();
  try {
    await use(connection.collection<{ _id: number }>('marks'));
  } finally {
    await connection.close();
  }
}

function kill(pid: number | undefined): void {
  if (pid === undefined) throw new Error('no process to kill');
  process.kill(pid, 'SIGKILL');
}
