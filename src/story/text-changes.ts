/**
 * Two texts of one article to the passages that differ: sentences put in, taken out, or worded
 * otherwise. Spacing, quotation marks and where paragraphs end are no change.
 */
import type { Revision } from '../model/article.ts';
import type { TextChange } from '../model/news.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/similarity.ts';

/** From this share of common words on, a sentence is another's new wording. */
const reworded = 0.5;

interface Passage {
  readonly revision: Revision;
  readonly span: Span;
  readonly text: string;
  readonly words: readonly string[];
}

/** In the order of the new text, what was only taken out last; empty where nothing but form differs. */
export function compareTexts(before: Revision, after: Revision): readonly TextChange[] {
  const earlier = passagesOf(before);
  const later = passagesOf(after);
  const kept = new Set(earlier.map(keyOf));
  const stays = new Set(later.map(keyOf));
  const removed = earlier.filter((passage) => !stays.has(keyOf(passage)));
  const added = later.filter((passage) => !kept.has(keyOf(passage)));
  const changes: TextChange[] = [];
  for (const passage of added) {
    const match = takeLikest(passage, removed);
    changes.push(
      match === undefined
        ? { after: cite(passage) }
        : { before: cite(match), after: cite(passage) },
    );
  }
  return [...changes, ...removed.map((passage) => ({ before: cite(passage) }))];
}

function passagesOf(revision: Revision): Passage[] {
  return splitSentences(revision.text, revision.lang)
    .map(({ start, end }) => ({ start, end }))
    .map((span) => {
      const text = revision.text.slice(span.start, span.end);
      return { revision, span, text, words: wordsOf(text) };
    })
    .filter(({ words }) => words.length > 0);
}

function keyOf({ words }: Passage): string {
  return words.join(' ');
}

/** Takes the most alike passage out of the list; undefined where none is alike enough. */
function takeLikest(passage: Passage, others: Passage[]): Passage | undefined {
  const words = new Set(passage.words);
  let best = -1;
  let bestLikeness = reworded;
  others.forEach((other, index) => {
    const own = new Set(other.words);
    const shared = [...own].filter((word) => words.has(word)).length;
    const likeness = (2 * shared) / (own.size + words.size);
    if (likeness >= bestLikeness) {
      best = index;
      bestLikeness = likeness;
    }
  });
  return best < 0 ? undefined : others.splice(best, 1)[0];
}

function cite({ revision, span, text }: Passage): NonNullable<TextChange['after']> {
  return { text, citation: { revisionId: revision.id, span } };
}
