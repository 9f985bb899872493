/**
 * Candidates to spans that do not overlap. The best sequence of tags has few mistakes, but leaves
 * out what is merely likely; what readers and F1 want is each span that is likelier to be right
 * than half the F1 that is reached (Lipton, Elkan, Naryanaswamy 2014). So each candidate is worth
 * its probability less a little more than that, and the set worth most is chosen (weighted interval
 * scheduling).
 */
import type { CandidateSpan, SpanRole, TaggedSpan } from './tagged-span.ts';

/** Near half the F1 of each role, somewhat above it: F1 hardly changes, and less is wrong. */
const worthwhile: Readonly<Record<SpanRole, number>> = { source: 0.4, cue: 0.38, content: 0.36 };

/** The best set up to a candidate: it with what ends before it, or the set before. */
interface Choice {
  readonly worth: number;
  readonly last: CandidateSpan | undefined;
  readonly before: Choice | undefined;
}

const nothing: Choice = { worth: 0, last: undefined, before: undefined };

/** Spans in order. No candidates give []. */
export function chooseSpans(candidates: readonly CandidateSpan[]): readonly TaggedSpan[] {
  const worth = ({ role, probability }: CandidateSpan) => probability - worthwhile[role];
  const offered = candidates.filter((one) => worth(one) > 0).sort((a, b) => a.to - b.to);
  const choices: Choice[] = [nothing];
  for (const [i, last] of offered.entries()) {
    const without = choices[i] ?? nothing;
    const before = choices[countEnding(offered, i, last.from)] ?? nothing;
    const taken = { worth: before.worth + worth(last), last, before };
    choices.push(taken.worth > without.worth ? taken : without);
  }
  const spans: TaggedSpan[] = [];
  for (let choice = choices.at(-1); choice?.last; choice = choice.before) {
    const { role, from, to } = choice.last;
    spans.push({ role, from, to });
  }
  return spans.reverse();
}

/** How many of the first `count` offered end at `word` or before; they stand in order of ends. */
function countEnding(offered: readonly CandidateSpan[], count: number, word: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offered[middle] as CandidateSpan).to <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
