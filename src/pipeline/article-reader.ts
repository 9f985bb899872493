/**
 * Reads revisions: in threads where the built files are there, so that serving and reading do
 * not wait for each other, and in place otherwise (sources run directly, as in tests).
 */
import { Piscina } from 'piscina';
import type { LanguageTag } from '../model/ids.ts';
import type { Reading, ReadingInput } from '../model/reading.ts';

/**
 * Bounds of a reading thread's heap in MB. What a batch leaves behind is collected soon instead of
 * when memory runs short; the longest text that is accepted reads within them.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };

/** Threads that read do not detect languages: whoever took the text in has. */
export type KnownLanguageInput = ReadingInput & { readonly lang: LanguageTag };

/** Readings in the order of the inputs. */
export interface ArticleReader {
  read(inputs: readonly KnownLanguageInput[]): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/**
 * `threads` 0 reads in place; absent means one thread: each has its own knowledge, and on two
 * cores the database and the rest of the desk keep the other one busy.
 */
export function createArticleReader(threads?: number): ArticleReader {
  const isBuilt = import.meta.url.endsWith('.js');
  const count = threads ?? (isBuilt ? 1 : 0);
  return count === 0 ? createReaderInPlace() : createReaderInThreads(count);
}

function createReaderInPlace(): ArticleReader {
  return {
    async read(inputs) {
      const { readText } = await import('../language/pipeline.ts');
      const { loadWordKnowledge } = await import('./knowledge.ts');
      const knowledge = await loadWordKnowledge();
      return inputs.map((input) => readText(input, knowledge));
    },
    close: async () => {},
  };
}

function createReaderInThreads(threads: number): ArticleReader {
  const pool = new Piscina<readonly KnownLanguageInput[], readonly Reading[]>({
    filename: new URL('./reading-thread.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits,
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
