/**
 * Small articles with hand-made readings. Findings are written as passages of the text, which
 * must stand in it; their spans are looked up, so a test cannot point beside its text.
 */
import type { ActorId, ArticleId, OutletId, RevisionId } from '../../src/model/ids.ts';
import type {
  ActorKind,
  Event,
  EventStatus,
  EventType,
  Expectation,
  Participant,
  PlaceMention,
  Reading,
  Sentence,
  Speaker,
  SpeechAct,
  Statement,
  TimeExpression,
} from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import type { ReadArticle } from '../../src/model/story.ts';

export interface ArticlePlan {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly outlet?: string;
  readonly address?: string;
  /** A day or an instant. */
  readonly publishedAt?: string;
  readonly arrivedAt?: string;
  readonly lang?: string;
  readonly statements?: readonly StatementPlan[];
  readonly events?: readonly EventPlan[];
  readonly times?: readonly TimePlan[];
  readonly disputes?: readonly DisputePlan[];
  readonly demands?: readonly DemandPlan[];
  readonly expectations?: readonly ExpectationPlan[];
}

export interface StatementPlan {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly speaker: string;
  readonly act: SpeechAct;
  readonly actorId?: string;
  readonly kind?: ActorKind;
  readonly form?: Statement['form'];
}

export interface EventPlan {
  readonly type: EventType;
  readonly status?: EventStatus;
  readonly trigger: string;
  readonly actors?: readonly (readonly [text: string, actorId?: string])[];
  readonly time?: TimePlan;
  readonly place?: readonly [text: string, country?: string];
}

export interface TimePlan {
  readonly text: string;
  readonly first: string;
  readonly last?: string;
}

export interface DisputePlan {
  readonly claim: string;
  readonly asserts: readonly (readonly [speaker: string, evidence: string])[];
  readonly disputes: readonly (readonly [speaker: string, evidence: string])[];
}

export interface DemandPlan {
  readonly party: string;
  readonly actorId?: string;
  readonly kind?: ActorKind;
  readonly stance?: 'demands' | 'refuses' | 'offers' | 'accepts' | 'conditional';
  readonly content: string;
}

export interface ExpectationPlan {
  readonly form: Expectation['form'];
  readonly content: string;
  readonly actors?: readonly (readonly [text: string, actorId?: string])[];
  readonly time?: TimePlan;
}

/** An article with its reading; published and arrived on 2025-03-01 where the plan says nothing. */
export function makeArticle(plan: ArticlePlan): ReadArticle {
  const publishedAt = toInstant(plan.publishedAt ?? '2025-03-01');
  const arrivedAt = toInstant(plan.arrivedAt ?? publishedAt);
  const outletName = plan.outlet ?? 'The Harbour Post';
  return {
    article: {
      kind: 'article',
      id: plan.id as ArticleId,
      address: plan.address ?? `https://news.example/${plan.id}`,
      outletId: outletName as OutletId,
      outletName,
      publishedAt,
      firstArrivedAt: arrivedAt,
    },
    revision: {
      kind: 'revision',
      id: `rev-${plan.id}` as RevisionId,
      articleId: plan.id as ArticleId,
      number: 1,
      title: plan.title ?? `Title of ${plan.id}`,
      lang: plan.lang ?? 'en',
      text: plan.text,
      arrivedAt,
    },
    reading: makeReading(plan),
  };
}

