/**
 * Reads revisions: in threads where the built files are there, so that serving and reading do
 * not wait for each other, and in place otherwise (sources run directly, as in tests).
 */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { readText } from '../language/pipeline.ts';
import type { Reading, ReadingInput } from '../model/reading.ts';
import { loadKnowledge } from './knowledge.ts';

/** Readings in the order of the inputs. */
export interface ArticleReader {
  read(inputs: readonly ReadingInput[]): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** `threads` 0 reads in place; absent means one thread a core, two at most. */
export function createArticleReader(threads?: number): ArticleReader {
  const isBuilt = import.meta.url.endsWith('.js');
  const count = threads ?? (isBuilt ? Math.min(2, availableParallelism()) : 0);
  return count === 0 ? createReaderInPlace() : createReaderInThreads(count);
}

function createReaderInPlace(): ArticleReader {
  return {
    async read(inputs) {
      const knowledge = await loadKnowledge();
      return inputs.map((input) => readText(input, knowledge));
    },
    close: async () => {},
  };
}

function createReaderInThreads(threads: number): ArticleReader {
  const pool = new Piscina<readonly ReadingInput[], readonly Reading[]>({
    filename: new URL('./reading-thread.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
  });
  return {
    async read(inputs) {
      const size = Math.max(1, Math.ceil(inputs.length / threads));
      const batches: Promise<readonly Reading[]>[] = [];
      for (let start = 0; start < inputs.length; start += size) {
        batches.push(pool.run(inputs.slice(start, start + size)));
      }
      return (await Promise.all(batches)).flat();
    },
    close: () => pool.destroy(),
  };
}
