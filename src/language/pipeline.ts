/**
 * A text to its reading: the ordered passes, each with what it needs and makes. Add a pass by
 * adding it here; a test holds the order to the needs.
 */
import type { Reading, ReadingInput } from '../model/reading.ts';
import { findClaims } from './claims/find-claims.ts';
import { beginDraft, type Draft, type Pass } from './draft.ts';
import { findEvents } from './events/find-events.ts';
import type { Knowledge } from './knowledge.ts';
import { findActors } from './names/find-actors.ts';
import { findNames } from './names/find-names.ts';
import { findPlaces } from './places/find-places.ts';
import { segmentText } from './segment.ts';
import { attributeStatements } from './statements/attribute.ts';
import { findTimes } from './times/find-times.ts';
import { analyserVersion } from './version.ts';

/** Every pass, in the order in which they run. */
export const passes: readonly Pass[] = [
  segmentText,
  findTimes,
  findNames,
  findPlaces,
  findActors,
  attributeStatements,
  findEvents,
  findClaims,
];

/**
 * All annotations of one text. Pure: the same input and knowledge give the same reading on any
 * machine. Empty text gives a reading with empty lists.
 */
export function readText(input: ReadingInput, knowledge: Knowledge): Reading {
  const lang = input.lang ?? knowledge.detectLanguage(input.text);
  let draft: Draft = beginDraft(input, lang);
  for (const pass of passes) draft = { ...draft, ...pass.run(draft, knowledge) };
  return toReading(draft);
}

function toReading(draft: Draft): Reading {
  return {
    kind: 'reading',
    analyser: analyserVersion,
    lang: draft.lang,
    sentences: draft.sentences,
    mentions: draft.mentions,
    times: draft.times,
    places: draft.places,
    statements: draft.statements,
    events: draft.events,
    disputes: draft.disputes,
    demands: draft.demands,
    expectations: draft.expectations,
  };
}
