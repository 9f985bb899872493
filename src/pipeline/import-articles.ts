/** Takes texts handed in by a person into the store, and says of each what became of it. */
import { canonicalAddress, hostOf } from '../collect/canonical.ts';
import type { Outlet } from '../model/article.ts';
import type { LanguageTag } from '../model/ids.ts';
import { cleanText } from '../store/clean-text.ts';
import { articleIdOf, outletIdOf, revisionIdOf } from '../store/identity.ts';
import type { IncomingArticle } from '../store/store.ts';
import { cutLine, longestLines } from './cut-line.ts';
import { type ImportOutcome, type ImportRecord, longestImportText } from './desk.ts';
import { parseInstant } from './filters/filter.ts';
import type { Workshop } from './workshop.ts';

/** Outcomes in the order of the records. What is accepted is safe once this answers. */
export async function importArticles(
  { store, now, wake }: Workshop,
  records: readonly ImportRecord[],
): Promise<readonly ImportOutcome[]> {
  // Loaded with the first text: its tables take time that a start can do without.
  const { detectLanguage } = await import('../collect/lang.ts');
  const prepared = records.map((record) => prepare(record, now(), detectLanguage));
  const incoming = prepared.flatMap((entry) => ('incoming' in entry ? [entry.incoming] : []));
  const accepted = incoming.length === 0 ? [] : await store.acceptArticles(incoming);
  wake();
  let next = 0;
  return prepared.map((entry) => {
    if ('reason' in entry) {
      return { origin: entry.origin, outcome: 'refused', reason: entry.reason };
    }
    const acceptance = accepted[next++];
    if (acceptance === undefined) throw new Error('Expected an acceptance for each text');
    const { outcome, articleId } = acceptance;
    return { origin: entry.origin, outcome, articleId };
  });
}

type Prepared =
  | { readonly origin: string; readonly incoming: IncomingArticle }
  | { readonly origin: string; readonly reason: string };

function prepare(
  record: ImportRecord,
  now: string,
  detectLanguage: (text: string) => LanguageTag,
): Prepared {
  const { origin } = record;
  const text = cleanText(record.text).trim();
  if (text === '') return { origin, reason: 'It has no text.' };
  if (text.length > longestImportText) {
    return { origin, reason: `Its text is longer than ${longestImportText} characters: split it.` };
  }
  if (record.publishedAt !== undefined && Number.isNaN(Date.parse(record.publishedAt))) {
    return { origin, reason: `Its date "${record.publishedAt.slice(0, 40)}" is not ISO 8601.` };
  }
  return {
    origin,
    incoming: makeIncoming({ ...record, lang: record.lang ?? detectLanguage(text) }, text, now),
  };
}

function makeIncoming(
  record: ImportRecord & { lang: LanguageTag },
  text: string,
  now: string,
): IncomingArticle {
  const title = cutLine(record.title ?? firstLine(text), longestLines.title);
  const address = addressOf(record, title);
  const articleId = articleIdOf(address);
  return {
    articleId,
    address,
    outlet: outletOf(record, address),
    arrivedAt: record.arrivedAt === undefined ? now : parseInstant(record.arrivedAt),
    ...(record.publishedAt === undefined ? {} : { publishedAt: parseInstant(record.publishedAt) }),
    revision: {
      id: revisionIdOf(articleId, title, text),
      title,
      lang: record.lang,
      text,
      ...(record.byline === undefined
        ? {}
        : { byline: cutLine(record.byline, longestLines.byline) }),
    },
  };
}

/**
 * A web address in its canonical form; else the origin as a `file:` address without its folders
 * above. Every folder has its 001.txt, so outlet and title are part of that name: the same file
 * with a corrected text is a revision, another article under the same file name is another one.
 */
function addressOf(record: ImportRecord, title: string): string {
  const canonical = record.address === undefined ? undefined : canonicalAddress(record.address);
  if (canonical !== undefined) return canonical;
  if (record.address !== undefined) return record.address;
  const named = JSON.stringify([record.origin, record.outlet?.trim() ?? '', title]);
  return `file:${encodeURI(record.origin)}~${articleIdOf(named).slice(0, 8)}`;
}

function outletOf(record: ImportRecord, address: string): Outlet {
  const host = hostOf(address);
  const stated = cutLine(record.outlet ?? '', longestLines.outletName);
  const name = stated || host?.replace(/^www\./, '') || 'Unnamed outlet';
  return {
    kind: 'outlet',
    id: outletIdOf(stated || host || name),
    name,
    ...(host === undefined ? {} : { host }),
  };
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}
