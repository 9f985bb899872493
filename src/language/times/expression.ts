/**
 * What a pattern reads off the words of a time, before anything is known of the date of
 * publication. Resolving turns it into a TIMEX3 value.
 */
import type { TimeMod } from '../../model/reading.ts';
import type { Token } from '../../text/tokens.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/**
 * What relative times count from: the date of publication, the date last spoken of, or (context)
 * the latter in a narrative and publication otherwise.
 */
export type Anchor = 'publication' | 'running' | 'context';

export type Expression =
  | {
      readonly kind: 'date';
      readonly year?: number;
      readonly isBc?: boolean;
      readonly month?: number;
      readonly day?: number;
      /** Last day (and month) of a range such as "3–5 March". */
      readonly lastDay?: number;
      readonly lastMonth?: number;
      readonly weekday?: number;
      readonly season?: string;
      readonly quarter?: number;
      readonly half?: number;
      readonly which?: Which;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which?: Which;
      /** Weeks from that of publication: "Monday last week" is -1. */
      readonly weeks?: number;
    }
  | { readonly kind: 'weekend'; readonly which?: Which }
  | {
      readonly kind: 'years';
      readonly first: number;
      readonly last: number;
      readonly value: string;
    }
  | {
      readonly kind: 'shift';
      readonly amount: number | 'X';
      readonly unit: TimeUnit;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'duration';
      readonly amount: number | 'X';
      readonly unit: TimeUnit;
      /** Where it lies beside publication: "the past two weeks", "within 60 days". */
      readonly side?: 'before' | 'after';
    }
  /** "three days after January 12": counted from the date inside. */
  | {
      readonly kind: 'beside';
      readonly amount: number;
      readonly unit: TimeUnit;
      readonly inner: TimeHit;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'clock'; readonly value: string }
  | { readonly kind: 'reference'; readonly value?: string };

export type DateExpression = Extract<Expression, { kind: 'date' }>;

export type ShiftExpression = Extract<Expression, { kind: 'shift' }>;

/** "last", "next" or "this" before a name of the calendar. */
export type Which = 'last' | 'next' | 'this' | 'running';

/** An expression over tokens `from` up to, not including, `to`. */
export interface TimeHit {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly mod?: TimeMod;
  /** The side of publication that alone is meant: "earlier this month", "later this week". */
  readonly clip?: 'before' | 'after';
  /** Part of the day as TIMEX3: `TAF`, `T21:34`. */
  readonly part?: string;
}

/** `will`: plainly to come; `ahead`: likely to come ("set for"); undefined where nothing tells. */
export type Tense = 'will' | 'ahead' | 'past' | undefined;

/** One pattern: what it reads at token `at`, or undefined. */
export type TimeParser = (scan: TimeScan, at: number) => TimeHit | undefined;

/** The tokens as time patterns look at them. */
export interface TimeScan {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly sentence: readonly number[];
  /** Nothing stands between a token and the next. */
  readonly glued: readonly boolean[];
  readonly isNumber: readonly boolean[];
  /** The tense of the words around a time, as the language shows it. */
  readonly tenseOf: (scan: TimeScan, hit: TimeHit) => Tense;
  /** Sentences that list what is to come ("What to watch next: …"). */
  readonly aheadSentences: ReadonlySet<number>;
}
