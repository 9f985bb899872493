/**
 * Who a process is, so exactly that another one with the same number is not taken for it: the
 * number, when it started, and in which space of numbers (boot and container).
 */
import { randomUUID } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Start of the process in clock ticks since boot; absent where the system does not tell. */
  readonly startedTicks?: string;
  /** Processes with the same `space` see each other under these numbers. */
  readonly space: string;
  readonly nonce: string;
}

export async function describeThisProcess(): Promise<Owner> {
  const startedTicks = await readStart(process.pid);
  return {
    pid: process.pid,
    host: hostname(),
    ...(startedTicks === undefined ? {} : { startedTicks }),
    space: await readSpace(),
    nonce: randomUUID(),
  };
}

/** Whether that very process still runs; `unknown` where it cannot be seen from here. */
export async function isSameProcessAlive(owner: Owner): Promise<boolean | 'unknown'> {
  if (owner.space !== (await readSpace())) return 'unknown';
  if (!isRunning(owner.pid)) return false;
  const startedTicks = await readStart(owner.pid);
  if (owner.startedTicks === undefined || startedTicks === undefined) return 'unknown';
  return startedTicks === owner.startedTicks;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat (proc(5)); the name in field 2 may hold spaces and parentheses. A zombie has ended. */
async function readStart(pid: number): Promise<string | undefined> {
  const stat = await orUndefined(readFile(`/proc/${pid}/stat`, 'utf8'));
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? 'ended' : fields?.[19];
}

/** Boot and process-number namespace on Linux, elsewhere the host's name. */
async function readSpace(): Promise<string> {
  const boot = await orUndefined(readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = await orUndefined(readlink('/proc/self/ns/pid'));
  return boot === undefined || namespace === undefined
    ? `host ${hostname()}`
    : `boot ${boot.trim()} ${namespace}`;
}

/** What a system without /proc does not tell is undefined. */
async function orUndefined(reading: Promise<string>): Promise<string | undefined> {
  try {
    return await reading;
  } catch {
    return undefined;
  }
}
