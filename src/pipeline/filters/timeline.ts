/** `readout timeline` as a filter: the articles of one story in, its dates with cited sentences out. */
import { z } from 'zod';
import { buildTimeline } from '../../story/timeline.ts';
import { articleLine, type Filter } from './filter.ts';
import { collectStoryArticles } from './story-articles.ts';

const outputSchema = z.object({
  date: z.string(),
  sentences: z.array(
    z.object({
      text: z.string(),
      article: z.string(),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
});

export const timelineFilter: Filter = {
  name: 'timeline',
  summary: 'Makes the timeline of one story: the dates that matter, with cited sentences.',
  inputSchema: articleLine,
  outputSchema,
  async run(lines, write, options = {}) {
    const { articles, badLines } = await collectStoryArticles(lines, write);
    for (const entry of buildTimeline(articles, options)) {
      const sentences = entry.sentences.map(({ text, articleId, citation }) => ({
        text,
        article: articleId,
        start: citation.span.start,
        end: citation.span.end,
      }));
      await write(JSON.stringify({ date: entry.date, sentences }));
    }
    return badLines;
  },
};
