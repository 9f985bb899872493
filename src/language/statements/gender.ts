/**
 * Whether a person of the text is a man or a woman, for "he" and "she": by the words of the role
 * ("spokeswoman", "Mr"), else by the given name. Unknown where neither tells.
 */
import type { Mention } from '../../model/reading.ts';
import {
  knownWomen,
  mensWords,
  sharedNames,
  womensNames,
  womensWords,
} from '../locales/en/gender.ts';
import { foldName } from '../places/fold-name.ts';

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
    const gender = byRole(role) ?? byName(name, actorId, givenNames);
    if (gender !== undefined) genders.set(name, gender);
  }
  return (name) => genders.get(name);
}

function byRole(role: string | undefined): Gender | undefined {
  const words = (role ?? '').toLowerCase().split(/[\s,.]+/u);
  // A role after a name may name another: "wife of the king" is told by its first word.
  for (const word of words) {
    if (womensWords.has(word)) return 'she';
    if (mensWords.has(word)) return 'he';
  }
  return undefined;
}

function byName(
  name: string,
  actorId: string | undefined,
  givenNames: ReadonlySet<string>,
): Gender | undefined {
  if (knownWomen.has(actorId ?? '')) return 'she';
  const words = foldName(name).split(' ');
  const first = words[0] ?? '';
  if (words.length < 2 || sharedNames.has(first)) return undefined;
  if (womensNames.has(first)) return 'she';
  return givenNames.has(first) ? 'he' : undefined;
}
