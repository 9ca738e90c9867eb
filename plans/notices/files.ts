import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import mongoose from 'mongoose';
import { notFound } from '../errors.js';

/** Bytes kept in the database: notices, what units attach, and briefings as they were printed. */
export type FileRoom = 'noticeFiles' | 'submissionFiles' | 'briefingPrints';

function bucket(room: FileRoom): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection;
  if (!db) throw new Error('the database is not connected');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: room });
}

/** Keeps the bytes; `id` is 24 hex digits. Kept whole or not at all: a file is there once its last piece is. */
export async function keepFile(
  room: FileRoom,
  { id, name, mediaType }: { id: string; name: string; mediaType: string },
  bytes: Uint8Array | Readable,
): Promise<void> {
  const upload = bucket(room).openUploadStreamWithId(new mongoose.mongo.ObjectId(id), name, {
    metadata: { mediaType },
  });
  await pipeline(bytes instanceof Uint8Array ? Readable.from([Buffer.from(bytes)]) : bytes, upload);
}

/** @throws Refusal not-found. */
export async function openFile(room: FileRoom, id: string): Promise<NodeJS.ReadableStream> {
  const [file] = await bucket(room)
    .find({ _id: new mongoose.mongo.ObjectId(id) })
    .toArray();
  if (!file) throw notFound('文件');
  return bucket(room).openDownloadStream(file._id);
}

export async function readFile(room: FileRoom, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await openFile(room, id)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Safe to repeat: what is gone stays gone. */
export async function removeFile(room: FileRoom, id: string): Promise<void> {
  const files = bucket(room);
  const _id = new mongoose.mongo.ObjectId(id);
  const [there] = await files.find({ _id }).toArray();
  if (there) await files.delete(_id);
}

/** Ids of files kept before the instant; for finding those that nothing refers to. */
export async function filesBefore(room: FileRoom, before: Date): Promise<string[]> {
  const files = await bucket(room)
    .find({ uploadDate: { $lt: before } }, { projection: { _id: 1 } })
    .toArray();
  return files.map((file) => String(file._id));
}
