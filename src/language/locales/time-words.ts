/**
 * The shape of a language's words in expressions of time, for languages read by lists: forms as
 * they stand in text, lower-cased, words of one phrase joined by spaces, apostrophes straight.
 */
export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
  /** Forms → 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Lines "unit: forms"; a form that means two of it stands under "unit*2". */
  readonly units: string;
  /** Lines "number: forms"; X for amounts that are not counted. */
  readonly numbers: string;
  /** Lines "days [part]: phrases" counted from publication: "-1 TEV: hier soir". */
  readonly days: string;
  /** The same counted from the date last spoken of: "le lendemain". */
  readonly runningDays?: string;
  /** Words beside a weekday, unit or season: the one before, the one to come, this one. */
  readonly last: string;
  readonly next: string;
  readonly current: string;
  /** "il y a", "vor" before a length; "назад" after it; phrases separated by "|". */
  readonly agoBefore?: string;
  readonly agoAfter?: string;
  /** "dans", "через": a length from now on. */
  readonly inBefore: string;
  /** "plus tard": a length after the date last spoken of; before or after the length. */
  readonly laterAfter?: string;
  readonly laterBefore?: string;
  /** Lines "START|MID|END: phrases" before a month, year or unit. */
  readonly parts: string;
  /** Lines "SP|SU|FA|WI: forms". */
  readonly seasons: string;
  /** Lines "TMO|TAF|TEV|TNI: forms" after a day. */
  readonly dayParts: string;
  /** Forms of "weekend", "|" between phrases. */
  readonly weekend: string;
  /** Words that open a set: "chaque", "jeden". */
  readonly every: string;
  /** Lines "P1D: forms" of adverbs such as "täglich". */
  readonly sets: string;
  /** Words between the parts of a date: "de", "du", "of". */
  readonly joints: string;
  /** Words that may stand before a bare year, and those after it that belong to it. */
  readonly beforeYear: string;
  readonly afterYear: string;
  /** Words for "century" (after or before its ordinal) and "the years" before "1990". */
  readonly century: string;
  readonly decade: string;
  /** Words for the hour after a figure, and those before "18:30". */
  readonly hour: string;
  readonly atHour: string;
  /** Signs that what is near is to come, and that it has happened. */
  readonly future: string;
  readonly past: string;
  /** Endings of verbs that show the same, in figures of a pattern. */
  readonly futureForms?: RegExp;
  readonly pastForms?: RegExp;
  /** Words right before a time that make it a deadline: "bis", "by". */
  readonly deadline: string;
  /** What may be written together with the next word: "l'", Arabic "و". */
  readonly clitic?: RegExp;
}
