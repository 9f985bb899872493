/**
 * Who speaks: a statement's source words to a speaker. Names, roles, metonyms and collectives
 * come from the mentions; "he", "she", "they" and "who" from what was named or spoke before.
 */

import type { ActorId } from '../../model/ids.ts';
import type { Mention, PlaceMention, Speaker } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { joinSetApart } from '../../text/set-apart.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { type Draft, rememberOfDraft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { definiteRoles } from '../locales/en/roles.ts';
import {
  anonymousHeads,
  collectiveHeads,
  documentHeads,
  namelessness,
} from '../locales/en/speakers.ts';
import type { Country } from '../places/world.ts';
import { type Range, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { createAntecedents, namedBySentence, type PronounKind } from './antecedents.ts';
import type { FoundStatement } from './found.ts';
import { type GenderOf, readGenders } from './gender.ts';
import { headOf, holdsOffice, isOffice, officeEnd } from './source-head.ts';

/** Answers the speaker of a statement; statements must come in order of the text. */
export type SpeakerResolver = (statement: FoundStatement) => Speaker;

const nobody: Speaker = { name: '', kind: 'unknown' };

/** What a resolver knows of the world; without it genders and nationalities are not told. */
export type SpeakerKnowledge = Partial<Pick<Knowledge, 'names' | 'world'>>;

/** Before "of", these count the people who speak: "76 percent of voters", "members of the council". */
const quantities = new Set(
  'percent % majority number group members handful dozens hundreds thousands several some many most half two three four'.split(
    ' ',
  ),
);

/** What resolvers of one text share. */
export interface TextSpeakers {
  readonly draft: Draft;
  readonly words: readonly Word[];
  readonly known: SpeakerKnowledge;
  readonly genderOf: GenderOf;
  readonly named: ReturnType<typeof namedBySentence>;
  readonly unnamed: ReadonlyMap<string, Mention>;
}

/** What a text tells of those who may speak in it. */
export function readSpeakers(
  draft: Draft,
  words: readonly Word[],
  known: SpeakerKnowledge,
): TextSpeakers {
  const { mentions, sentences } = draft;
  return {
    ...{ draft, words, known },
    genderOf: readGenders(mentions, known.names?.givenNames),
    named: namedBySentence(mentions, sentences, words),
    unnamed: unnamedByHead(mentions),
  };
}

/** A resolver over one text. It remembers who spoke where, for the pronouns that follow. */
export function createSpeakerResolver(speakers: TextSpeakers): SpeakerResolver {
  const { draft, words, known, unnamed } = speakers;
  const { mentions, text, sentences } = draft;
  const antecedents = createAntecedents(speakers.named, sentences, speakers.genderOf);
  const resolve = (found: FoundStatement): Speaker => {
    if (found.source === undefined) return nobody;
    const first = words[found.source.from] as Word;
    const span = spanOf(words, found.source);
    if (found.relative === true) return relativeOf(text, mentions, words, found.source.from);
    const pronoun = isOne(found) ? pronounKinds.get(first.lower) : undefined;
    if (pronoun !== undefined) return antecedents.find(pronoun, span.start) ?? named(text, span);
    const speaker = fromNames(draft, words, found, unnamed, known);
    const isTurn = found.setOff === true && words[found.cueWord]?.lower === ':';
    return isTurn ? byLabel(draft, span, speaker) : speaker;
  };
  return (found) => {
    const speaker = resolve(nearestSource(words, found));
    const source = found.source;
    if (source !== undefined && speaker.kind !== 'unknown') {
      antecedents.note(spanOf(words, source).start, speaker);
    }
    return speaker;
  };
}

const pronounKinds: ReadonlyMap<string, PronounKind> = new Map(
  Object.entries<PronounKind>({
    he: 'he',
    his: 'he',
    him: 'he',
    she: 'she',
    her: 'she',
    they: 'they',
    their: 'they',
    them: 'they',
    it: 'it',
    its: 'it',
  }),
);

/** Of several sources the one that stands nearest to the cue: in "Moss, the aide said, is …" the aide. */
function nearestSource(words: readonly Word[], found: FoundStatement): FoundStatement {
  const { source, otherSources, cue } = found;
  if (source === undefined || otherSources === undefined) return found;
  const distance = ({ from, to }: Range) =>
    to <= cue.from ? cue.from - to : Math.max(0, from - cue.to);
  const nearest = [source, ...otherSources].reduce((best, one) =>
    distance(one) < distance(best) ? one : best,
  );
  if (nearest === source) return found;
  return { ...found, source: nearest, relative: words[nearest.from]?.tag === 'rel' };
}

/** "who" and "which": the noun phrase before; of "members of the council, who" the members. */
function relativeOf(
  text: string,
  mentions: readonly Mention[],
  words: readonly Word[],
  at: number,
): Speaker {
  const { start, lower } = words[at] as Word;
  const last = firstFrom(mentions, start) - 1;
  const mention = mentions[last];
  if (mention === undefined || start - mention.end > 3) return namePhraseBefore(text, words, at);
  const before = mentions[last - 1];
  const isPeople = lower === 'who' && peopleKinds.includes(mention.kind);
  if (lower !== 'who' || isPeople || before === undefined) return speakerOf(mention);
  const isInside = /^\s+(?:in|of|at|from|with|on)\s+(?:the\s+)?$/u.test(
    text.slice(before.end, mention.start),
  );
  const arePeople = peopleKinds.includes(before.kind) || text.charAt(before.end - 1) === 's';
  return speakerOf(isInside && arePeople ? before : mention);
}

const peopleKinds: readonly Mention['kind'][] = ['person', 'collective', 'anonymous'];

/** The last word of people who are not named → their first mention: "adviser" → "a White House adviser". */
function unnamedByHead(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const byHead = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'anonymous') continue;
    const head = mention.name.toLowerCase().split(' ').at(-1) ?? '';
    if (!byHead.has(head)) byHead.set(head, mention);
  }
  return byHead;
}

