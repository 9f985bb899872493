/** Sets the sentences of a section as paragraphs: sentences from one source stay together. */
import type { BriefSentence } from '../../../../src/model/brief.ts';

/** Longer paragraphs are hard to scan in a narrow column. */
const mostSentences = 3;

/** In the order given; a new paragraph begins where the first source or the language changes. */
export function groupIntoParagraphs(
  sentences: readonly BriefSentence[],
): readonly (readonly BriefSentence[])[] {
  const paragraphs: BriefSentence[][] = [];
  for (const sentence of sentences) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    const joins =
      paragraph !== undefined &&
      last !== undefined &&
      paragraph.length < mostSentences &&
      last.lang === sentence.lang &&
      firstRevision(last) === firstRevision(sentence);
    if (joins) paragraph.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function firstRevision(sentence: BriefSentence): string | undefined {
  return sentence.citations[0]?.revisionId;
}
