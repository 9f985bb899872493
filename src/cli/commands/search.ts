/** `readout search`: full-text search with the hits marked in their passages. */
import type { SearchHit } from '../../store/store.ts';
import { readAsOf, readCount } from '../arguments.ts';
import { type CommandSpec, listArgument, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { cleanLine, writeJson } from '../terminal/clean.ts';
import { type Piece, wrapPieces } from '../terminal/wrap.ts';

export const searchCommand: CommandSpec = {
  name: 'search',
  summary: 'Search the articles for words.',
  description: 'The best hits come first, each with the passage around the words.',
  arguments: [{ name: '<words...>', description: 'words that must be in the article' }],
  options: [
    { flags: '--limit <count>', description: 'how many hits', fallback: '10' },
    { flags: '--as-of <time>', description: 'among what the desk had at that time' },
    { flags: '--json', description: 'print one JSON object a line' },
  ],
  examples: [{ line: 'readout search ceasefire corridor', does: 'Articles that have both words.' }],
  run: async (context, given, options) => {
    const limit = Math.min(500, readCount('--limit', textOption(options, 'limit') ?? '10'));
    const asOf = readAsOf(textOption(options, 'asOf'));
    const words = listArgument(given, 0).join(' ');
    await context.withDesk(async (client) => {
      const { total, items } = await client.search(words, { limit, offset: 0, ...asOf });
      for (const hit of items) {
        await context.print(options.json === true ? writeJson(hit) : describe(hit, context));
      }
      if (total === 0)
        context.warn(`Nothing has the words "${cleanLine(words)}". Try fewer or other words.`);
      if (items.length < total) context.warn(`${total - items.length} more; --limit shows them.`);
    });
  },
};

function describe(hit: SearchHit, { colours, width }: Context): string {
  const facts = [hit.outletName, hit.publishedAt?.slice(0, 10), hit.articleId]
    .filter((fact) => fact !== undefined)
    .map((fact) => cleanLine(fact ?? ''));
  const passage = wrapPieces(cutPassage(hit, colours.warning), { width, first: '  ', rest: '  ' });
  return `${colours.strong(cleanLine(hit.title))} ${colours.dim(facts.join(', '))}\n${passage}`;
}

function cutPassage({ passage, marks }: SearchHit, style: (text: string) => string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: clean(passage.slice(from, start)) });
    pieces.push({ text: clean(passage.slice(start, end)), style });
    from = end;
  }
  return [...pieces, { text: clean(passage.slice(from)) }];
}

/** White space at the ends stays: it parts the pieces. */
function clean(text: string): string {
  return cleanLine(`|${text}|`).slice(1, -1);
}