/** Surname in lower case → the first who is named with more than it, else the last. */
const peopleBySurname = rememberOfDraft(({ mentions }) => {
  const people = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const surname = mention.name.toLowerCase().split(' ').at(-1) ?? '';
    if (!people.get(surname)?.name.includes(' ')) people.set(surname, mention);
  }
  return people;
});

/** "MARSH:" in an interview with Jane Marsh: capitals that look like a body's are a person's, short ones aside. */
function byLabel(draft: Draft, { start, end }: Span, speaker: Speaker): Speaker {
  if (speaker.kind !== 'organisation' && speaker.kind !== 'unknown') return speaker;
  const label = draft.text.slice(start, end).replace(/ \(.*|^(?:mrs?|ms|dr)\.? /giu, '');
  const surname = label.toLowerCase().split(' ').at(-1) ?? '';
  const person = peopleBySurname(draft).get(surname);
  if (person !== undefined) return speakerOf(person);
  const isPerson = speaker.kind === 'organisation' && !/^[\p{Lu}.&]{1,5}$/u.test(label);
  return isPerson ? { name: label, kind: 'person' } : speaker;
}

function isOne({ source }: FoundStatement): boolean {
  return source !== undefined && source.to - source.from === 1;
}

/** A named source: the mention that covers its head, else the words themselves. */
function fromNames(
  draft: Draft,
  words: readonly Word[],
  found: FoundStatement,
  unnamed: ReadonlyMap<string, Mention>,
  { world }: SpeakerKnowledge,
): Speaker {
  const { text, mentions } = draft;
  const range = found.source as NonNullable<FoundStatement['source']>;
  const span = spanOf(words, range);
  const head = headOf(words, range.from, range.to);
  const headWord = words[head] as Word;
  const inside = mentionsIn(mentions, span);
  const mention = inside.find(({ start, end }) => start <= headWord.start && end >= headWord.end);
  const last = officeEnd(words, head, range.to);
  const source = { head, last, to: range.to };
  const holder = inside.find((one) => holdsOffice(words, one, mention, source));
  if (holder !== undefined) return speakerOf(holder);
  const name = text.slice(span.start, headWord.end);
  const whole = text.slice(span.start, (words[last] as Word).end);
  if (mention !== undefined && areSeveral(words, range.from, head, inside))
    return { name: tidyName(name), kind: kindOfSeveral(mention, inside, headWord.end) };
  const isPeople = mention === undefined || mention.kind === 'collective';
  const country = isPeople ? countryOf(name, world) : undefined;
  if (country !== undefined)
    return { name: country.name, kind: 'country', actorId: `country:${country.code}` as ActorId };
  if (mention !== undefined) {
    const speaker = completeSpeaker(text, span, mention, inside, unnamed);
    return isOffice(mention) && speaker.name === mention.name
      ? { ...speaker, name: tidyName(whole) }
      : speaker;
  }
  const government = world?.factsOf(name).government;
  if (government !== undefined)
    return {
      ...{ name: name.replace(/^the\s/iu, ''), kind: 'government' },
      actorId: `government:${government}` as ActorId,
    };
  const seat = governmentOf(headWord.lower, inside, mentionsIn(draft.places, span), world);
  if (seat !== undefined) return { ...describe(whole, headWord.lower), ...seat };
  if (quantities.has(headWord.lower) && words[head + 1]?.lower === 'of') {
    return {
      name: text.slice(span.start, span.end).replace(/^[Aa]n?\s+/u, ''),
      kind: 'collective',
    };
  }
  return describe(whole, headWord.lower);
}

/** The kind that all of several up to their last word have, if they are no people; else a collective. */
function kindOfSeveral(
  { kind }: Mention,
  inside: readonly Mention[],
  end: number,
): Speaker['kind'] {
  const isOfOneKind = inside.every((one) => one.kind === kind || one.start > end);
  return isOfOneKind && kind !== 'person' ? kind : 'collective';
}

/** The country of "a Norwegian" and "the Norwegians". */
function countryOf(name: string, world: SpeakerKnowledge['world']): Country | undefined {
  const demonym = name.replace(/^(?:an?\s+|the\s+(.*?)s?$)/iu, '$1');
  return world?.countries.get(world.demonyms.get(demonym) ?? '');
}

/** "France and Germany": an "and" up to the main word with a mention on either side. */
function areSeveral(
  words: readonly Word[],
  from: number,
  head: number,
  inside: readonly Mention[],
): boolean {
  for (let at = from + 1; at < head; at += 1) {
    const { tag, start } = words[at] as Word;
    if (tag !== 'cc') continue;
    if (inside.some(({ end }) => end <= start) && inside.every((one) => !covers(one, start)))
      return true;
  }
  return false;
}

function covers({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** The mentions that overlap a span, in order. */
function mentionsIn<T extends Span>(mentions: readonly T[], span: Span): readonly T[] {
  const inside: T[] = [];
  for (let at = Math.max(0, firstFrom(mentions, span.start) - 1); at < mentions.length; at += 1) {
    const mention = mentions[at] as T;
    if (mention.start >= span.end) break;
    if (mention.end > span.start) inside.push(mention);
  }
  return inside;
}

/**
 * The speaker of a mention with what the source says beside it: people without a name keep where
 * they belong ("an official at the ministry"), groups keep their owner ("the agency's reporters").
 */
function completeSpeaker(
  text: string,
  span: Span,
  mention: Mention,
  inside: readonly Mention[],
  unnamed: ReadonlyMap<string, Mention>,
): Speaker {
  const speaker = speakerOf(mention);
  if (mention.kind === 'person' && mention.actorId === undefined && /^the /iu.test(mention.name)) {
    const head = mention.name.toLowerCase().split(' ').at(-1) ?? '';
    const earlier = unnamed.get(head);
    if (earlier !== undefined) return { ...speakerOf(earlier), kind: 'anonymous' };
    if (namelessness.test(text.slice(span.start, span.end)))
      return { ...speaker, kind: 'anonymous' };
  }
  if (mention.kind !== 'anonymous' && mention.kind !== 'collective') return speaker;
  const owner = inside.find((one) => one.end < mention.start && isOwner(text, one, mention));
  if (owner !== undefined) {
    const owned = {
      ...speaker,
      name: joinSetApart(text.slice(owner.start, mention.end)),
    };
    return owner.actorId === undefined ? owned : { ...owned, actorId: owner.actorId };
  }
  const home = inside.find((one) => one.start > mention.end && isHome(text, mention, one));
  if (home === undefined) return speaker;
  return { ...speaker, name: `${speaker.name}${text.slice(mention.end, home.end)}` };
}

/** "the agency's reporters", "Pentagon officials". */
function isOwner(text: string, owner: Mention, owned: Mention): boolean {
  const between = text.slice(owner.end, owned.start);
  const isBody = owner.kind === 'organisation' || owner.kind === 'government';
  return (isBody && between === ' ') || /^\s?(?:’|')\s?s?\s(?:own\s)?$/u.test(between);
}

function isHome(text: string, { end }: Mention, home: Mention): boolean {
  return /^\s(?:at|with|from|in|of|for)\s(?:the\s)?$/u.test(text.slice(end, home.start));
}

/** "the presidential office in Seoul", "the government in Sana", "Japan's navy": a country's or capital's. */
function governmentOf(
  head: string,
  inside: readonly Mention[],
  places: readonly PlaceMention[],
  world: SpeakerKnowledge['world'],
): Pick<Speaker, 'kind' | 'actorId'> | undefined {
  const isMilitary = militaryHeads.test(head);
  if (!isMilitary && !governmentHeads.test(head)) return undefined;
  const country = inside.find(({ kind }) => kind === 'country' || kind === 'government');
  const code =
    country?.actorId?.split(':')[1] ??
    inside.map(({ name }) => governmentUnder(name, head, world)).find(Boolean) ??
    places.find((place) => place.country)?.country;
  if (code === undefined) return undefined;
  return isMilitary
    ? { kind: 'organisation', actorId: `military:${code}` as ActorId }
    : { kind: 'government', actorId: `government:${code}` as ActorId };
}

/** The country of "Carter's administration". */
function governmentUnder(
  name: string,
  head: string,
  world: SpeakerKnowledge['world'],
): string | undefined {
  return world?.factsOf(`${name.split(' ').at(-1)} ${head}`).government;
}

const governmentHeads =
  /^(?:office|government|regime|ministry|administration|presidency|leadership)$/u;
const militaryHeads = /^(?:military|army|navy|force|forces|troops|chiefs)$/u;

/** "The envoy" at the beginning of a sentence is "the envoy" of another, "Norway ’ s navy" "Norway’s navy". */
function tidyName(name: string): string {
  return joinSetApart(name.replace(/^The\s/u, 'the '));
}

function describe(name: string, head: string): Speaker {
  const trimmed = tidyName(name.replace(/^(?:a|an)\s+/iu, '').trim());
  if (anonymousHeads.has(head)) return { name: trimmed, kind: 'anonymous' };
  if (collectiveHeads.has(head)) return { name: trimmed, kind: 'collective' };
  if (documentHeads.has(head)) return { name: trimmed, kind: 'document' };
  if (definiteRoles.has(head)) return { name: trimmed, kind: 'person' };
  return { name: trimmed, kind: 'unknown' };
}

function named(text: string, span: { start: number; end: number }): Speaker {
  return { name: text.slice(span.start, span.end), kind: 'unknown' };
}

/** "officials who say": the noun phrase right before the relative pronoun. */
function namePhraseBefore(text: string, words: readonly Word[], at: number): Speaker {
  let last = at - 1;
  while (last >= 0 && (words[last]?.tag === 'comma' || words[last]?.tag === 'dash')) last -= 1;
  let first = last;
  while (
    first > 0 &&
    last - first < 4 &&
    words[first - 1]?.sentence === words[at]?.sentence &&
    ['noun', 'propn', 'adj', 'det', 'possessive'].includes(words[first - 1]?.tag ?? '')
  )
    first -= 1;
  if (last < 0 || words[last]?.sentence !== words[at]?.sentence) return nobody;
  const span = spanOf(words, { from: first, to: last + 1 });
  return describe(text.slice(span.start, span.end), (words[last] as Word).lower);
}
