/** What an `expected.json` holds for each kind of case: the reading's spans as their texts. */
import type { Reading, Speaker } from '../src/model/reading.ts';
import type { Span } from '../src/model/span.ts';

export type Projection = (reading: Reading, text: string) => unknown;

/** By the name of the folder below `test/cases/`. */
export const projections: Readonly<Record<string, Projection>> = {
  sentences: (reading, text) => reading.sentences.map((span) => cut(text, span)),
  times: (reading, text) =>
    reading.times.map((time) => ({ text: cut(text, time), ...without(time) })),
  places: (reading, text) =>
    reading.places.map((place) => ({
      text: cut(text, place),
      name: place.name,
      country: place.country,
      ...(place.alternativeNames ? { alternativeNames: place.alternativeNames } : {}),
    })),
  names: (reading, text) =>
    reading.mentions.map((mention) => ({ text: cut(text, mention), ...without(mention) })),
  statements: (reading, text) =>
    reading.statements.map((statement) => ({
      source: statement.source.map((span) => cut(text, span)),
      cue: statement.cue.map((span) => cut(text, span)),
      content: statement.content.map((span) => cut(text, span)),
      speaker: voice(statement.speaker),
      act: statement.act,
      certainty: statement.certainty,
      form: statement.form,
      ...(statement.reportedBy ? { reportedBy: voice(statement.reportedBy) } : {}),
    })),
  events: (reading, text) =>
    reading.events.map((event) => ({
      type: event.type,
      mode: event.mode,
      status: event.status,
      trigger: event.trigger.map((span) => cut(text, span)),
      actors: event.actors.map((actor) => [actor.name, actor.status].filter(Boolean).join(': ')),
      recipients: event.recipients.map((actor) => actor.name),
      place: event.place?.name,
      time: event.time?.value,
    })),
  claims: (reading, text) => ({
    disputes: reading.disputes.map((dispute) => ({
      claim: cut(text, dispute.claim),
      asserts: dispute.asserts.map(({ speaker, act }) => `${voice(speaker)}: ${act}`),
      disputes: dispute.disputes.map(({ speaker, act }) => `${voice(speaker)}: ${act}`),
    })),
    demands: reading.demands.map((demand) => ({
      party: voice(demand.party),
      stance: demand.stance,
      ...(demand.of ? { of: voice(demand.of) } : {}),
      content: cut(text, demand.content),
    })),
    expectations: reading.expectations.map((expectation) => ({
      form: expectation.form,
      content: cut(text, expectation.content),
      actors: expectation.actors.map((actor) => actor.name),
      time: expectation.time?.value,
    })),
  }),
};

function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function voice(speaker: Speaker): string {
  return `${speaker.name} (${speaker.actorId ?? speaker.kind})`;
}

function without<T extends Span>(record: T): Omit<T, 'start' | 'end'> {
  const { start: _start, end: _end, ...rest } = record;
  return rest;
}
