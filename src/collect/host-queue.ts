/**
 * Keeps requests to one host polite: one at a time, and a pause between the end of one and the
 * start of the next. Different hosts do not wait for each other.
 */

/** Time as the queue sees it; milliseconds. */
export interface QueueClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Runs jobs host by host. */
export interface HostQueue {
  /** Runs `job` when the host is free and `spacingMs` have passed since the last job ended. */
  run<T>(host: string, spacingMs: number, job: () => Promise<T>): Promise<T>;
}

/** A queue that forgets a host as soon as nobody waits for it and its pause is over. */
export function createHostQueue(clock: QueueClock): HostQueue {
  const tails = new Map<string, Promise<void>>();
  const freeSince = new Map<string, number>();

  async function runNow<T>(host: string, spacingMs: number, job: () => Promise<T>): Promise<T> {
    const waitMs = (freeSince.get(host) ?? Number.NEGATIVE_INFINITY) + spacingMs - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs);
    try {
      return await job();
    } finally {
      freeSince.set(host, clock.now());
      if (freeSince.size > 5_000) forgetOldest(freeSince);
    }
  }

  return {
    run(host, spacingMs, job) {
      const before = tails.get(host) ?? Promise.resolve();
      const result = before.then(() => runNow(host, spacingMs, job));
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(host, tail);
      tail.then(() => {
        if (tails.get(host) === tail) tails.delete(host);
      });
      return result;
    },
  };
}

/** Maps keep the order of first insertion: the first thousand are the longest known. */
function forgetOldest(map: Map<string, number>): void {
  for (const key of [...map.keys()].slice(0, 1_000)) map.delete(key);
}
