/** `readout import`: files, folders or standard input into the desk, with progress and per-file errors. */
import { resolve } from 'node:path';
import { readPublished } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, listArgument, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { type ImportItem, importRecords } from '../import-records.ts';
import { rateOf } from '../progress.ts';

export const importCommand: CommandSpec = {
  name: 'import',
  summary: 'Take in HTML, text, Markdown, JSON, JSON Lines or WARC: files, folders or stdin.',
  description:
    'Every text that is taken in survives a crash; what is refused is named on the standard error with the reason, and the exit code is then 1. Taking in the same text again changes nothing.',
  arguments: [{ name: '<file...>', description: 'files, folders, or - for the standard input' }],
  options: [
    {
      flags: '--published <time>',
      description: 'when texts that do not say it were published',
    },
    { flags: '--outlet <name>', description: 'who published texts that do not say it' },
    {
      flags: '--arrived <when>',
      description: 'when the desk is to have had them; "published" replays a past story',
      choices: ['now', 'published'],
      fallback: 'now',
    },
  ],
  examples: [
    { line: 'readout import articles/', does: 'Take in everything in a folder.' },
    {
      line: 'readout import talks.txt --published 2025-12-02 --outlet "Northern Wire"',
      does: 'A text that says neither.',
    },
    {
      line: 'readout import archive.jsonl --arrived published',
      does: 'Replay a past story, so that --as-of works for its days.',
    },
  ],
  run: async (context, given, options) => {
    const items = readItems(context, listArgument(given, 0), options);
    await context.withDesk(
      async (client) => {
        const counts = await importRecords(client, items, context.world);
        if (counts.refused > 0) context.fail();
        const { accepted, unchanged, refused, skipped, seconds } = counts;
        const notArticles = skipped === 0 ? '' : `, ${skipped} skipped as no articles`;
        const rate = rateOf(accepted + unchanged, seconds);
        await context.print(
          `${accepted} taken in, ${unchanged} known already, ${refused} refused${notArticles}, in ${seconds.toFixed(1)} s (${rate} a second).`,
        );
      },
      { work: true, make: true },
    );
  },
};

async function* readItems(
  { world }: Context,
  places: readonly string[],
  options: GivenOptions,
): AsyncGenerator<ImportItem> {
  const publishedAt = readPublished(textOption(options, 'published'));
  const outlet = textOption(options, 'outlet');
  const { readImportSource } = await import('../../collect/files.ts');
  const skipped: ImportItem[] = [];
  const defaults = {
    stdin: world.stdin,
    onSkip: (origin: string, reason: string) => skipped.push({ origin, skipped: reason }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(outlet === undefined ? {} : { outlet }),
  };
  for (const place of places) {
    const path = place === '-' ? place : resolve(world.cwd, place);
    for await (const item of readImportSource(path, defaults)) {
      yield options.arrived === 'published' ? arriveWhenPublished(item) : item;
    }
    yield* skipped.splice(0);
  }
}

/** Texts that do not say when they were published arrive now. */
function arriveWhenPublished(item: ImportItem): ImportItem {
  if (!('record' in item) || item.record.publishedAt === undefined) return item;
  return { record: { ...item.record, arrivedAt: item.record.publishedAt } };
}
