/** Reads the schema.org article of a page from its JSON-LD, however it is nested. */
import { type DomDocument, readHtmlLine } from './dom.ts';

export interface LinkedArticle {
  readonly headline?: string;
  readonly authors?: string;
  readonly publishedAt?: string;
  readonly lang?: string;
  readonly siteName?: string;
  readonly articleBody?: string;
}

const articleTypes =
  /^(?:\w*Article|BlogPosting|\w*Posting|Report|\w*Review|LiveBlogPosting|Claim\w*)$/;
const pageTypes =
  /^(?:WebPage|ItemPage|AboutPage|CreativeWork|Book|Recipe|VideoObject|PodcastEpisode)$/;

type Json = Readonly<Record<string, unknown>>;

/** Empty where there is none or it is not JSON; fields of another article on the page may not be told apart. */
export function readJsonLd(document: DomDocument): LinkedArticle {
  const things = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    flatten(parseJson(script.textContent ?? ''), 0),
  );
  const thing =
    things.find((one) => typesOf(one).some((type) => articleTypes.test(type))) ??
    things.find(
      (one) => typesOf(one).some((type) => pageTypes.test(type)) && one.datePublished !== undefined,
    );
  if (thing === undefined) return {};
  const byId = new Map(
    things.filter((one) => typeof one['@id'] === 'string').map((one) => [one['@id'], one]),
  );
  const authors = namesOf(thing.author ?? thing.creator, byId);
  const siteName = namesOf(thing.publisher, byId);
  const fields = {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    authors: authors.length === 0 ? undefined : authors.join(', '),
    publishedAt: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    lang: textOf(thing.inLanguage),
    siteName: siteName[0],
    articleBody: typeof thing.articleBody === 'string' ? thing.articleBody : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Tolerates what sites put around their JSON: comments, CDATA marks, raw line breaks in strings. */
function parseJson(text: string): unknown {
  const trimmed = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const candidate of [trimmed, trimmed.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing: JSON-LD is a hint among others.
    }
  }
  return undefined;
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => flatten(one, depth + 1));
  if (!isRecord(value)) return [];
  return [
    value,
    ...flatten(value['@graph'], depth + 1),
    ...flatten(value.mainEntity, depth + 1),
    ...flatten(value.mainEntityOfPage, depth + 1),
  ];
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Json): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter(
    (one): one is string => typeof one === 'string',
  );
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): readonly string[] {
  if (Array.isArray(value))
    return [...new Set(value.slice(0, 20).flatMap((one) => namesOf(one, byId)))];
  const text = textOf(value);
  if (text !== undefined) return /^https?:/.test(text) ? [] : [text];
  if (!isRecord(value)) return [];
  const name = textOf(value.name);
  if (name !== undefined) return [name];
  const target = byId.get(value['@id']);
  return target === undefined || target === value ? [] : namesOf(target.name, byId);
}

function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? readHtmlLine(one) || undefined : undefined;
}
