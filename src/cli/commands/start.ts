/** `readout start`: a desk in the browser; the first time with the sample wire read in. */
import { findWording } from '../../brief/wording/index.ts';
import type { CommandSpec } from '../command.ts';
import { connectInside, findServer } from '../connect.ts';
import type { Context } from '../context.ts';
import { importRecords } from '../import-records.ts';
import { readSample, sampleMoment } from '../sample.ts';
import { serveDesk } from '../serve-desk.ts';
import { showBrief } from '../show/brief.ts';
import { listenOptions } from './serve.ts';

export const startCommand: CommandSpec = {
  name: 'start',
  summary: 'Open the desk in the browser; the first time with a sample story.',
  description:
    'Makes the desk if there is none, reads the sample wire into an empty one and prints the brief of its story, then serves the site until Ctrl-C.',
  options: [...listenOptions, { flags: '--no-sample', description: 'leave an empty desk empty' }],
  examples: [
    { line: 'readout start', does: 'Open the desk in ./readout-data.' },
    { line: 'readout start --data /srv/desk --port 8080', does: 'Another folder and port.' },
  ],
  run: async (context, _given, options) => {
    const running = await findServer(context.settings.dataDir);
    if (running !== undefined) {
      await context.print(`Readout is running already at ${running.url}`);
      return;
    }
    const desk = await context.world.openDesk(context.settings, true);
    try {
      if (options.sample !== false) await showSample(context, desk);
      const served = await serveDesk(context, desk);
      await served.untilStopped();
    } catch (error) {
      await desk.close();
      throw error;
    }
  },
};

/** Reads the sample into an empty desk and prints its brief; does nothing in any other. */
async function showSample(
  context: Context,
  desk: Parameters<typeof connectInside>[0],
): Promise<void> {
  const { client } = connectInside(desk);
  const { counts } = await client.status();
  if (counts.articles > 0 || counts.feeds > 0) return;
  await context.print('The desk is empty: reading the sample wire.');
  await importRecords(client, readSample(), context.world);
  const { items } = await client.listStories({ limit: 100, offset: 0 });
  const [largest] = items.toSorted((a, b) => b.articleCount - a.articleCount);
  if (largest === undefined) return;
  const { brief } = await client.brief(largest.id, { asOf: sampleMoment });
  await context.print();
  await context.print(showBrief(brief, findWording('en'), context));
  await context.print();
  await context.print(
    `This is the story as it stood on the evening of 21 November 1995. Later: npx readout brief ${largest.id.slice(0, 6)}`,
  );
}
