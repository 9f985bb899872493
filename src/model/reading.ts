/**
 * A reading: all annotations of one revision by one version of the analyser. A pure function
 * of text, title, publication time, language and analyser version. Every list is in order of
 * first span; every span lies inside the text; spans of one role never overlap.
 */
import type { ActorId, Day, Instant, LanguageTag } from './ids.ts';
import type { Span } from './span.ts';

/** What the analyser is given. Only `text` is needed; without `publishedAt` relative times have no value. */
export interface ReadingInput {
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: Instant;
  readonly lang?: LanguageTag;
  readonly outlet?: string;
}

export interface Reading {
  readonly kind: 'reading';
  readonly analyser: string;
  readonly lang: LanguageTag;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly disputes: readonly DisputedClaim[];
  readonly demands: readonly Demand[];
  readonly expectations: readonly Expectation[];
}

/** A sentence and the number, from 0, of the paragraph it stands in. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

export type ActorKind =
  | 'person'
  | 'country'
  | 'government'
  | 'organisation'
  | 'armed-group'
  | 'collective'
  | 'anonymous'
  | 'document'
  | 'unknown';

/** A span that names an actor. `name` is the fullest name known for it ("Steve Witkoff" for "Witkoff"). */
export interface Mention extends Span {
  readonly kind: ActorKind;
  readonly name: string;
  readonly actorId?: ActorId;
  /** A role as the text gives it: "special envoy", "foreign minister". */
  readonly role?: string;
}

/** How an expression narrows or loosens its value, as in TIMEX3: "late March", "nearly four years". */
export type TimeMod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN';

/** A date, time, duration or set as TIMEX3: `2025-11-29/2025-11-30`, `P4Y`, `2025-12-02TAF`. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Absent where it cannot be told (a relative time without a publication time). */
  readonly value?: string;
  readonly mod?: TimeMod;
  /** First and last day covered, where the expression names days. */
  readonly days?: { readonly first: Day; readonly last: Day };
}

/** A named place. `name` is the same for alternative names of one place ("Pokrovsk" for Krasnoarmeysk). */
export interface PlaceMention extends Span {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonamesId?: number;
  readonly alternativeNames?: readonly string[];
}

/** Who speaks. `name` is what the text calls them ("the Kremlin"), resolved where it is a pronoun or surname. */
export interface Speaker {
  readonly name: string;
  readonly kind: ActorKind;
  readonly actorId?: ActorId;
}

export type SpeechAct =
  | 'say'
  | 'assert'
  | 'deny'
  | 'dispute'
  | 'confirm'
  | 'demand'
  | 'propose'
  | 'offer'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'accuse'
  | 'criticise'
  | 'praise'
  | 'doubt'
  | 'expect'
  | 'believe'
  | 'agree'
  | 'refuse'
  | 'decline-to-comment'
  | 'announce'
  | 'ask';

/** Somebody's words or thoughts as reported: source, cue and content, each in one or more spans. */
export interface Statement {
  readonly kind: 'statement';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: Speaker;
  readonly act: SpeechAct;
  /** −3 certainly not … 0 unknown … +3 certainly so, as the speaker puts it (FactBank/UW scale). */
  readonly certainty: number;
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** Who passed it on, where the text names a chain ("X told Y"). */
  readonly reportedBy?: Speaker;
}

/** PLOVER root types. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'RETREAT';

export type EventStatus =
  | 'occurred'
  | 'ongoing'
  | 'scheduled'
  | 'reported'
  | 'hypothetical'
  | 'denied';

/** One who takes part, with the span that says so and, where it differs, how sure that is. */
export interface Participant extends Span {
  readonly name: string;
  readonly actorId?: ActorId;
  /** Only where it differs from the event's: "is reported to have joined". */
  readonly status?: EventStatus;
}

/** Who did what to or with whom, when, where, and whether it happened. */
export interface Event {
  readonly kind: 'event';
  readonly type: EventType;
  /** PLOVER mode: meet, visit, call, mediate, airstrike, shelling, ceasefire … */
  readonly mode?: string;
  readonly status: EventStatus;
  readonly trigger: readonly Span[];
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly place?: PlaceMention;
  readonly time?: TimeExpression;
  /** The sentence that is the evidence. */
  readonly evidence: Span;
}

/** One voice on one side of a claim. */
export interface Voice {
  readonly speaker: Speaker;
  readonly act: SpeechAct;
  readonly evidence: Span;
}

/** Inside one article: something asserted by some and disputed by others. No verdict. */
export interface DisputedClaim {
  readonly claim: Span;
  readonly asserts: readonly Voice[];
  readonly disputes: readonly Voice[];
}

export type Stance = 'demands' | 'refuses' | 'offers' | 'accepts' | 'conditional';

/** The stance that an act of speech takes, where it takes one. */
export const stanceOfAct: Partial<Record<SpeechAct, Stance>> = {
  demand: 'demands',
  refuse: 'refuses',
  offer: 'offers',
  propose: 'offers',
  agree: 'accepts',
};

/** What a party wants, refuses, offers or makes a condition. */
export interface Demand {
  readonly party: Speaker;
  readonly stance: Stance;
  readonly content: Span;
  readonly of?: Speaker;
  readonly evidence: Span;
}

/** What is scheduled, awaited or said to be worth watching. */
export interface Expectation {
  readonly form: 'scheduled' | 'awaited' | 'deadline' | 'watch';
  readonly content: Span;
  readonly actors: readonly Participant[];
  readonly time?: TimeExpression;
  readonly evidence: Span;
}
