/** `readout extract` as a filter: an HTML page a line in, its article a line out. */
import { z } from 'zod';
import { extractArticle } from '../../collect/extract.ts';
import { type Filter, mapLines } from './filter.ts';

const inputSchema = z.object({
  id: z.string().min(1),
  url: z.string().optional(),
  html: z.string(),
});

const outputSchema = z.object({
  id: z.string(),
  title: z.string(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  lang: z.string(),
  siteName: z.string().nullable(),
  text: z.string(),
});

export const extractFilter: Filter = {
  name: 'extract',
  summary: 'Takes the article out of a page: title, byline, time, language and text.',
  inputSchema,
  outputSchema,
  run(lines, write) {
    return mapLines(lines, inputSchema, write, ({ id, url, html }) => {
      const article = extractArticle(html, url === undefined ? {} : { address: url });
      if (article === undefined) {
        const message = 'No article text was found in this page.';
        return { id, error: { code: 'no-article', message } };
      }
      return {
        id,
        title: article.title,
        byline: article.byline ?? null,
        publishedAt: article.publishedAt ?? null,
        lang: article.lang,
        siteName: article.siteName ?? null,
        text: article.text,
      };
    });
  },
};
