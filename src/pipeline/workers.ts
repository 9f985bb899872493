/**
 * The desk's workers: each takes what waits for its stage from the store, again and again, and
 * sleeps when nothing does. What is next for an article is written in its own row, so a worker
 * that dies leaves nothing behind but a lease that runs out.
 */
import { fetchArticles } from './steps/fetch-articles.ts';
import { fileArticles } from './steps/file-articles.ts';
import { pollFeeds } from './steps/poll-feeds.ts';
import { readArticles } from './steps/read-articles.ts';
import { rereadArticles } from './steps/reread-articles.ts';
import { reviewAllWatchItems, reviewWatchItems } from './steps/review-watch-items.ts';
import type { Workshop } from './workshop.ts';

/** One batch of one stage; answers how much it found to do. */
type Step = (workshop: Workshop) => Promise<number>;

/**
 * What runs side by side. A worker takes the first of its steps that finds something to do, and
 * begins again: an archive is read to its end before any of it is filed, so that it can be filed
 * in order of publication however its files came, and a story is reviewed once for many articles.
 */
const workers: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
  { name: 'collecting', steps: [pollFeeds, fetchArticles] },
  { name: 'reading', steps: [readArticles, fileArticles, reviewWatchItems, rereadArticles] },
];

const idleMs = 5_000;
const reviewEveryMs = 60 * 60_000;

/** Workers at work; `report` is told of a step that failed, which is then tried again. */
export interface WorkerCrew {
  wake(): void;
  /** Resolves when the batches in hand are done. */
  stop(): Promise<void>;
}

export function startWorkers(
  workshop: Workshop,
  report: (worker: string, error: unknown) => void,
): WorkerCrew {
  const bell = createBell();
  let stopping = false;
  const running = workers.map(async ({ name, steps }) => {
    while (!stopping) {
      const done = await runSteps(workshop, steps, (error) => report(name, error));
      if (done > 0) bell.ring();
      else if (!stopping) await bell.wait(idleMs);
    }
  });
  const review = setInterval(() => {
    reviewAllWatchItems(workshop).then(bell.ring, (error: unknown) => report('watching', error));
  }, reviewEveryMs);
  review.unref();
  return {
    wake: bell.ring,
    async stop() {
      stopping = true;
      clearInterval(review);
      bell.ring();
      await Promise.all(running);
    },
  };
}

/** Answers what the first step that found something did; a step that fails counts as idle. */
async function runSteps(
  workshop: Workshop,
  steps: readonly Step[],
  report: (error: unknown) => void,
): Promise<number> {
  for (const step of steps) {
    try {
      const done = await step(workshop);
      if (done > 0) return done;
    } catch (error) {
      report(error);
    }
  }
  return 0;
}

/** A bell that wakes all who wait for it, or lets them go on after a while. */
function createBell() {
  let waiting: (() => void)[] = [];
  const ring = () => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  const wait = (timeoutMs: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  return { ring, wait };
}
