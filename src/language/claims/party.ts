/** Whether a speaker can hold a position, and whether the text says that it is the speaker. */
import type { Speaker, Statement } from '../../model/reading.ts';
import { rememberAnswers } from '../../text/remember.ts';
import type { Draft } from '../draft.ts';

/** Only somebody with a name of their own has a position: not "analysts", not "a source", not a bill. */
export function isParty({ kind, actorId, name }: Speaker): boolean {
  if (kind === 'document' || isNoName(name)) return false;
  if (actorId !== undefined) return true;
  return (
    kind === 'person' ||
    kind === 'government' ||
    kind === 'country' ||
    kind === 'organisation' ||
    kind === 'armed-group'
  );
}

/**
 * "Doe Jane Ann DoeParty": a page's links run together; "I've": no name at all; "the Dream
 * Act", "the Paris Agreement": what offers something only in a manner of speaking.
 */
const isNoName = rememberAnswers((name) =>
  /\p{Ll}{3}\p{Lu}{2}|\p{Ll}{4}\p{Lu}\p{Ll}+\s|['’](?:ve|ll|re|d|m)$|^Advertisement$|\s(?:Gov|Sen|Rep|Act|Bill|Accord|Agreement|Treaty|Plan|Program|Report)$/u.test(
    name,
  ),
);

/** Does the source's pronoun fit the one it was resolved to, and does "a Russian" speak for Russia? */
export function isSpeakerOf(draft: Draft, { source, speaker }: Statement): boolean {
  const [first] = source;
  if (first === undefined) return true;
  const written = draft.text.slice(first.start, first.end).toLowerCase();
  const isPerson = speaker.kind === 'person';
  if (written === 'it' || written === 'its' || written === 'they') return !isPerson;
  if (written === 'he' || written === 'she') return isPerson;
  return isPerson || !/^(?:an?|one)\s\p{L}+$/u.test(written);
}
