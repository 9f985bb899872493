/**
 * Whether a person of the text is a man or a woman, for "he" and "she": by the words of the role
 * ("spokeswoman", "Mr"), else by the given name. Unknown where neither tells.
 */
import type { Mention } from '../../model/reading.ts';
import { rememberAnswers } from '../../text/remember.ts';
import {
  knownWomen,
  mensWords,
  sharedNames,
  womensNames,
  womensWords,
} from '../locales/en/gender.ts';
import { partsOfName } from '../names/name-parts.ts';

export type Gender = 'he' | 'she';

/** Answers the gender of a person by name; undefined where it is not known. */
export type GenderOf = (name: string) => Gender | undefined;

/** What the people of a text are. `givenNames`: those that are no woman's are taken for men's. */
export function readGenders(
  mentions: readonly Mention[],
  givenNames: ReadonlySet<string> = new Set(),
): GenderOf {
  const genders = new Map<string, Gender>();
  for (const { kind, name, actorId, role } of mentions) {
    if (kind !== 'person' || genders.has(name)) continue;
    const told = role === undefined ? 'unknown' : byRole(role);
    const gender = told !== 'unknown' ? told : byName(name, actorId, givenNames);
    if (gender !== undefined) genders.set(name, gender);
  }
  return (name) => genders.get(name);
}

const byRole = rememberAnswers((role): Gender | 'unknown' => {
  const words = role.toLowerCase().split(/[\s,.]+/u);
  // A role after a name may name another: "wife of the king" is told by its first word.
  for (const word of words) {
    if (womensWords.has(word)) return 'she';
    if (mensWords.has(word)) return 'he';
  }
  return 'unknown';
});

function byName(
  name: string,
  actorId: string | undefined,
  givenNames: ReadonlySet<string>,
): Gender | undefined {
  if (knownWomen.has(actorId ?? '')) return 'she';
  const { first, count } = partsOfName(name);
  if (count < 2 || sharedNames.has(first)) return undefined;
  if (womensNames.has(first)) return 'she';
  return givenNames.has(first) ? 'he' : undefined;
}
