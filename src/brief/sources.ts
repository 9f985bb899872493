/** A brief's sentences to its numbered sources, in the order in which they are first cited. */
import type { BriefSection, BriefSentence, BriefSource } from '../model/brief.ts';
import type { ReadArticle, ReprintGroup } from '../model/story.ts';

/** One source for each cited revision; reprints of one stand under it. */
export function numberSources(
  sentences: readonly BriefSentence[],
  articles: readonly ReadArticle[],
  groups: readonly ReprintGroup[],
): readonly BriefSource[] {
  const byRevision = new Map(articles.map((read) => [read.revision.id, read]));
  const groupOf = new Map(groups.map((group) => [group.originId, group]));
  const sources = new Map<string, BriefSource>();
  for (const { revisionId } of sentences.flatMap((sentence) => sentence.citations)) {
    const read = byRevision.get(revisionId);
    if (!read || sources.has(revisionId)) continue;
    const { article, revision } = read;
    sources.set(revisionId, {
      number: sources.size + 1,
      articleId: article.id,
      revisionId,
      outletName: article.outletName,
      title: revision.title,
      address: article.address,
      ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
      reprintedBy: reprintersOf(groupOf.get(article.id)),
    });
  }
  return [...sources.values()];
}

function reprintersOf(group: ReprintGroup | undefined): BriefSource['reprintedBy'] {
  const copies = group?.reprints.filter((reprint) => reprint.form !== 'cites') ?? [];
  return copies.map((reprint) => reprint.articleId);
}

/** The sentences of a brief in reading order. */
export function sentencesOf(brief: {
  readonly headline: BriefSentence;
  readonly standfirst: BriefSentence;
  readonly sections: readonly BriefSection[];
}): readonly BriefSentence[] {
  return [
    brief.headline,
    brief.standfirst,
    ...brief.sections.flatMap((section) => section.sentences),
  ];
}
