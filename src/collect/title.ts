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
  // A lone heading needs less to be believed: there is nothing else on the page to be the title.
  const least = found.headings.length === 1 ? 0.2 : 0.5;
  const heading = found.headings.find(
    (text) => text !== '' && stated.some((title) => agree(title, text, least)),
  );
  if (heading !== undefined) return heading;
  if (stated[0] !== undefined) return stated[0];
  return found.headings.find((text) => text !== '') ?? '';
}

const longestTitle = 500;
const separator = /\s+[|–—·»«:•~-]+\s+|\s*[|»]\s*/u;

function dropSiteName(title: string, siteName: string | undefined): string {
  const text = joinSpaces(title.slice(0, longestTitle));
  const parts = text.split(separator);
  if (parts.length < 2) return text;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (siteName !== undefined && isSameName(last, siteName))
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·»«:•~-]+$/u, '');
  if (siteName !== undefined && isSameName(first, siteName))
    return text.slice(first.length).replace(/^[\s|–—·»«:•~-]+/u, '');
  if (/[|»]|\s[–—-]\s/.test(text) && last.split(' ').length <= 4 && first.split(' ').length >= 4)
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·»«:•~-]+$/u, '');
  return text;
}

/** True for two spellings of one name: case, punctuation and a leading "the" do not count. */
export function isSameName(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^the/, '');
  return bare(a) !== '' && bare(a) === bare(b);
}

/** True where at least this share of the longer one's words is common to both. */
function agree(a: string, b: string, least: number): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common / Math.max(left.size, right.size) >= least;
}
