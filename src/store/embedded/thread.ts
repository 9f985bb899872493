/**
 * The near end of `worker.mjs`: sends requests to the thread that runs the embedded database
 * and gives out sessions on it. The database has one session; whoever wants it waits in line.
 */
import { Worker } from 'node:worker_threads';
import { ReadoutError } from '../../model/error.ts';
import type { Connector, Row, Session } from '../database.ts';

type Request =
  | { kind: 'query'; statement: string; parameters: readonly unknown[] }
  | { kind: 'run'; statements: string }
  | { kind: 'close' };

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: { readonly message: string; readonly code?: string };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Opens the database in `folder`, making it (several seconds) where the folder is empty. */
export async function startThread(folder: string): Promise<Connector> {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { folder } });
  const ask = await createAsker(worker);
  const takeTurn = createLine();
  const session = {
    query: async (statement: string, parameters: readonly unknown[]) =>
      (await ask({ kind: 'query', statement, parameters })) as readonly Row[],
    run: async (statements: string) => void (await ask({ kind: 'run', statements })),
  };
  return {
    form: 'embedded',
    reserve: async (): Promise<Session> => ({ ...session, release: await takeTurn() }),
    close: async () => {
      const done = await takeTurn();
      await ask({ kind: 'close' }).finally(done);
      await worker.terminate();
    },
  };
}

/** Resolves, once the thread has opened the database, to the function that asks it. */
async function createAsker(worker: Worker): Promise<(request: Request) => Promise<unknown>> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;
  const ready = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));
  worker.on('message', (answer: Answer) => settle(waiting, answer));
  let isOpen = false;
  const end = (cause: unknown) => {
    ended ??= isOpen ? threadEnded(cause) : cannotOpen(cause);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`exit code ${code}`)));
  await ready;
  isOpen = true;
  return (request) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ ...request, id: lastId });
    });
}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const asker = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.failure === undefined) asker?.resolve(answer.result);
  else asker?.reject(Object.assign(new Error(answer.failure.message), answer.failure));
}

function threadEnded(cause: unknown): ReadoutError {
  return new ReadoutError(
    'internal',
    `The embedded database stopped (${String(cause)}). What was accepted is kept: start Readout again.`,
    { cause },
  );
}

function cannotOpen(cause: unknown): ReadoutError {
  return new ReadoutError(
    'data-damaged',
    `The embedded database cannot be opened (${String(cause)}). Check that the disk is not full; else restore a backup into a new data folder.`,
    { cause },
  );
}

/** A line to stand in: each caller's promise resolves to the function that lets the next one in. */
function createLine(): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve();
  return async () => {
    const before = tail;
    let leave = () => {};
    tail = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  };
}
