/**
 * Who stands for or against whom, from one reading: events that one party does to another, speech
 * acts aimed at somebody, words of blame or praise for whom a statement is about, and words between
 * two names. Each with the passage. Never says who is right.
 */
import type { Event, EventType, Mention, Reading, Speaker, Statement } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { sentenceAt } from './evidence.ts';
import { findNamedStances } from './stance-verbs.ts';
import { blameWords, praiseWords } from './stance-words.data.ts';

export type StanceWay = 'for' | 'against';

/** One party's stance on another. `evidence` lies in the text that was read. */
export interface PartyStance {
  readonly holder: Pick<Speaker, 'name' | 'actorId'>;
  readonly target: Pick<Speaker, 'name' | 'actorId'>;
  readonly way: StanceWay;
  readonly evidence: Span;
}

const wayOfEvent: Partial<Record<EventType, StanceWay>> = {
  SUPPORT: 'for',
  AID: 'for',
  ACCUSE: 'against',
  REJECT: 'against',
  THREATEN: 'against',
  PROTEST: 'against',
  SANCTION: 'against',
  COERCE: 'against',
  ASSAULT: 'against',
};
const wayOfAct: Partial<Record<Statement['act'], StanceWay>> = {
  praise: 'for',
  criticise: 'against',
  accuse: 'against',
  threaten: 'against',
};
const takers: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'country',
  'government',
  'organisation',
  'armed-group',
]);
/** In longer contents words of blame and praise are about something else as often as not. */
const longestSaying = 120;
/** Before a speaker's name: "Former Senate leader". */
const longestTitle = 30;

/** In the order of the text; at most one for each holder and target in a passage. */
export function findStances(text: string, reading: Reading): readonly PartyStance[] {
  const found = [
    ...reading.statements.flatMap((statement) => stancesOfStatement(text, reading, statement)),
    ...reading.events.flatMap(stancesOfEvent),
    ...stancesOfNames(text, reading),
    ...stancesOfColon(text, reading),
  ].filter(({ holder, target }) => keyOf(holder) !== keyOf(target));
  const seen = new Set<string>();
  return found
    .filter(({ holder, target, evidence }) => {
      const key = `${keyOf(holder)} ${keyOf(target)} ${evidence.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
}

function keyOf({ name, actorId }: Pick<Speaker, 'name' | 'actorId'>): string {
  return actorId ?? name.toLowerCase();
}

function stancesOfEvent({
  type,
  status,
  actors,
  recipients,
  evidence,
}: Event): readonly PartyStance[] {
  const way = wayOfEvent[type];
  if (way === undefined || status === 'denied' || status === 'hypothetical') return [];
  return actors.flatMap((holder) =>
    recipients.map((target) => ({ holder, target, way, evidence })),
  );
}

/** The act says so, or the words about the first one named; a mere "said" about nobody says nothing. */
function stancesOfStatement(
  text: string,
  reading: Reading,
  { act, speaker, content }: Statement,
): readonly PartyStance[] {
  const [span] = content;
  if (span === undefined || !isNamed(text, speaker, span)) return [];
  const target = mentionsIn(reading, span)[0];
  const words = text.slice(span.start, span.end);
  const way = wayOfAct[act] ?? (words.length <= longestSaying ? wayOfWords(words) : undefined);
  if (target === undefined || way === undefined) return [];
  return [{ holder: speaker, target, way, evidence: sentenceOf(reading, span) }];
}

/** "Gibbs: …" names a person though nothing else is known of him. */
function isNamed(text: string, { kind, name }: Speaker, { start }: Span): boolean {
  if (kind !== 'unknown') return true;
  return /^\p{Lu}\p{Ll}+$/u.test(name) && text.slice(0, start).trimEnd().endsWith(`${name}:`);
}

/** "Andy Bern: Dorn should resign": a headline's way to say who says it, where the reading has no statement. */
function stancesOfColon(text: string, reading: Reading): readonly PartyStance[] {
  const mentions = reading.mentions.filter(({ kind }) => takers.has(kind));
  return mentions.flatMap((holder) => {
    const sentence = sentenceOf(reading, holder);
    const said = { start: holder.end + 1, end: sentence.end };
    const isSpeaker = text[holder.end] === ':' && holder.start - sentence.start < longestTitle;
    if (!isSpeaker || said.end - said.start > longestSaying) return [];
    const [target] = mentionsIn(reading, said);
    const way = wayOfWords(text.slice(said.start, said.end));
    return target === undefined || way === undefined
      ? []
      : [{ holder, target, way, evidence: sentence }];
  });
}

function wayOfWords(words: string): StanceWay | undefined {
  const isBlame = blameWords.test(words);
  if (isBlame === praiseWords.test(words)) return undefined;
  return isBlame ? 'against' : 'for';
}

function stancesOfNames(text: string, reading: Reading): readonly PartyStance[] {
  const mentions = reading.mentions.filter(({ kind }) => takers.has(kind));
  return findNamedStances(text, reading, mentions).map(({ by, to, way }) => ({
    holder: by,
    target: to,
    way,
    evidence: sentenceOf(reading, to),
  }));
}

function mentionsIn(reading: Reading, { start, end }: Span): readonly Mention[] {
  return reading.mentions.filter(
    (mention) => takers.has(mention.kind) && mention.start >= start && mention.end <= end,
  );
}

function sentenceOf(reading: Reading, { start, end }: Span): Span {
  const sentence = sentenceAt(reading, start);
  return sentence === undefined ? { start, end } : { start: sentence.start, end: sentence.end };
}
