/** Turns a reading into the marks of its article page: every span under its kind. */
import type { Reading } from '../../../../src/model/reading.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Mark, MarkKind } from './segments.ts';

/** All marks of a reading; no order is promised. */
export function marksOf(reading: Reading): readonly Mark[] {
  const mark = (kind: MarkKind, spans: readonly Span[]): readonly Mark[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [
    ...reading.statements.flatMap((statement) => [
      ...mark('source', statement.source),
      ...mark('cue', statement.cue),
      ...mark('content', statement.content),
    ]),
    ...reading.events.flatMap((event) => mark('event', event.trigger)),
    ...mark('actor', reading.mentions),
    ...mark('time', reading.times),
    ...mark('place', reading.places),
    ...mark(
      'anchor',
      reading.disputes.map(({ claim }) => claim),
    ),
    ...mark(
      'anchor',
      reading.demands.map(({ content }) => content),
    ),
    ...mark(
      'anchor',
      reading.expectations.map(({ content }) => content),
    ),
  ];
}
