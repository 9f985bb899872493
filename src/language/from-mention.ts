/** A mention as what other annotations hold of it: the speaker of a statement, a participant of an event. */
import type { Mention, Participant, Speaker } from '../model/reading.ts';

/** Who is mentioned, as a speaker. */
export function speakerOf({ name, kind, actorId }: Pick<Mention, keyof Speaker>): Speaker {
  return actorId === undefined ? { name, kind } : { name, kind, actorId };
}

/** Who is mentioned, with where, as a participant. */
export function participantOf({ start, end, name, actorId }: Mention): Participant {
  return actorId === undefined ? { start, end, name } : { start, end, name, actorId };
}

/** The first participant of each name, in order. */
export function distinctByName(list: readonly Participant[]): readonly Participant[] {
  return list.filter(({ name }, at) => list.findIndex((other) => other.name === name) === at);
}
