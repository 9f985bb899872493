/** `readout read`: an article in the terminal with its findings in colour, or a filter of JSON Lines. */

import { isWebAddress, readLang, readPublished } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { type FoundArticle, fetchArticle, readArticles } from '../find-article.ts';
import { runFilter } from '../run-filter.ts';
import { showReading } from '../show/reading.ts';

export const readCommand: CommandSpec = {
  name: 'read',
  summary: 'Read an article: who said what, what happened, when and where, what is disputed.',
  description:
    'Prints a file or web page with its findings in colour, then as lists; nothing is kept. Without a file it is a filter: {id, text, title?, publishedAt?, lang?, outlet?} a line in, the reading a line out (schemas: docs/reference/schemas/read-in.json and read-out.json).',
  arguments: [{ name: '[file]', description: 'file or web address; - or nothing for the filter' }],
  options: [
    { flags: '--json', description: 'print what the filter would, one JSON object an article' },
    { flags: '--published <time>', description: 'when it was published, if it does not say so' },
    { flags: '--lang <lang>', description: 'its language, if it does not say so' },
  ],
  examples: [
    { line: 'readout read talks.html', does: 'The article with its findings.' },
    {
      line: 'readout read talks.txt --published 2025-12-02 --json',
      does: 'Its reading as JSON, “on Tuesday” resolved against that day.',
    },
    { line: 'readout read < articles.jsonl > readings.jsonl', does: 'As a filter.' },
  ],
  run: async (context, given, options) => {
    const place = given[0];
    if (typeof place !== 'string' || place === '-') return runFilter(context, 'read');
    const stated = readStated(options);
    const found = isWebAddress(place)
      ? await fetchArticle(place, context)
      : await readArticles(place, context);
    const articles = found.map((article) => ({ ...article, ...stated(article) }));
    if (options.json === true) return printJson(articles, context);
    for (const article of articles) await printReading(article, context);
  },
};

/** What the options state, for articles that do not state it themselves. */
function readStated(options: GivenOptions): (article: FoundArticle) => Partial<FoundArticle> {
  const publishedAt = readPublished(textOption(options, 'published'));
  const lang = readLang(textOption(options, 'lang'));
  return (article) => ({
    ...(publishedAt === undefined || article.publishedAt !== undefined ? {} : { publishedAt }),
    ...(lang === undefined ? {} : { lang }),
  });
}

function printJson(articles: readonly FoundArticle[], context: Context): Promise<void> {
  const lines = articles.map(({ origin, title, text, publishedAt, lang, outlet }) =>
    JSON.stringify({ id: origin, title, text, publishedAt, lang, outlet }),
  );
  return runFilter(context, 'read', {}, lines);
}

async function printReading(article: FoundArticle, context: Context): Promise<void> {
  const { readText } = await import('../../language/pipeline.ts');
  const { loadKnowledge } = await import('../../pipeline/knowledge.ts');
  const { detectLanguage } = await import('../../collect/lang.ts');
  const { text, title, publishedAt, outlet, lang = detectLanguage(text) } = article;
  const reading = readText(
    {
      text,
      title,
      lang,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(outlet === undefined ? {} : { outlet }),
    },
    await loadKnowledge(),
  );
  await context.print(showReading(article, reading, context));
}