/** Only the reading. */
export function makeReading(plan: ArticlePlan): Reading {
  const { text } = plan;
  const sentences = splitPlainly(text);
  const sentenceOf = (span: Span): Span =>
    sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const toTime = (time: TimePlan): TimeExpression => ({
    ...find(text, time.text),
    type: 'DATE',
    value: time.last === undefined ? time.first : `${time.first}/${time.last}`,
    days: { first: time.first, last: time.last ?? time.first },
  });
  const statements = (plan.statements ?? []).map((statement) => toStatement(text, statement));
  const events = (plan.events ?? []).map((event): Event => {
    const trigger = find(text, event.trigger);
    return {
      kind: 'event',
      type: event.type,
      status: event.status ?? 'occurred',
      trigger: [trigger],
      actors: toParticipants(text, event.actors ?? []),
      recipients: [],
      evidence: sentenceOf(trigger),
      ...(event.time ? { time: toTime(event.time) } : {}),
      ...(event.place ? { place: toPlace(text, event.place) } : {}),
    };
  });
  return {
    kind: 'reading',
    analyser: 'by hand',
    lang: plan.lang ?? 'en',
    sentences,
    mentions: [],
    places: [],
    times: [
      ...(plan.times ?? []).map(toTime),
      ...events.flatMap((event) => (event.time ? [event.time] : [])),
    ],
    statements,
    events,
    disputes: (plan.disputes ?? []).map((dispute) => ({
      claim: find(text, dispute.claim),
      asserts: dispute.asserts.map(([name, evidence]) => toVoice(text, name, evidence, 'assert')),
      disputes: dispute.disputes.map(([name, evidence]) =>
        toVoice(text, name, evidence, 'dispute'),
      ),
    })),
    demands: (plan.demands ?? []).map((demand) => {
      const content = find(text, demand.content);
      const party = toSpeaker(demand.party, demand.kind ?? 'country', demand.actorId);
      return { party, stance: demand.stance ?? 'demands', content, evidence: sentenceOf(content) };
    }),
    expectations: (plan.expectations ?? []).map((expectation) => {
      const content = find(text, expectation.content);
      return {
        form: expectation.form,
        content,
        actors: toParticipants(text, expectation.actors ?? []),
        evidence: sentenceOf(content),
        ...(expectation.time ? { time: toTime(expectation.time) } : {}),
      };
    }),
  };
}

function toPlace(text: string, [name, country]: readonly [string, string?]): PlaceMention {
  return { ...find(text, name), name, ...(country === undefined ? {} : { country }) };
}

function toInstant(when: string): string {
  return when.length === 10 ? `${when}T12:00:00.000Z` : when;
}

/** Where a passage stands; throws where the text has no such passage. */
export function find(text: string, passage: string): Span {
  const start = text.indexOf(passage);
  if (start === -1) throw new Error(`Expected "${passage}" in the text of the test.`);
  return { start, end: start + passage.length };
}

function toStatement(text: string, plan: StatementPlan): Statement {
  return {
    kind: 'statement',
    source: plan.source === undefined ? [] : [find(text, plan.source)],
    cue: plan.cue === undefined ? [] : [find(text, plan.cue)],
    content: [find(text, plan.content)],
    speaker: toSpeaker(plan.speaker, plan.kind ?? 'country', plan.actorId),
    act: plan.act,
    certainty: plan.act === 'deny' ? -3 : 3,
    form: plan.form ?? 'indirect',
  };
}

function toSpeaker(name: string, kind: ActorKind, actorId: string | undefined): Speaker {
  return actorId === undefined ? { name, kind } : { name, kind, actorId: actorId as ActorId };
}

function toVoice(text: string, name: string, evidence: string, act: SpeechAct) {
  return { speaker: toSpeaker(name, 'country', undefined), act, evidence: find(text, evidence) };
}

function toParticipants(
  text: string,
  actors: readonly (readonly [text: string, actorId?: string])[],
): readonly Participant[] {
  return actors.map(([name, actorId]) => ({
    ...find(text, name),
    name,
    ...(actorId === undefined ? {} : { actorId: actorId as ActorId }),
  }));
}

/** Sentences end at a full stop, question or exclamation mark before a space; paragraphs at empty lines. */
function splitPlainly(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/\n\n+|[^\n]+?(?:[.!?]["”»]?(?=\s|$)|(?=\n|$))/gu)) {
    if (match[0].startsWith('\n')) {
      paragraph += 1;
      continue;
    }
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) sentences.push({ start, end, paragraph });
  }
  return sentences;
}
