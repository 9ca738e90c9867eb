import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import mongoose, { type Connection } from 'mongoose';
import { reconnectWhenQuiet } from '../../../server/storage/reconnectWhenQuiet.js';
import { databaseForTest } from '../../support/storage.js';

describe('a connection whose driver has gone quiet', function () {
  this.timeout(60_000);
  let connection: Connection;
  let stop: () => void;
  let said: string[];

  const log = {
    warn: (text: string) => void said.push(text),
    error: (_detail: object, text: string) => void said.push(text),
  } as Parameters<typeof reconnectWhenQuiet>[1];
  const open = async (heartbeatFrequencyMS: number): Promise<void> => {
    said = [];
    connection = await mongoose
      .createConnection(await databaseForTest(), { heartbeatFrequencyMS })
      .asPromise();
  };
  afterEach(async () => {
    stop();
    await connection.dropDatabase();
    await connection.close();
  });

  it('is made afresh, and works on', async () => {
    await open(600_000);
    await connection.collection('things').insertOne({ name: '台账' });
    stop = reconnectWhenQuiet(connection.getClient(), log, 1_000);
    while (said.length === 0) await pause(50);
    expect(said).to.deep.equal(['与数据库的联系已中断，正在重新连接']);
    while (connection.readyState !== mongoose.ConnectionStates.connected) await pause(50);
    expect(await connection.collection('things').findOne({}, { projection: { _id: 0 } })).to.deep.equal({
      name: '台账',
    });
  });

  it('is left alone while its heartbeats come', async () => {
    await open(500);
    let heartbeats = 0;
    connection.getClient().on('serverHeartbeatSucceeded', () => (heartbeats += 1));
    stop = reconnectWhenQuiet(connection.getClient(), log, 3_000);
    while (heartbeats < 10) await pause(50);
    expect(said).to.deep.equal([]);
  });
});
