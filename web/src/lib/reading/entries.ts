/**
 * Names the entries of an article's list of findings, and says for each place in the text which
 * entry it belongs to, so that text and list can lead to each other.
 */
import type { Reading } from '../../../../src/model/reading.ts';
import type { Span } from '../../../../src/model/span.ts';
import { gatherActors, gatherPlaces } from './found-names.ts';

export type EntryKind =
  | 'statement'
  | 'dispute'
  | 'event'
  | 'demand'
  | 'expectation'
  | 'actor'
  | 'time'
  | 'place';

/** The id of an entry's element; `index` counts from 0 within its group. */
export function entryId(kind: EntryKind, index: number): string {
  return `f-${kind}-${index}`;
}

/** By the offset at which a finding begins; of several the one that says most, in the order of the list. */
export function findEntries(reading: Reading): ReadonlyMap<number, string> {
  const entries = new Map<number, string>();
  const add = (kind: EntryKind, groups: readonly (readonly Span[])[]): void => {
    for (const [index, spans] of groups.entries()) {
      for (const { start } of spans) {
        if (!entries.has(start)) entries.set(start, entryId(kind, index));
      }
    }
  };
  add(
    'statement',
    reading.statements.map(({ source, cue, content }) => [...source, ...cue, ...content]),
  );
  add(
    'dispute',
    reading.disputes.map(({ claim }) => [claim]),
  );
  add(
    'event',
    reading.events.map(({ trigger }) => trigger),
  );
  add(
    'demand',
    reading.demands.map(({ content }) => [content]),
  );
  add(
    'expectation',
    reading.expectations.map(({ content }) => [content]),
  );
  add(
    'actor',
    gatherActors(reading.mentions).map(({ spans }) => spans),
  );
  add(
    'time',
    reading.times.map((time) => [time]),
  );
  add(
    'place',
    gatherPlaces(reading.places).map(({ spans }) => spans),
  );
  return entries;
}
