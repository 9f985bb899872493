/** What the walk over a text's times knows at each one: publication, kind of text, date last spoken of. */
import { civilDate } from '../calendar.ts';
import type { TimeHit } from '../expression.ts';

/** The date last spoken of, as fine as it was given. */
export interface Running {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly isBc?: boolean;
  readonly season?: string;
}

export interface State {
  readonly publication: number | undefined;
  readonly isNarrative: boolean;
  running: Running | undefined;
  /** The sentence that last moved `running`; undefined while it is publication. */
  runningSentence: number | undefined;
}

/** A text that tells of other years than that of its publication, and hardly says "Tuesday". */
export function isNarrative(hits: readonly TimeHit[], publication: number | undefined): boolean {
  const ownYear = publication === undefined ? undefined : civilDate(publication).year;
  let dated = 0;
  let months = 0;
  let deictic = 0;
  for (const { expression } of hits) {
    if (expression.kind === 'weekday' || expression.kind === 'weekend') deictic += 1;
    else if (expression.kind === 'shift' && expression.anchor === 'publication') deictic += 1;
    else if (
      expression.kind === 'date' &&
      expression.year !== undefined &&
      expression.year !== ownYear
    ) {
      dated += 1;
      if (expression.month !== undefined) months += 1;
    }
  }
  return (
    publication === undefined ||
    (dated >= 4 && dated > 2 * deictic && (months >= 3 || dated > 10 * deictic))
  );
}

/**
 * Whether the text is telling of another time than that of publication: always in a narrative, in
 * news while the date last spoken of has a month of another year.
 */
export function isElsewhere({ isNarrative, running, publication }: State): boolean {
  if (isNarrative || publication === undefined) return true;
  return running?.month !== undefined && running.year !== civilDate(publication).year;
}

/** The same for a month that names no year: in news only within the sentence that spoke of it. */
export function lendsYear(state: State, sentence: number | undefined): boolean {
  if (state.isNarrative || state.publication === undefined) return true;
  return isElsewhere(state) && state.runningSentence === sentence;
}

/** A day as the date last spoken of. */
export function runningOf(day: number): Running {
  return civilDate(day);
}
