/** Schemas of a reading: everything the analyser finds in one text, with its spans. */
import { z } from '@hono/zod-openapi';
import type {
  Demand,
  DisputedClaim,
  Event,
  Expectation,
  Mention,
  Participant,
  PlaceMention,
  Reading,
  ReadingInput,
  Sentence,
  Speaker,
  SpeechAct,
  Statement,
  TimeExpression,
  Voice,
} from '../../model/reading.ts';
import { actorKinds, eventStatuses, eventTypes, speechActs, timeMods } from './kinds.ts';
import { maybe, mirrors } from './mirrors.ts';
import { actorId, day, instant, languageTag, spanFields, spanSchema } from './primitives.ts';

/** The longest text that is read at once, in UTF-16 code units: a thick book. */
export const maxTextLength = 2_000_000;

const spans = z.array(spanSchema);

export const readingInputSchema = mirrors<ReadingInput>()(
  z
    .object({
      text: z.string().min(1).max(maxTextLength),
      title: maybe(z.string().max(10_000)),
      publishedAt: maybe(instant),
      lang: maybe(languageTag),
      outlet: maybe(z.string().max(1000)),
    })
    .openapi('ReadingInput'),
);

const sentence = mirrors<Sentence>()(
  z.object({ ...spanFields, paragraph: z.int() }).openapi('Sentence'),
);

const mention = mirrors<Mention>()(
  z
    .object({
      ...spanFields,
      kind: z.enum(actorKinds),
      name: z.string(),
      actorId: maybe(actorId),
      role: maybe(z.string()),
    })
    .openapi('Mention'),
);

const time = mirrors<TimeExpression>()(
  z
    .object({
      ...spanFields,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: maybe(z.string()),
      mod: maybe(z.enum(timeMods)),
      days: maybe(z.object({ first: day, last: day })),
    })
    .openapi('TimeExpression'),
);

const place = mirrors<PlaceMention>()(
  z
    .object({
      ...spanFields,
      name: z.string(),
      country: maybe(z.string()),
      lat: maybe(z.number()),
      lon: maybe(z.number()),
      geonamesId: maybe(z.int()),
      alternativeNames: maybe(z.array(z.string())),
    })
    .openapi('PlaceMention'),
);

export const speakerSchema = mirrors<Speaker>()(
  z
    .object({ name: z.string(), kind: z.enum(actorKinds), actorId: maybe(actorId) })
    .openapi('Speaker'),
);

export const speechActSchema: z.ZodType<SpeechAct, SpeechAct> = z
  .enum(speechActs)
  .openapi('SpeechAct');

const statement = mirrors<Statement>()(
  z
    .object({
      kind: z.literal('statement'),
      source: spans,
      cue: spans,
      content: spans,
      speaker: speakerSchema,
      act: speechActSchema,
      certainty: z.number(),
      form: z.enum(['direct', 'indirect', 'mixed']),
      reportedBy: maybe(speakerSchema),
    })
    .openapi('Statement'),
);

const participant = mirrors<Participant>()(
  z
    .object({
      ...spanFields,
      name: z.string(),
      actorId: maybe(actorId),
      status: maybe(z.enum(eventStatuses)),
    })
    .openapi('Participant'),
);

const event = mirrors<Event>()(
  z
    .object({
      kind: z.literal('event'),
      type: z.enum(eventTypes),
      mode: maybe(z.string()),
      status: z.enum(eventStatuses),
      trigger: spans,
      actors: z.array(participant),
      recipients: z.array(participant),
      place: maybe(place),
      time: maybe(time),
      evidence: spanSchema,
    })
    .openapi('Event'),
);

const voice = mirrors<Voice>()(
  z.object({ speaker: speakerSchema, act: speechActSchema, evidence: spanSchema }).openapi('Voice'),
);

const disputedClaim = mirrors<DisputedClaim>()(
  z
    .object({ claim: spanSchema, asserts: z.array(voice), disputes: z.array(voice) })
    .openapi('DisputedClaim'),
);

const demand = mirrors<Demand>()(
  z
    .object({
      party: speakerSchema,
      stance: z.enum(['demands', 'refuses', 'offers', 'accepts', 'conditional']),
      content: spanSchema,
      of: maybe(speakerSchema),
      evidence: spanSchema,
    })
    .openapi('Demand'),
);

const expectation = mirrors<Expectation>()(
  z
    .object({
      form: z.enum(['scheduled', 'awaited', 'deadline', 'watch']),
      content: spanSchema,
      actors: z.array(participant),
      time: maybe(time),
      evidence: spanSchema,
    })
    .openapi('Expectation'),
);

export const readingSchema = mirrors<Reading>()(
  z
    .object({
      kind: z.literal('reading'),
      analyser: z.string(),
      lang: languageTag,
      sentences: z.array(sentence),
      mentions: z.array(mention),
      times: z.array(time),
      places: z.array(place),
      statements: z.array(statement),
      events: z.array(event),
      disputes: z.array(disputedClaim),
      demands: z.array(demand),
      expectations: z.array(expectation),
    })
    .openapi('Reading'),
);
