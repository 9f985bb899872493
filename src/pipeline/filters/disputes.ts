/** `readout disputes` as a filter: the articles of one story in, its contested claims out. */
import { z } from 'zod';
import type { DisputeVoice } from '../../model/story.ts';
import { findDisputes } from '../../story/disputes.ts';
import { articleLine, type Filter } from './filter.ts';
import { collectStoryArticles } from './story-articles.ts';

const voice = z.object({
  speaker: z.string(),
  act: z.string(),
  article: z.string(),
  span: z.tuple([z.number().int(), z.number().int()]),
});
const outputSchema = z.object({
  claim: z.string(),
  asserts: z.array(voice),
  disputes: z.array(voice),
  since: z.string(),
  state: z.string(),
});

export const disputesFilter: Filter = {
  name: 'disputes',
  summary: 'Finds the claims of one story that some assert and others dispute. No verdicts.',
  inputSchema: articleLine,
  outputSchema,
  async run(lines, write) {
    const { articles, badLines } = await collectStoryArticles(lines, write);
    for (const dispute of findDisputes(articles)) {
      await write(
        JSON.stringify({
          claim: dispute.claim.text,
          asserts: dispute.asserts.map(writeVoice),
          disputes: dispute.disputes.map(writeVoice),
          since: dispute.since,
          state: dispute.state,
        }),
      );
    }
    return badLines;
  },
};

function writeVoice(dispute: DisputeVoice): z.infer<typeof voice> {
  const { start, end } = dispute.citation.span;
  return {
    speaker: dispute.speaker.name,
    act: dispute.act,
    article: dispute.articleId,
    span: [start, end],
  };
}
