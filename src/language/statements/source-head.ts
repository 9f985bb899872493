/**
 * The main word of a source, and what belongs to it: what an office is of ("the secretary of
 * state") and who holds it ("the envoy to the council, Ann Lee,").
 */
import type { Mention } from '../../model/reading.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import type { Word } from '../syntax/words.ts';

const endsHead: ReadonlySet<Word['tag']> = new Set([
  ...(['comma', 'dash', 'prep', 'to', 'rel'] as const),
  ...(['paren', 'sub', 'vbg', 'vbn'] as const),
]);

const endsOffice = new Set<Word['tag']>([
  ...endsHead,
  ...(['aux', 'modal', 'vbz', 'vbd', 'possessive', 'quote'] as const),
]);

const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/u;

/** The main word: the last before a comma, dash, preposition, relative pronoun or "himself". */
export function headOf(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { tag, lower } = words[at] as Word;
    if (endsHead.has(tag) || reflexive.test(lower)) return at - 1;
  }
  return to - 1;
}

/** Whether a mention is a person by an office alone: "the ambassador". */
export function isOffice({ kind, actorId }: Mention): boolean {
  return kind === 'person' && actorId === undefined;
}

/** The last word of what an office is of: of "the secretary of state, who" the state. */
export function officeEnd(words: readonly Word[], head: number, to: number): number {
  let last = head;
  while (last + 2 < to && (words[last + 1]?.lower === 'of' || words[last + 1]?.tag === 'to')) {
    let at = last + 2;
    while (at < to && !endsOffice.has((words[at] as Word).tag)) at += 1;
    if (at === last + 2) break;
    last = at - 1;
  }
  return last;
}

/** Words of a source: its main one, `officeEnd` of that, and the one behind the source. */
export interface SourceHead {
  readonly head: number;
  readonly last: number;
  readonly to: number;
}

/**
 * Whether a person is named behind the office that is a source's main word: "Secretary of State
 * Rex Tillerson", "the secretary of state, Rex Tillerson,", "Institute of Physics professor Ann Lee".
 */
export function holdsOffice(
  words: readonly Word[],
  person: Mention,
  main: Mention | undefined,
  { head, last, to }: SourceHead,
): boolean {
  if (person.kind !== 'person' || person.actorId === undefined) return false;
  if (person.start < (words[head] as Word).end) return false;
  if (last === head && words[last + 1]?.tag !== 'comma') return false;
  const first = wordAt(words, person.start, head + 1, to);
  if (main !== undefined && !isOffice(main))
    return first <= last && main.kind === 'organisation' && isRole(words[first - 1]);
  if (first > last) return isApposition(words, first, last + 1, to);
  let at = first - 1;
  while (at > head && titles.has(bareTitle(words[at]))) at -= 1;
  const isOwned = ['prep', 'to', 'det'].includes(words[at]?.tag ?? '');
  return !isOwned && isRole(words[head]) && !isRole(words[at]);
}

/** Whether nothing but capitals stands between the word `first` and the comma before it. */
function isApposition(words: readonly Word[], first: number, comma: number, to: number): boolean {
  if (words[comma]?.tag !== 'comma' || first >= to) return false;
  for (let at = comma + 1; at < first; at += 1)
    if (!(words[at] as Word).form.isCapital) return false;
  return true;
}

/** The word of those from `from` to before `to` that ends behind `offset`; `to` where none does. */
function wordAt(words: readonly Word[], offset: number, from: number, to: number): number {
  let at = from;
  while (at < to && (words[at] as Word).end <= offset) at += 1;
  return at;
}

function isRole(word: Word | undefined): boolean {
  return word !== undefined && roleHeads.has(word.lower);
}

function bareTitle(word: Word | undefined): string {
  return word?.lower.replace(/\.$/u, '') ?? '';
}
