/**
 * The embedded database in a thread of its own, so that a long query never blocks the server.
 * Takes requests `{ id, kind, ... }` one at a time and answers `{ id, result }` or
 * `{ id, failure }`. Plain JavaScript, because Node loads a worker's first file itself.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite leaves its files to the operating system's cache: Emscripten's file system for Node has
 * no fsync (the call answers "done") and PGlite starts PostgreSQL with fsync off. Here a commit
 * waits for the disk, so that it outlives a power cut too.
 */
class SyncedFolder extends NodeFS {
  async init(pglite, options) {
    const result = await super.init(pglite, options);
    result.emscriptenOpts.preRun.push(({ NODEFS }) => {
      NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncFolder(NODEFS.realPath(stream.node));
        else fsyncSync(stream.nfd);
        return 0;
      };
    });
    return result;
  }
}

function syncFolder(path) {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    // Windows cannot sync a folder, and needs not.
    if (error.code !== 'EPERM' && error.code !== 'EISDIR') throw error;
  } finally {
    closeSync(folder);
  }
}

/**
 * `-F` would switch fsync off. Emscripten's fdatasync does nothing, so WAL is synced with fsync.
 * Memory is taken for one session: the default of 128 MB of buffers would all become resident.
 */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'min_wal_size=32MB'],
  ...['-c', 'max_wal_size=128MB'],
  ...['-c', 'shared_buffers=32MB'],
  ...['-c', 'max_connections=8'],
];

const asText = (value) => value;
/** Left as the database's text: `database.ts` says which values are not. */
const parsers = {
  [types.INT8]: asText,
  [types.NUMERIC]: asText,
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.JSON]: asText,
  [types.JSONB]: asText,
};

const database = await PGlite.create({
  fs: new SyncedFolder(workerData.folder),
  startParams,
  parsers,
});

const answers = {
  async query({ statement, parameters }) {
    return (await database.query(statement, parameters, { rowMode: 'array' })).rows;
  },
  async run({ statements }) {
    await database.exec(statements);
  },
  async close() {
    await database.close();
  },
};

function failureOf(error) {
  const { message, code, detail, hint } = error;
  return { message: String(message ?? error), code, detail, hint };
}

parentPort.on('message', async (request) => {
  try {
    parentPort.postMessage({ id: request.id, result: await answers[request.kind](request) });
  } catch (error) {
    parentPort.postMessage({ id: request.id, failure: failureOf(error) });
  }
  if (request.kind === 'close') parentPort.close();
});
parentPort.postMessage({ id: 0 });
