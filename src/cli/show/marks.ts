/** Turns a reading into marks on its text, and a marked text into pieces to print: the innermost finding wins. */
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { FindingKind } from '../terminal/colours.ts';

export interface Mark extends Span {
  readonly kind: FindingKind;
}

/** What is painted where two findings are equally long: who speaks before who or where they are. */
const rankOfKind: Readonly<Record<FindingKind, number>> = {
  content: 0,
  place: 1,
  actor: 2,
  time: 3,
  event: 4,
  cue: 5,
  source: 6,
};

/** Every finding of the reading as a mark; in no order. */
export function collectMarks(reading: Reading): readonly Mark[] {
  const mark = (kind: FindingKind, spans: readonly Span[]): Mark[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [
    ...reading.statements.flatMap(({ source, cue, content }) => [
      ...mark('source', source),
      ...mark('cue', cue),
      ...mark('content', content),
    ]),
    ...mark('actor', reading.mentions),
    ...reading.events.flatMap(({ trigger }) => mark('event', trigger)),
    ...mark('time', reading.times),
    ...mark('place', reading.places),
  ];
}

/** A part of the text with the kind it is painted as. */
export interface Run extends Span {
  readonly kind?: FindingKind;
}

/** Cuts `[from, to)` of a text at the marks; the runs cover it without gaps. */
export function cutRuns(marks: readonly Mark[], from: number, to: number): readonly Run[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from);
  const edges = inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)]);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const kind = innermost(inside, start, end);
    return kind === undefined ? { start, end } : { start, end, kind };
  });
}

function innermost(marks: readonly Mark[], start: number, end: number): FindingKind | undefined {
  let found: Mark | undefined;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (found === undefined || isInside(mark, found)) found = mark;
  }
  return found?.kind;
}

function isInside(mark: Mark, other: Mark): boolean {
  const [length, otherLength] = [mark.end - mark.start, other.end - other.start];
  if (length !== otherLength) return length < otherLength;
  return rankOfKind[mark.kind] > rankOfKind[other.kind];
}
