/** Ids, instants, days, spans and citations: what every other schema is made of. */
import { z } from '@hono/zod-openapi';
import type { Id } from '../../model/ids.ts';
import type { Citation, Span } from '../../model/span.ts';
import { mirrors } from './mirrors.ts';

/** An id of one kind of record; at run time a short plain string. */
export function idOf<Kind extends string>(_kind: Kind): z.ZodType<Id<Kind>, Id<Kind>> {
  return z.string().min(1).max(200) as unknown as z.ZodType<Id<Kind>, Id<Kind>>;
}

export const articleId = idOf('article');
export const revisionId = idOf('revision');
export const outletId = idOf('outlet');
export const feedId = idOf('feed');
export const storyId = idOf('story');
export const claimId = idOf('claim');
export const happeningId = idOf('happening');
export const actorId = idOf('actor');
export const watchItemId = idOf('watch-item');
export const replyId = idOf('reply');

/** In UTC with milliseconds, as records carry it; in questions any ISO date-time with a zone is taken. */
export const instant = z.string().openapi({ format: 'date-time' });

/** A calendar day. */
export const day = z.string().openapi({ format: 'date' });

/** A BCP 47 tag, or `und`. */
export const languageTag = z.string().openapi({ example: 'en' });

/** The fields of a span, for records that are spans themselves. */
export const spanFields = {
  start: z.int().min(0),
  end: z.int().min(0),
};

export const spanSchema = mirrors<Span>()(z.object(spanFields).openapi('Span'));

export const citationSchema = mirrors<Citation>()(
  z.object({ revisionId, span: spanSchema }).openapi('Citation'),
);
