/** Schemas of a brief, its sentences with their citations, and why one may not leave the desk. */
import { z } from '@hono/zod-openapi';
import type { Brief, BriefProblem, BriefSentence, BriefSource } from '../../model/brief.ts';
import { briefSectionKeys } from './kinds.ts';
import { maybe, mirrors } from './mirrors.ts';
import {
  articleId,
  citationSchema,
  day,
  instant,
  languageTag,
  revisionId,
  storyId,
} from './primitives.ts';

const briefSentence = mirrors<BriefSentence>()(
  z
    .object({
      text: z.string(),
      lang: languageTag,
      basis: z.enum(['taken', 'built']),
      citations: z.array(citationSchema),
      date: maybe(day),
    })
    .openapi('BriefSentence'),
);

const briefSource = mirrors<BriefSource>()(
  z
    .object({
      number: z.int(),
      articleId,
      revisionId,
      outletName: z.string(),
      title: z.string(),
      address: z.string(),
      publishedAt: maybe(instant),
      reprintedBy: z.array(articleId),
    })
    .openapi('BriefSource'),
);

export const briefSchema = mirrors<Brief>()(
  z
    .object({
      kind: z.literal('brief'),
      storyId,
      version: z.int(),
      asOf: instant,
      headline: briefSentence,
      standfirst: briefSentence,
      sections: z.array(
        z.object({ key: z.enum(briefSectionKeys), sentences: z.array(briefSentence) }),
      ),
      sources: z.array(briefSource),
      articleCount: z.int(),
      originCount: z.int(),
    })
    .openapi('Brief'),
);

export const briefProblemSchema = mirrors<BriefProblem>()(
  z
    .object({
      code: z.enum(['uncited', 'unresolved', 'not-verbatim', 'quotation-not-verbatim', 'empty']),
      where: z.enum(['headline', 'standfirst', ...briefSectionKeys]),
      sentence: z.string(),
      detail: z.string(),
    })
    .openapi('BriefProblem'),
);
