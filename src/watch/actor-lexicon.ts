/** What the articles of a story call its actors, so that "Belgrade" in an item meets "Serbia" in a sentence. */
import type { ReadArticle } from '../model/story.ts';
import { type PassageWord, passageWordsOf } from './passage-words.ts';
import { partyOfId } from './told-sentences.ts';

export interface ActorLexicon {
  /** Keys of the parties that some words name; empty where none is known by them. */
  partiesOf(words: readonly PassageWord[]): ReadonlySet<string>;
}

/** From the mentions that the readings have resolved. */
export function createActorLexicon(articles: readonly ReadArticle[]): ActorLexicon {
  const parties = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { reading, revision } of articles) {
    for (const { start, end, actorId } of reading.mentions) {
      if (actorId === undefined) continue;
      const text = revision.text.slice(start, end);
      if (seen.has(`${text} ${actorId}`)) continue;
      seen.add(`${text} ${actorId}`);
      const key = keyOf(passageWordsOf(text));
      const known = parties.get(key) ?? new Set();
      parties.set(key, known.add(partyOfId(actorId)));
    }
  }
  return { partiesOf: (words) => parties.get(keyOf(words)) ?? new Set() };
}

function keyOf(words: readonly PassageWord[]): string {
  return words
    .filter(({ text }) => text !== 'the')
    .map(({ stem }) => stem)
    .join(' ');
}
