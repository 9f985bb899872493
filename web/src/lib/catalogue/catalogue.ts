/**
 * Everything the pages say, as one type. A locale is an object of this type, so a text that is
 * missing, or one too many, does not compile. Texts with a number or a name in them are
 * functions: word order belongs to the language.
 */
import type { BriefSectionKey } from '../../../../src/model/brief.ts';
import type { DisputeNews, HappeningNews, PositionNews } from '../../../../src/model/news.ts';
import type {
  ActorKind,
  EventStatus,
  EventType,
  Expectation,
  SpeechAct,
  Stance,
} from '../../../../src/model/reading.ts';
import type { Dispute } from '../../../../src/model/story.ts';
import type { WatchItem } from '../../../../src/model/watch.ts';
import type { FieldProblem } from '../../../../src/pipeline/desk.ts';
import type { FindingKind } from '../reading/kinds.ts';

type Count = (count: number) => string;
type Words<K extends string> = Readonly<Record<K, string>>;

export interface Catalogue {
  readonly site: {
    readonly tagline: string;
    readonly skipToText: string;
    readonly frontPage: string;
    readonly stories: string;
    readonly search: string;
    readonly languages: string;
    readonly mainNavigation: string;
    readonly promise: string;
  };
  readonly count: {
    /** "4 more", for the rest of a long list. */
    readonly more: Count;
    readonly independentSources: Count;
    readonly articles: Count;
    readonly reprints: Count;
    readonly hits: Count;
    readonly versions: Count;
    /** "12 independent sources in 31 articles". */
    readonly sourcesInArticles: (sources: number, articles: number) => string;
  };
  readonly front: {
    readonly lead: string;
    readonly readBrief: string;
    readonly otherStories: string;
    readonly allStories: string;
    readonly empty: string;
    readonly emptyAdvice: string;
  };
  readonly stories: {
    readonly span: (first: string, last: string) => string;
    readonly none: string;
  };
  readonly brief: {
    readonly draft: string;
    readonly draftNote: string;
    readonly version: (version: number, day: string) => string;
    readonly asOf: (moment: string) => string;
    readonly asOfNote: string;
    readonly asOfLabel: string;
    readonly asOfSubmit: string;
    readonly toLatest: string;
    readonly toDraft: string;
    readonly languageNote: (language: string) => string;
    readonly sections: Words<BriefSectionKey>;
    readonly sources: string;
    readonly sourcesNote: string;
    readonly timeline: string;
    readonly articles: string;
    readonly feed: string;
    readonly citation: (number: number, outlet: string) => string;
    readonly cited: string;
    readonly openArticle: string;
    readonly close: string;
  };
  readonly news: {
    readonly since: (moment: string) => string;
    readonly sinceVisit: (moment: string) => string;
    /** "9 articles came, 2 reprints among them." */
    readonly came: (articles: number, reprints: number) => string;
    readonly note: string;
    readonly nothing: string;
    readonly label: string;
    readonly happening: Words<HappeningNews['change']>;
    readonly said: string;
    readonly dispute: Words<DisputeNews['change']>;
    readonly sides: Words<DisputeNews['side']>;
    readonly position: Words<PositionNews['change']>;
    /** Stands before an earlier wording: "Before, on 3 May (refuses):". */
    readonly before: (day: string, stance: string) => string;
    readonly changedText: string;
  };
  readonly happenings: {
    readonly heading: string;
    readonly note: string;
    readonly noDay: string;
    /** "3 other reports". */
    readonly otherReports: Count;
    /** Stands before the names of those who print the same words. */
    readonly sameWords: string;
  };
  readonly positions: {
    readonly heading: string;
    readonly note: string;
    /** Stands before the wording that it turned to, and `before` before the one it turned from. */
    readonly turned: string;
    readonly before: string;
    /** Stands before the wording that the latest one turned from. */
    readonly turnedFrom: string;
    /** "3 earlier wordings". */
    readonly earlier: Count;
  };
  readonly standings: {
    readonly heading: string;
    readonly note: string;
    /** Stand between two names: "Norland against Suland". */
    readonly ways: Words<'for' | 'against'>;
    readonly passages: Count;
  };
  readonly disputes: {
    readonly heading: string;
    readonly note: string;
    readonly asserts: string;
    readonly disputes: string;
    readonly since: (day: string) => string;
    readonly states: Words<Dispute['state']>;
  };
  readonly watch: {
    readonly heading: string;
    readonly by: (moment: string) => string;
    readonly implies: string;
    readonly evidence: string;
    readonly proposedFrom: string;
    readonly states: Words<WatchItem['state']>;
  };
  readonly replies: {
    readonly heading: string;
    readonly none: string;
    readonly leave: string;
    readonly rules: string;
    readonly name: string;
    readonly email: string;
    readonly website: string;
    readonly text: string;
    readonly trap: string;
    readonly send: string;
    readonly held: string;
    readonly heldNote: string;
    readonly refused: string;
    readonly problem: (field: FieldProblem['field'], code: FieldProblem['code']) => string;
    readonly trapFilled: string;
    readonly tooMany: string;
  };
  readonly article: {
    readonly kinds: Words<FindingKind>;
    readonly legend: string;
    readonly findings: string;
    readonly statements: string;
    readonly claims: string;
    readonly events: string;
    readonly demands: string;
    readonly expectations: string;
    readonly actors: string;
    readonly times: string;
    readonly places: string;
    readonly unread: string;
    /** Lists that are not made in the language of the text. */
    readonly notRead: (parts: string) => string;
    readonly backToList: string;
    readonly inText: string;
    readonly cited: string;
    readonly original: string;
    readonly story: string;
    readonly reprintOf: string;
    readonly revisions: string;
    readonly revision: (number: number, moment: string) => string;
    readonly shown: string;
    readonly changes: (earlier: number, later: number) => string;
    readonly removed: string;
    readonly added: string;
    readonly titleChanged: string;
    readonly unchangedText: string;
    readonly alsoCalled: (names: string) => string;
    readonly reportedBy: (name: string) => string;
    readonly published: (moment: string) => string;
    readonly arrived: (moment: string) => string;
    readonly undated: string;
  };
  readonly search: {
    readonly heading: string;
    readonly label: string;
    readonly submit: string;
    readonly prompt: string;
    readonly nothing: (words: string) => string;
    readonly advice: string;
    readonly page: (page: number, pages: number) => string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly errors: {
    readonly notFound: string;
    readonly notFoundAdvice: string;
    readonly notKnownThen: string;
    readonly notKnownThenAdvice: string;
    readonly badRequest: string;
    readonly badRequestAdvice: string;
    readonly deskAway: string;
    readonly deskAwayAdvice: string;
    readonly other: string;
    readonly otherAdvice: string;
  };
  readonly vocabulary: Vocabulary;
}

/** The names of what a reading finds. */
export interface Vocabulary {
  readonly acts: Words<SpeechAct>;
  readonly certainty: Words<'certainly-not' | 'doubtful' | 'open' | 'likely' | 'certain'>;
  readonly forms: Words<'direct' | 'indirect' | 'mixed'>;
  readonly eventTypes: Words<EventType>;
  readonly eventStatuses: Words<EventStatus>;
  readonly actorKinds: Words<ActorKind>;
  readonly stances: Words<Stance>;
  readonly expectations: Words<Expectation['form']>;
}
