/** Chooses an article's title among those a page gives, and takes the site's name off it. */
import { joinSpaces } from './dom.ts';

export interface TitleCandidates {
  readonly headline: string | undefined;
  readonly social: string | undefined;
  /** The `title` element. */
  readonly page: string;
  readonly headings: readonly string[];
}

/** Empty where the page gives none. A heading that agrees with the page's title wins: it is what readers see. */
export function cleanTitle(found: TitleCandidates, siteName?: string): string {
  const stated = [found.headline, found.social, found.page]
    .map((title) => dropSiteName(title ?? '', siteName))
    .filter((title) => title !== '');
  const heading = found.headings.find(
    (text) => text !== '' && stated.some((title) => agree(title, text)),
  );
  if (heading !== undefined) return heading;
  if (stated[0] !== undefined) return stated[0];
  return found.headings.find((text) => text !== '') ?? '';
}

const separator = /\s+[|–—·»«:•~-]+\s+|\s*[|»]\s*/u;

function dropSiteName(title: string, siteName: string | undefined): string {
  const text = joinSpaces(title);
  const parts = text.split(separator);
  if (parts.length < 2) return text;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (siteName !== undefined && sameName(last, siteName))
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·»«:•~-]+$/u, '');
  if (siteName !== undefined && sameName(first, siteName))
    return text.slice(first.length).replace(/^[\s|–—·»«:•~-]+/u, '');
  if (/[|»]|\s[–—-]\s/.test(text) && last.split(' ').length <= 4 && first.split(' ').length >= 4)
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·»«:•~-]+$/u, '');
  return text;
}

function sameName(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^the/, '');
  return bare(a) !== '' && bare(a) === bare(b);
}

/** True where one begins the other or most of their words are the same. */
function agree(a: string, b: string): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common / Math.max(left.size, right.size) >= 0.6;
}
