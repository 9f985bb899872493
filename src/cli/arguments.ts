/** Reads what people write on the command line: times, numbers, addresses. */
import { instantForms, parseAsOf } from '../api/as-of.ts';
import { parseSince, sinceWords } from '../api/since.ts';
import { ReadoutError } from '../model/error.ts';
import type { Instant, LanguageTag } from '../model/ids.ts';

/** Throws `bad-input` naming the accepted forms; undefined stays undefined. */
export function readTime(name: string, text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const instant = parseAsOf(text);
  if (instant !== undefined) return instant;
  throw new ReadoutError('bad-input', `Expected ${instantForms} for ${name}, got "${text}".`);
}

/** `{asOf}` for the desk, empty where no time was given. */
export function readAsOf(text: string | undefined): { readonly asOf?: Instant } {
  const asOf = readTime('--as-of', text);
  return asOf === undefined ? {} : { asOf };
}

/** When a reader last looked, counted from `now` where words say it; throws `bad-input` otherwise. */
export function readSince(text: string | undefined, now: Instant): Instant | undefined {
  if (text === undefined) return undefined;
  const since = parseSince(text, now);
  if (since !== undefined) return since;
  throw new ReadoutError('bad-input', `Expected ${sinceWords} for --new-since, got "${text}".`);
}

/** When a text was published: a day means its first moment, because that is what dated texts know. */
export function readPublished(text: string | undefined): Instant | undefined {
  const instant = readTime('--published', text);
  const isDay = text !== undefined && /^\s*\d{4}-\d{2}-\d{2}\s*$/u.test(text);
  return isDay && instant !== undefined ? `${instant.slice(0, 10)}T00:00:00.000Z` : instant;
}

/** A whole number from `least` on; throws `bad-input` otherwise. */
export function readCount(name: string, text: string, least = 1): number {
  if (/^\d{1,9}$/u.test(text) && Number(text) >= least) return Number(text);
  throw new ReadoutError(
    'bad-input',
    `Expected a whole number from ${least} for ${name}, got "${text}".`,
  );
}

/** A BCP 47 tag as far as its form goes; throws `bad-input` otherwise. */
export function readLang(text: string | undefined): LanguageTag | undefined {
  if (text === undefined || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text)) return text;
  throw new ReadoutError(
    'bad-input',
    `Expected a language such as en, uk or ar for --lang, got "${text}".`,
  );
}

/** Whether the argument is a web address and not the name of a file. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}
