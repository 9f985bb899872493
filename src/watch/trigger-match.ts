/** A trigger in words to what an article must show for it: words, kinds of event, actors. */
import type { EventType, Participant } from '../model/reading.ts';
import type { WatchMatch } from '../model/watch.ts';
import { wordsOf } from '../text/similarity.ts';
import { coarseStem } from '../text/stem.ts';
import { eventTypesByWord, triggerStopWords } from './trigger-words.data.ts';

const stops: ReadonlySet<string> = new Set(triggerStopWords.split(' '));
const typesOfStem: ReadonlyMap<string, readonly EventType[]> = readTypes();

function readTypes(): ReadonlyMap<string, readonly EventType[]> {
  const types = new Map<string, EventType[]>();
  for (const [type, words] of eventTypesByWord) {
    for (const word of words.split(' ')) {
      const stem = coarseStem(word);
      types.set(stem, [...(types.get(stem) ?? []), type]);
    }
  }
  return types;
}

/** Stems of the words that carry a passage's content, each once. */
export function triggerStems(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => word.length > 2 && !stops.has(word));
  return [...new Set(words.map(coarseStem))];
}

/** The match of a trigger with the actors it names; their names are not among its words. */
export function matchOf(trigger: string, actors: readonly Participant[]): WatchMatch {
  const all = triggerStems(trigger);
  const names = new Set(actors.flatMap((actor) => triggerStems(actor.name)));
  const words = all.filter((word) => !names.has(word));
  const eventTypes = new Set<EventType>();
  for (const word of words) for (const type of typesOfStem.get(word) ?? []) eventTypes.add(type);
  const actorIds = actors.flatMap((actor) => (actor.actorId === undefined ? [] : [actor.actorId]));
  return { actorIds: [...new Set(actorIds)], eventTypes: [...eventTypes], words };
}
