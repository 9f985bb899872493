/** Takes records into the desk in chunks, showing progress, and counts what became of them. */
import type { Client } from '../api/client.ts';
import { type ImportOutcome, type ImportRecord, longestImportText } from '../pipeline/desk.ts';
import { showProgress } from './progress.ts';
import { cleanLine } from './terminal/clean.ts';
import type { World } from './world.ts';

/** A record to import, or why a file gave none: a mistake, or nothing that could be an article. */
export type ImportItem =
  | { readonly record: ImportRecord }
  | { readonly origin: string; readonly error: string }
  | { readonly origin: string; readonly skipped: string };

export interface ImportCounts {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Files that are no articles and no mistakes. */
  readonly skipped: number;
  /** From the first record until everything is read and filed. */
  readonly seconds: number;
}

/** Records, and characters of text, sent at once. */
const chunkRecords = 25;
const chunkCharacters = 2_000_000;
const settleEveryMs = 200;

/** Sends everything, then waits until it is read and filed. Refusals go to the standard error. */
export async function importRecords(
  client: Client,
  items: AsyncIterable<ImportItem>,
  world: World,
): Promise<ImportCounts> {
  const counts = { accepted: 0, unchanged: 0, refused: 0, skipped: 0 };
  const tell = (origin: string, reason: string) => {
    counts.refused += 1;
    world.stderr.write(`${cleanLine(origin)}: ${cleanLine(reason)}\n`);
  };
  const progress = showProgress(world, 'Taking in', 'articles');
  for await (const chunk of chunkItems(items, tell, () => {
    counts.skipped += 1;
  })) {
    for (const outcome of await client.importArticles(chunk)) {
      if (outcome.outcome === 'refused') tell(outcome.origin, outcome.reason);
      else counts[isNew(outcome) ? 'accepted' : 'unchanged'] += 1;
    }
    progress.update(counts.accepted + counts.unchanged + counts.refused);
  }
  const seconds = progress.stop() + (await settle(client, world));
  return { ...counts, seconds };
}

function isNew({ outcome }: ImportOutcome): boolean {
  return outcome === 'new-article' || outcome === 'new-revision';
}

async function* chunkItems(
  items: AsyncIterable<ImportItem>,
  tell: (origin: string, reason: string) => void,
  skip: () => void,
): AsyncGenerator<readonly ImportRecord[]> {
  let chunk: ImportRecord[] = [];
  let characters = 0;
  for await (const item of items) {
    if ('error' in item) {
      tell(item.origin, item.error);
      continue;
    }
    if ('skipped' in item) {
      skip();
      continue;
    }
    // Not sent at all: a line beyond the API's limit would end the import of everything else.
    if (item.record.text.length > longestImportText) {
      tell(
        item.record.origin,
        `Its text is longer than ${longestImportText} characters: split it.`,
      );
      continue;
    }
    chunk.push(item.record);
    characters += item.record.text.length;
    if (chunk.length < chunkRecords && characters < chunkCharacters) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** Waits until nothing is left to read or file; answers the seconds it took. */
async function settle(client: Client, world: World): Promise<number> {
  const before = await countWaiting(client);
  if (before === 0) {
    await client.settled();
    return 0;
  }
  const progress = showProgress(world, 'Reading', 'articles');
  for (let waiting = before; waiting > 0; waiting = await countWaiting(client)) {
    progress.update(Math.max(0, before - waiting), before);
    await new Promise((resolve) => setTimeout(resolve, settleEveryMs));
  }
  await client.settled();
  progress.update(before, before);
  return progress.stop();
}

async function countWaiting(client: Client): Promise<number> {
  const { counts } = await client.status();
  return counts.waiting.read + counts.waiting.file;
}
