/**
 * Who stands for or against whom, from one reading: events that one party does to another, speech
 * acts aimed at somebody, words of blame or praise for whom a statement is about, and a verb between
 * two names. Each with the passage. Never says who is right.
 */
import type { Event, EventType, Mention, Reading, Speaker, Statement } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { againstVerbs, blameWords, forVerbs, praiseWords, toGo } from './stance-words.data.ts';

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
const farthestVerb = 45;
/** In longer contents words of blame and praise are about something else as often as not. */
const longestSaying = 120;

/** In the order of the text; at most one for each holder and target in a passage. */
export function findStances(text: string, reading: Reading): readonly PartyStance[] {
  const found = [
    ...reading.statements.flatMap((statement) => stancesOfStatement(text, reading, statement)),
    ...reading.events.flatMap(stancesOfEvent),
    ...stancesOfVerbs(text, reading),
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
  if (span === undefined || speaker.kind === 'unknown') return [];
  const target = mentionsIn(reading, span)[0];
  const words = text.slice(span.start, span.end);
  const way = wayOfAct[act] ?? (words.length <= longestSaying ? wayOfWords(words) : undefined);
  if (target === undefined || way === undefined) return [];
  return [{ holder: speaker, target, way, evidence: sentenceOf(reading, span) }];
}

function wayOfWords(words: string): StanceWay | undefined {
  const isBlame = blameWords.test(words);
  if (isBlame === praiseWords.test(words)) return undefined;
  return isBlame ? 'against' : 'for';
}

/** "Bern slams Dorn", "Bern backs Dorn": nothing but the verb between the two. */
function stancesOfVerbs(text: string, reading: Reading): readonly PartyStance[] {
  const mentions = reading.mentions.filter(({ kind }) => takers.has(kind));
  return mentions.flatMap((right, at) => {
    for (const left of [mentions[at - 1], mentions[at - 2]]) {
      if (left === undefined || right.start - left.end > farthestVerb) continue;
      const way = wayBetween(text, left, right);
      if (way === undefined) continue;
      // "Dorn, praised by Bern"
      const isPassive = /\bby\s(?:\p{L}+\s)?$/u.test(text.slice(left.end, right.start));
      const [holder, target] = isPassive ? [right, left] : [left, right];
      return [{ holder, target, way, evidence: sentenceOf(reading, right) }];
    }
    return [];
  });
}

function wayBetween(text: string, left: Mention, right: Mention): StanceWay | undefined {
  const between = text.slice(left.end, right.start).trim();
  if (/[.,;:?!]/u.test(between.replace(/\b(?:Sen|Rep|Gov|Gen|U|S|vs)\./gu, ''))) return undefined;
  const verbs = between.replace(
    /(?:\s(?:the|a|an|his|her|its|for|at|of|by|president|sen\.?|rep\.?|\p{Lu}\p{L}+\.?))+$/gu,
    '',
  );
  const isToGo =
    /\b(?:calls?|called|calling|urg\p{L}+|demand\p{L}*)\b/iu.test(verbs) &&
    toGo.test(text.slice(right.end, right.end + 40));
  if (isToGo || againstVerbs.test(verbs)) return 'against';
  return forVerbs.test(verbs) ? 'for' : undefined;
}

function mentionsIn(reading: Reading, { start, end }: Span): readonly Mention[] {
  return reading.mentions.filter(
    (mention) => takers.has(mention.kind) && mention.start >= start && mention.end <= end,
  );
}

function sentenceOf(reading: Reading, { start, end }: Span): Span {
  const sentence = reading.sentences.find((each) => each.start <= start && start < each.end);
  return sentence === undefined ? { start, end } : { start: sentence.start, end: sentence.end };
}
