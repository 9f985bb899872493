/** `readout read` as a filter: an article a line in, its reading a line out. */
import { z } from 'zod';
import { detectLanguage } from '../../collect/lang.ts';
import { readText } from '../../language/pipeline.ts';
import type { Participant, Reading, Statement } from '../../model/reading.ts';
import { lackingParts } from '../../model/reading-parts.ts';
import type { Span } from '../../model/span.ts';
import { loadKnowledge } from '../knowledge.ts';
import { type Filter, mapLines, parseInstant } from './filter.ts';

const inputSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  lang: z.string().nullish(),
  outlet: z.string().nullish(),
});

const offsets = z.tuple([z.number().int(), z.number().int()]);
const spanned = z.object({ start: z.number().int(), end: z.number().int() });
const speaker = z.object({
  name: z.string(),
  kind: z.string(),
  actorId: z.string().optional(),
});
const participant = spanned.extend({
  name: z.string(),
  actorId: z.string().optional(),
  status: z.string().optional(),
});
const time = spanned.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().optional(),
});
const place = spanned.extend({
  name: z.string(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  geonamesId: z.number().optional(),
});
const voice = z.object({ speaker, act: z.string(), span: offsets });

const outputSchema = z.object({
  id: z.string(),
  lang: z.string(),
  analyser: z.string(),
  /** Lists that are not made in this language, and so are empty. */
  lacks: z.array(z.enum(['times', 'statements', 'events', 'disputes', 'demands', 'expectations'])),
  sentences: z.array(offsets),
  mentions: z.array(
    spanned.extend({ kind: z.string(), name: z.string(), actorId: z.string().optional() }),
  ),
  statements: z.array(
    z.object({
      source: z.array(offsets),
      cue: z.array(offsets),
      content: z.array(offsets),
      speaker,
      act: z.string(),
      certainty: z.number(),
      form: z.enum(['direct', 'indirect', 'mixed']),
      reportedBy: speaker.optional(),
    }),
  ),
  events: z.array(
    z.object({
      type: z.string(),
      mode: z.string().optional(),
      status: z.string(),
      trigger: z.array(offsets),
      actors: z.array(participant),
      recipients: z.array(participant),
      place: place.optional(),
      time: time.optional(),
    }),
  ),
  times: z.array(time),
  places: z.array(place),
  disputes: z.array(
    z.object({ claim: offsets, asserts: z.array(voice), disputes: z.array(voice) }),
  ),
  demands: z.array(
    z.object({ party: speaker, stance: z.string(), content: offsets, of: speaker.optional() }),
  ),
  expectations: z.array(
    z.object({
      form: z.string(),
      content: offsets,
      actors: z.array(participant),
      time: time.optional(),
    }),
  ),
});

export const readFilter: Filter = {
  name: 'read',
  summary: 'Reads articles: who said what, what happened, when and where, what is disputed.',
  inputSchema,
  outputSchema,
  async run(lines, write) {
    const knowledge = await loadKnowledge();
    return mapLines(lines, inputSchema, write, (record) => {
      const { id, publishedAt, lang, ...rest } = record;
      const reading = readText(
        {
          text: rest.text,
          lang: lang ?? detectLanguage(rest.text),
          ...(rest.title === undefined ? {} : { title: rest.title }),
          ...(rest.outlet === undefined ? {} : { outlet: rest.outlet }),
          ...(publishedAt === undefined ? {} : { publishedAt: parseInstant(publishedAt) }),
        },
        knowledge,
      );
      return { id, ...writeReading(reading) };
    });
  },
};

/** A reading in the shape of the filter's output, spans as `[start, end]`. */
export function writeReading(reading: Reading): Omit<z.infer<typeof outputSchema>, 'id'> {
  return {
    lang: reading.lang,
    analyser: reading.analyser,
    lacks: [...lackingParts(reading.lang)],
    sentences: reading.sentences.map(toOffsets),
    mentions: reading.mentions.map((mention) => ({ ...mention })),
    statements: reading.statements.map(writeStatement),
    events: reading.events.map(({ kind: _, evidence: __, ...event }) => ({
      ...event,
      trigger: event.trigger.map(toOffsets),
      actors: copyAll(event.actors),
      recipients: copyAll(event.recipients),
    })),
    times: reading.times.map(({ days: _, ...time }) => time),
    places: reading.places.map(({ alternativeNames: _, ...place }) => place),
    disputes: reading.disputes.map((dispute) => ({
      claim: toOffsets(dispute.claim),
      asserts: dispute.asserts.map(({ evidence, ...v }) => ({ ...v, span: toOffsets(evidence) })),
      disputes: dispute.disputes.map(({ evidence, ...v }) => ({ ...v, span: toOffsets(evidence) })),
    })),
    demands: reading.demands.map(({ evidence: _, content, ...demand }) => ({
      ...demand,
      content: toOffsets(content),
    })),
    expectations: reading.expectations.map(({ evidence: _, content, actors, ...expectation }) => ({
      ...expectation,
      content: toOffsets(content),
      actors: copyAll(actors),
    })),
  };
}

function writeStatement({ kind: _, ...statement }: Statement) {
  return {
    ...statement,
    source: statement.source.map(toOffsets),
    cue: statement.cue.map(toOffsets),
    content: statement.content.map(toOffsets),
  };
}

function copyAll(participants: readonly Participant[]): Participant[] {
  return participants.map((participant) => ({ ...participant }));
}

function toOffsets(span: Span): [number, number] {
  return [span.start, span.end];
}
