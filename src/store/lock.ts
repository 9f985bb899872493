/**
 * One owner for a data folder. The embedded database does not guard its folder itself, and two
 * processes in it destroy it. The lock is a file `lock.N`, whose number only ever grows: who
 * finds the highest one released or its owner dead makes the next, and the file system lets
 * exactly one succeed.
 */
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadoutError } from '../model/error.ts';
import { describeThisProcess, isSameProcessAlive, type Owner } from './owner.ts';

/** All in milliseconds. */
export interface LockTiming {
  /** How often the owner shows that it lives, to those who cannot see its process. */
  readonly heartbeatMs: number;
  /** How long a heartbeat is waited for, and how often it is looked for meanwhile. */
  readonly heartbeatLimitMs: number;
  readonly pollMs: number;
}

const usualTiming: LockTiming = { heartbeatMs: 2_000, heartbeatLimitMs: 12_000, pollMs: 500 };

export interface FolderLock {
  /** Lets the next owner in. Safe to call twice. */
  release(): Promise<void>;
}

/** Takes the lock of `folder`, which must exist; throws `data-in-use`, naming the owner. */
export async function takeLock(folder: string, timing = usualTiming): Promise<FolderLock> {
  for (;;) {
    const highest = await findHighest(folder);
    const owner = highest === 0 ? undefined : await readOwner(folder, highest);
    if (owner !== undefined && (await isAlive(folder, highest, owner, timing))) {
      throw inUse(folder, owner);
    }
    const taken = await tryTake(folder, highest + 1);
    if (taken) return holdLock(folder, highest + 1, timing);
  }
}

/**
 * Makes lock `number`, unless it exists. Who looked long ago may make a number that has come and
 * gone; a higher one, which is only ever removed by a higher one still, tells it so.
 */
async function tryTake(folder: string, number: number): Promise<boolean> {
  if (!(await linkOwner(folder, number, await describeThisProcess()))) return false;
  if ((await findHighest(folder)) > number) {
    await rm(pathOf(folder, number), { force: true });
    return false;
  }
  for (const other of await listNumbers(folder)) {
    if (other < number) await rm(pathOf(folder, other), { force: true });
  }
  return true;
}

/** Writes the owner beside and links it into place: the lock is there whole or not at all. */
async function linkOwner(folder: string, number: number, owner: Owner): Promise<boolean> {
  const draft = join(folder, `lock-draft-${process.pid}-${owner.nonce}`);
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    await link(draft, pathOf(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function holdLock(folder: string, number: number, timing: LockTiming): FolderLock {
  const path = pathOf(folder, number);
  const timer = setInterval(() => {
    const now = new Date();
    // A folder that was removed under us fails at its next write; the heartbeat need not say so.
    utimes(path, now, now).catch(() => clearInterval(timer));
  }, timing.heartbeatMs);
  timer.unref();
  let released: Promise<void> | undefined;
  return {
    release: () => {
      clearInterval(timer);
      released ??= markReleased(path);
      return released;
    },
  };
}

/** The file stays, as a number that is taken: see `tryTake`. */
async function markReleased(path: string): Promise<void> {
  await writeFile(`${path}.released`, '{}', { mode: 0o600 });
  await rename(`${path}.released`, path);
}

async function isAlive(
  folder: string,
  number: number,
  owner: Owner,
  timing: LockTiming,
): Promise<boolean> {
  const answer = await isSameProcessAlive(owner);
  return answer === 'unknown' ? hasHeartbeat(folder, number, timing) : answer;
}

/** For an owner in another container or on another machine: does its file's time move on? */
async function hasHeartbeat(
  folder: string,
  number: number,
  { heartbeatLimitMs, pollMs }: LockTiming,
): Promise<boolean> {
  const first = await heartbeatOf(folder, number);
  for (let waitedMs = 0; waitedMs < heartbeatLimitMs; waitedMs += pollMs) {
    const now = await heartbeatOf(folder, number);
    if (now === undefined || first === undefined) return false;
    if (now !== first) return true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return false;
}

async function heartbeatOf(folder: string, number: number): Promise<number | undefined> {
  return orMissing(stat(pathOf(folder, number)).then(({ mtimeMs }) => mtimeMs));
}

/** The owner written in a lock; undefined where it was released, or lost its content in a power cut. */
async function readOwner(folder: string, number: number): Promise<Owner | undefined> {
  const text = await orMissing(readFile(pathOf(folder, number), 'utf8'));
  const isWhole = text?.startsWith('{') && text.endsWith('}');
  const owner = isWhole ? (JSON.parse(text ?? '') as Partial<Owner>) : {};
  return owner.pid === undefined ? undefined : (owner as Owner);
}

async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function findHighest(folder: string): Promise<number> {
  return Math.max(0, ...(await listNumbers(folder)));
}

async function listNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => {
    const number = /^lock\.([0-9]{1,15})$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function pathOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function inUse(folder: string, owner: Owner): ReadoutError {
  return new ReadoutError(
    'data-in-use',
    `The data folder ${folder} is in use by process ${owner.pid} on ${owner.host}. Stop that process, or use its server, or choose another folder with --data.`,
    { details: { pid: owner.pid, host: owner.host } },
  );
}
