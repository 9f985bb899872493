/** `readout group` as a filter: articles in order of arrival in, the story of each out. */
import { z } from 'zod';
import type { ArticleId } from '../../model/ids.ts';
import { storyIdOf } from '../../store/identity.ts';
import { createGroupingIndex } from '../../story/grouping.ts';
import { articleLine, type Filter, mapLines, parseInstant } from './filter.ts';

const outputSchema = z.object({
  id: z.string(),
  story: z.string(),
  reprintOf: z.string().nullable(),
});

export const groupFilter: Filter = {
  name: 'group',
  summary: 'Groups articles into stories as they arrive, and tells which reprint another.',
  inputSchema: articleLine,
  outputSchema,
  run(lines, write) {
    const index = createGroupingIndex();
    return mapLines(lines, articleLine, write, (line) => {
      const id = line.id as ArticleId;
      const input = {
        id,
        title: line.title,
        text: line.text,
        ...(line.publishedAt === undefined ? {} : { publishedAt: parseInstant(line.publishedAt) }),
        ...(line.outlet === undefined ? {} : { outlet: line.outlet }),
        ...(line.lang === undefined ? {} : { lang: line.lang }),
      };
      const placement = index.place(input);
      const story = placement.storyId ?? storyIdOf(id);
      index.assign(input, story, placement.reprintOf);
      return { id, story, reprintOf: placement.reprintOf ?? null };
    });
  },
};
