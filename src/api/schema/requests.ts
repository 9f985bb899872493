/** Schemas of what comes with a question: paging, as-of, references, and the small bodies. */
import { z } from '@hono/zod-openapi';
import type { Instant } from '../../model/ids.ts';
import type { ImportOutcome, ImportRecord, StoryPart } from '../../pipeline/desk.ts';
import { instantForms, parseAsOf } from '../as-of.ts';
import { parseSince, sinceForms } from '../since.ts';
import { maybe, mirrors } from './mirrors.ts';
import { articleId, instant } from './primitives.ts';
import { maxTextLength } from './reading.ts';

const storyParts = [
  'reprints',
  'timeline',
  'happenings',
  'disputes',
  'positions',
  'watchItems',
] as const satisfies readonly StoryPart[];

/** The most items of a list answered at once. */
export const maxPageLength = 500;

/** `?asOf=`: what the desk knew at that instant; answered as an instant in UTC. */
export const asOfQuery = z
  .string()
  .transform((text, context): Instant => {
    const parsed = parseAsOf(text);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: `expected ${instantForms}` });
    return z.NEVER;
  })
  .openapi({ type: 'string', format: 'date-time', description: 'What was known at this instant.' });

/** `?since=`: when the reader last looked; a day alone is its beginning. */
export const sinceQuery = z
  .string()
  .transform((text, context): Instant => {
    const parsed = parseSince(text);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: `expected ${sinceForms}` });
    return z.NEVER;
  })
  .openapi({ type: 'string', format: 'date-time', description: 'When the reader last looked.' });

export const asOfFields = { asOf: maybe(asOfQuery) };

/** `?limit=&offset=&asOf=`. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(maxPageLength).default(50),
  offset: z.coerce.number().int().min(0).default(0),
  ...asOfFields,
};

/** `?parts=timeline,disputes&articleLimit=&articleOffset=&asOf=`: how much of a story. */
export const storyFields = {
  parts: maybe(
    z
      .string()
      .transform((text) => text.split(',').filter((part) => part !== ''))
      .pipe(z.array(z.enum(storyParts)))
      .openapi({ type: 'string', description: `Any of ${storyParts.join(', ')}; all without it.` }),
  ),
  articleLimit: maybe(z.coerce.number().int().min(0).max(maxPageLength)),
  articleOffset: maybe(z.coerce.number().int().min(0)),
  ...asOfFields,
};

/** A story or an article by id, by the beginning of an id, by label words or by address. */
export const reference = z
  .string()
  .min(1)
  .max(4000)
  .openapi({ description: 'An id, the unique beginning of one, or words of the label.' });

export const importRecordSchema = mirrors<ImportRecord>()(
  z
    .object({
      origin: z.string().min(1).max(4000),
      address: maybe(z.string().max(4000)),
      title: maybe(z.string().max(10_000)),
      byline: maybe(z.string().max(10_000)),
      publishedAt: maybe(instant),
      outlet: maybe(z.string().max(1000)),
      lang: maybe(z.string().max(100)),
      text: z.string().max(maxTextLength),
      arrivedAt: maybe(instant),
    })
    .openapi('ImportRecord'),
);

export const importOutcomeSchema = mirrors<ImportOutcome>()(
  z
    .union([
      z.object({
        origin: z.string(),
        outcome: z.enum(['new-article', 'new-revision', 'unchanged']),
        articleId,
      }),
      z.object({ origin: z.string(), outcome: z.literal('refused'), reason: z.string() }),
    ])
    .openapi('ImportOutcome'),
);
